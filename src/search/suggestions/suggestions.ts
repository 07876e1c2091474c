import { findAny } from '../find/find.ts';
import { findHits } from '../find/hits.ts';
import { foldChars, FOLDED_MASK } from '../../text/fold.ts';
import type { Index } from '../index/read.ts';
import { keyOf, spansIn, type PatternChar, type Pattern } from '../query/pattern.ts';
import { parseQuery, type Clause } from '../query/parse.ts';
import { rankOf } from '../index/table.ts';
import { searched } from '../index/layout.ts';

/** A search that does have results, offered where the one asked for has none. */
export interface Suggestion {
  text: string;
  /** How many sections hold it. */
  sections: number;
}

/** What is offered where nothing is found; nothing of it is an answer. */
export interface Suggestions {
  /** Of several phrases each alone, those that none holds too. */
  alone: Suggestion[];
  /** Phrases of the corpus that differ from the one asked for in one character. */
  near: Suggestion[];
  /** The largest parts of it that occur. */
  parts: Suggestion[];
}

export const NO_SUGGESTIONS: Suggestions = { alone: [], near: [], parts: [] };

// Half of a phrase shorter than this says too little to be worth a link; a longer one is near to very little.
const SHORTEST = 2;
const LONGEST_NEAR = 12;
/** How many places are read to see which character stands where the query has another. */
const READ = 12;

export async function suggest(index: Index, clauses: readonly Clause[]): Promise<Suggestions> {
  const [only, ...others] = clauses;
  if (!only) return NO_SUGGESTIONS;
  if (others.length > 0)
    return { ...NO_SUGGESTIONS, alone: await Promise.all(clauses.map((clause) => alone(index, clause))) };
  const [pattern, ...alternatives] = only.patterns;
  if (!pattern || alternatives.length > 0 || only.isExcluded || only.within || pattern.expression)
    return NO_SUGGESTIONS;
  return { alone: [], near: await nearTo(index, pattern), parts: await partsOf(index, pattern.text) };
}

/** A clause that is excluded is counted as if it were wanted: that is what is in the way. */
const alone = (index: Index, clause: Clause): Promise<Suggestion> =>
  count(index, clause.text.replace(/^[-－−]/u, ''), [{ ...clause, isExcluded: false }]);

async function count(index: Index, text: string, clauses = parseQuery(text).clauses): Promise<Suggestion> {
  const { sections } = await findHits(clauses, index);
  return { text, sections: clauses.length > 0 ? sections.length : 0 };
}

/** Phrases with one character exchanged, left out or put in, the most frequent first. */
async function nearTo(index: Index, { segments }: Pattern): Promise<Suggestion[]> {
  const [chars, ...others] = segments;
  if (!chars || others.length > 0 || chars.length < 3 || chars.length > LONGEST_NEAR || chars.includes(null)) return [];
  const found = await Promise.all(oneOff(chars).map((pattern) => written(index, pattern)));
  const texts = [...new Set(found.flat())];
  const suggestions = await Promise.all(texts.map((text) => count(index, text)));
  return suggestions
    .filter(({ sections }) => sections > 0)
    .sort((a, b) => b.sections - a.sections)
    .slice(0, 6);
}

/** `双责制` → 双?制, 双?责制, 双责?制; leaving out the first or last is a part, and no near phrase. */
export function oneOff(chars: readonly PatternChar[]): Pattern[] {
  const inner = chars.map((_, i) => i).slice(1, -1);
  const exchanged = inner.map((i) => chars.with(i, null));
  const leftOut = inner.map((i) => chars.toSpliced(i, 1));
  const putIn = [...inner, chars.length - 1].map((i) => chars.toSpliced(i, 0, null));
  const patterns = [...exchanged, ...leftOut, ...putIn].map((segment): Pattern => ({ text: '', segments: [segment] }));
  return [...new Map(patterns.map((pattern) => [keyOf(pattern), pattern])).values()];
}

/** What stands at the first places of a pattern, folded, masks as they are typed. */
async function written(index: Index, pattern: Pattern): Promise<string[]> {
  const { starts } = await findAny([pattern], index.positions);
  const sections = new Set([...starts.subarray(0, READ)].map((at) => rankOf(index.sections.start, at)));
  const blocks = await Promise.all([...sections].slice(0, 3).map((section) => index.blocks(section)));
  return blocks
    .flatMap((some) => searched(some))
    .flatMap((chars) =>
      spansIn(chars, pattern).map(({ start, end }) => chars.slice(start, end).join('').replaceAll(FOLDED_MASK, '*')),
    );
}

/** Parts of a phrase that do occur: the largest that do, cut at its punctuation, else in halves, and so on. */
async function partsOf(index: Index, text: string): Promise<Suggestion[]> {
  for (let parts = cut(text); parts.length > 0; parts = parts.flatMap(cut)) {
    const long = [...new Set(parts)].filter((part) => foldChars(part).length >= SHORTEST);
    const suggestions = await Promise.all(long.map((part) => count(index, part)));
    const occurring = suggestions.filter(({ sections }) => sections > 0);
    if (occurring.length > 0) return occurring;
  }
  return [];
}

/** `cut('把方向、谋大局') → ['把方向、', '谋大局']`, `cut('一岗双责') → ['一岗', '双责']`, `cut('双责') → []` */
export function cut(text: string): string[] {
  const chars = foldChars(text);
  const afterGaps = chars.filter(({ start }, i) => start > (chars[i - 1]?.end ?? start));
  const middle = chars[Math.ceil(chars.length / 2)];
  const cuts = afterGaps.length > 0 ? afterGaps : chars.length >= 2 * SHORTEST && middle ? [middle] : [];
  const bounds = [0, ...cuts.map(({ start }) => start), text.length];
  return cuts.length > 0 ? bounds.slice(1).map((end, i) => text.slice(bounds[i], end)) : [];
}
