import type { Match } from './pattern.ts';
import { END, type WordStream } from './words.ts';

/** So many voices are told apart at most: beyond them nobody asks whether one house repeats itself. */
const MOST_VOICES = 12;
/** Characters on either side by which two places are compared. */
const BESIDE = 24;
/** Pairs of characters that are compared at least; a shorter sentence is a formula that all may have. */
const [FEWEST_AROUND, FEWEST_IN_SENTENCE] = [8, 12];
/** Two places are of one passage where so much of what surrounds one stands around the other, or so much of the longer sentence in the other. */
const [ALIKE_AROUND, ALIKE_SENTENCE] = [0.5, 0.8];
const NO_WORDS = /[^\p{L}\p{N}]+/gu;

/** Pairs of characters beside a place and in its slots, and those of its sentence. */
interface Voice {
  around: ReadonlySet<string>;
  sentence: ReadonlySet<string>;
}

/**
 * How many passages have these places: those that are nearly the same count once, for a house that repeats a paragraph
 * year after year is one voice. Infinity where there are many.
 */
export function voicesOf(matches: readonly Match[], stream: WordStream): number {
  const voices: Voice[] = [];
  for (const match of matches) {
    const own = voiceOf(match, stream);
    if (!voices.some((voice) => isSame(voice, own))) voices.push(own);
    if (voices.length > MOST_VOICES) return Infinity;
  }
  return voices.length;
}

function voiceOf({ start, next, slots }: Match, stream: WordStream): Voice {
  const { codes, starts, ends } = stream;
  const { text } = stream.partAt(start);
  const [begin, end] = [starts[start]!, ends[next - 2]!];
  const fillings = Array.from({ length: slots.length / 2 }, (_, slot) =>
    stream.textOf({ start: slots[2 * slot]!, end: slots[2 * slot + 1]! }),
  );
  let [first, last] = [start, next - 2];
  while (first > 0 && codes[first - 1] !== END) first -= 1;
  while (codes[last + 1] !== END) last += 1;
  return {
    around: pairsOf(text.slice(Math.max(0, begin - BESIDE), begin), text.slice(end, end + BESIDE), ...fillings),
    sentence: pairsOf(text.slice(starts[first], ends[last])),
  };
}

function pairsOf(...texts: readonly string[]): Set<string> {
  const pairs = new Set<string>();
  for (const text of texts) {
    const chars = text.replace(NO_WORDS, '');
    for (let at = 1; at < chars.length; at++) pairs.add(chars.slice(at - 1, at + 1));
  }
  return pairs;
}

const isSame = (one: Voice, other: Voice): boolean =>
  isAlike(one.around, other.around) ||
  (Math.min(one.sentence.size, other.sentence.size) >= FEWEST_IN_SENTENCE &&
    shared(one.sentence, other.sentence) >= ALIKE_SENTENCE * Math.max(one.sentence.size, other.sentence.size));

function isAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const least = Math.min(one.size, other.size);
  return least >= FEWEST_AROUND && shared(one, other) > ALIKE_AROUND * least;
}

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => one.intersection(other).size;
