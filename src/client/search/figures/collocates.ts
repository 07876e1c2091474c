import { logDice, logLikelihood, type Contrast } from '../../../analysis/statistics.ts';
import { wordFinder } from '../../../analysis/words-in.ts';
import { findWords, type TextSpan } from '../../../analysis/words.ts';
import type { Answer } from '../../../search/answer.ts';
import { company } from '../../../search/concordance/company.ts';
import type { Measure } from '../../../search/address/figure-state.ts';
import { isWithin } from '../../../search/find/facets.ts';
import { countAny, findAny } from '../../../search/find/find.ts';
import type { FoundBlock, Hit } from '../../../search/find/hit.ts';
import { walk } from '../../../search/find/searched.ts';
import { isNarrowed } from '../../../search/address/state.ts';
import { parseQuery } from '../../../search/query/parse.ts';
import type { Pattern } from '../../../search/query/pattern.ts';
import { merged, type Span } from '../../../text/spans.ts';

/** A word that stands near a phrase; `places` are those of the phrase that have it within reach. */
export interface Collocate extends Record<Measure, number> {
  word: string;
  /** Places of the word in all sections within the filters. */
  all: number;
}

/** Words that are weighed, those with the most places. */
const WEIGHED = 150;

/** What words are weighed against. */
interface Read {
  answer: Answer;
  /** Places of the phrase that were read, and the characters within their reach. */
  places: number;
  chars: number;
  /** Whether a section lies within the filters, and the characters of those that do. */
  passes: (section: number) => boolean;
  size: number;
}

/** What stands near the phrases in hits that were read, as words, in the order that the address asks for. */
export async function collocatesOf(answer: Answer, hits: readonly Hit[]): Promise<Collocate[]> {
  const blocks = hits.flatMap((hit) => hit.blocks);
  const companies = blocks.flatMap((block) => block.places.map((place) => wordsNear(block, place, answer)));
  const stretches = blocks.flatMap((block) => block.places.flatMap((place) => stretchesNear(block, place, answer)));
  const counted = [...placesOf(findWords(stretches, 2), companies)]
    .map(([word, places]) => ({ word, places }))
    .filter(({ places }) => places > 1)
    .sort((a, b) => b.places - a.places)
    .slice(0, WEIGHED);
  const read = readOf(answer, blocks);
  const weighed = await Promise.all(counted.map((one) => weigh(one, read)));
  return weighed.sort((a, b) => b[answer.state.by] - a[answer.state.by] || b.places - a.places);
}

/** At how many places each word stands near. */
function placesOf(words: ReadonlyMap<string, number>, companies: readonly string[][]): Map<string, number> {
  const wordsIn = wordFinder(words.keys());
  const places = new Map<string, number>();
  for (const near of companies)
    for (const word of new Set(near.flatMap((text) => wordsIn(text)))) places.set(word, (places.get(word) ?? 0) + 1);
  return places;
}

const wordsNear = ({ text }: FoundBlock, place: Span, { state }: Answer): string[] =>
  company(text, place, state).map(({ start, end }) => text.slice(start, end));

/** The phrase is cut off, for where it ends a word does. */
const stretchesNear = ({ text }: FoundBlock, place: Span, { state }: Answer): TextSpan[] =>
  company(text, place, state).map(({ start, end }) =>
    end === place.start
      ? { text: text.slice(0, end), start, end }
      : { text: text.slice(start), start: 0, end: end - start },
  );

function readOf(answer: Answer, blocks: readonly FoundBlock[]): Read {
  const { sections } = answer.index;
  const passes = isWithin(sections, answer.state);
  const chars = blocks.reduce((sum, block) => sum + charsNear(block, answer), 0);
  const places = blocks.reduce((sum, block) => sum + block.places.length, 0);
  const size = sections.chars.reduce((sum, own, section) => sum + (passes(section) ? own : 0), 0);
  return { answer, places, chars, passes, size };
}

/** Characters that stand near a phrase, each once: near two places at once it is no two. */
function charsNear({ text, places }: FoundBlock, { state }: Answer): number {
  const near = merged(places.flatMap((place) => company(text, place, state)));
  return near
    .map(({ start, end }) => text.slice(start, end))
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '').length;
}

async function weigh({ word, places }: Pick<Collocate, 'word' | 'places'>, read: Read): Promise<Collocate> {
  const { answer, chars, size } = read;
  const { patterns } = parseQuery(word).clauses[0]!;
  const all = isNarrowed(answer.state) ? await countWithin(patterns, read) : await countAny(patterns, answer.index);
  // Where a part of the places was read, the others are taken to be like it.
  const together = Math.min(all, (places * answer.places) / read.places);
  const inside = Math.min(all, places);
  const contrast = { inside, insideSize: chars, outside: all - inside, outsideSize: size - chars };
  return { word, places, all, logDice: logDice(together, answer.places, all), g2: signedLikelihood(contrast) };
}

async function countWithin(patterns: readonly Pattern[], { answer: { index }, passes }: Read): Promise<number> {
  let count = 0;
  const { starts } = await findAny(patterns, index.positions);
  walk(starts, index.sections, (section) => (count += Number(passes(section))));
  return count;
}

/** Log-likelihood, below zero where a word stands near less often than elsewhere; nothing where all of it is near. */
function signedLikelihood(contrast: Contrast): number {
  const { inside, insideSize, outside, outsideSize } = contrast;
  if (outsideSize <= 0) return 0;
  return logLikelihood(contrast) * Math.sign(inside * outsideSize - outside * insideSize);
}
