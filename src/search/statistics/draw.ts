import type { Answer } from '../answer.ts';
import { occurrencesInTenth } from './dispersion.ts';

/** So many of the numbers below `all`, by chance; the same for the same seed (Floyd's algorithm). */
export function drawNumbers(all: number, most: number, seed: number): Set<number> {
  const drawn = new Set<number>();
  const random = randomFrom(seed);
  for (let last = Math.max(0, all - most); last < all; last++) {
    const number = Math.floor(random() * (last + 1));
    drawn.add(drawn.has(number) ? last : number);
  }
  return drawn;
}

/** Occurrences of an answer: of each section their numbers in it. */
export type ChosenOccurrences = Map<number, Set<number>>;

/**
 * The places that lines show; null where they show all. Those with words near them are known when they are read, and a
 * sample is drawn of those.
 */
export function chooseOccurrences(answer: Answer): ChosenOccurrences | null {
  const { near, sample, seed, tenth } = answer.state;
  const draws = sample > 0 && near === '';
  if (tenth === 0) return draws ? drawOccurrences(answer) : null;
  const inPart = occurrencesInTenth(answer, tenth);
  const drawn = drawNumbers(inPart.length, draws ? sample : Infinity, seed);
  const bySection = Map.groupBy(
    inPart.filter((_, number) => drawn.has(number)),
    ([section]) => section,
  );
  return new Map([...bySection].map(([section, places]) => [section, new Set(places.map(([, number]) => number))]));
}

/** Occurrences of an answer that are drawn by chance. */
export function drawOccurrences({ found, placesOf, places, state }: Answer): ChosenOccurrences {
  const numbers = [...drawNumbers(places, state.sample, state.seed)].sort((a, b) => a - b);
  const drawn: ChosenOccurrences = new Map();
  let [at, before] = [0, 0];
  for (const section of found.sections) {
    const behind = before + placesOf[section]!;
    const inIt = new Set<number>();
    while (at < numbers.length && numbers[at]! < behind) inIt.add(numbers[at++]! - before);
    if (inIt.size > 0) drawn.set(section, inIt);
    before = behind;
  }
  return drawn;
}

/** Numbers from 0 to below 1 that look like chance (Mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
