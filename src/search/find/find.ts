import { WIDEST_GAP, type PatternChar, type Pattern } from '../query/pattern.ts';
import { joinNear, keepShifted, unite, type PositionSpans } from './spans.ts';

/** Gives all positions of a term of one or two characters; see the index. */
export type Positions = (term: string) => Promise<Uint32Array>;

/** Positions, and how many there are. */
export interface PositionCounts {
  positions: Positions;
  count: (term: string) => Promise<number>;
}

/** All stretches that one of the patterns fits. */
export async function findAny(patterns: readonly Pattern[], positions: Positions): Promise<PositionSpans> {
  const found = await Promise.all(patterns.map((pattern) => findPattern(pattern, positions)));
  return found.reduce(unite, { starts: new Uint32Array(), ends: new Uint32Array() });
}

/** At how many places one of the patterns stands; a word of one or two characters is a term, whose positions need not be read. */
export async function countAny(patterns: readonly Pattern[], { positions, count }: PositionCounts): Promise<number> {
  const [segment, ...more] = patterns.flatMap(({ segments }) => segments);
  const [term, ...others] = segment && more.length === 0 ? termsOf(segment) : [];
  if (term && others.length === 0 && term.term.length === segment?.length) return count(term.term);
  return (await findAny(patterns, positions)).starts.length;
}

/** The segments from the last to the first, so that the nearest end is one from which the rest can be reached. */
async function findPattern({ segments }: Pattern, positions: Positions): Promise<PositionSpans> {
  const found = await Promise.all(segments.map((segment) => findSegment(segment, positions)));
  return found.reduceRight((then, first) => joinNear(first, then, WIDEST_GAP));
}

/** The rarest term first, the others only sift. */
async function findSegment(segment: readonly PatternChar[], positions: Positions): Promise<PositionSpans> {
  const terms = termsOf(segment);
  const lists = await Promise.all(terms.map(async ({ term, offset }) => ({ offset, list: await positions(term) })));
  const [rarest, ...others] = lists.sort((a, b) => a.list.length - b.list.length);
  const { offset, list } = rarest!;
  const kept = others.reduce((some, other) => keepShifted(some, other.list, other.offset - offset), list);
  return { starts: kept.map((at) => at - offset), ends: kept.map((at) => at - offset + segment.length) };
}

/**
 * Terms that cover every character of a segment, with their offsets in it.
 * `termsOf(['一', '岗', '双', '责', '制'])` → 一岗 at 0, 双责 at 2, 责制 at 3
 */
export function termsOf(segment: readonly PatternChar[]): { term: string; offset: number }[] {
  const terms: { term: string; offset: number }[] = [];
  for (let start = 0; start < segment.length; start++) {
    if (segment[start] === null) continue;
    const any = segment.indexOf(null, start);
    const end = any < 0 ? segment.length : any;
    if (end - start === 1) terms.push({ term: segment[start]!, offset: start });
    for (let at = start; at < end - 1; at += 2) terms.push({ term: pair(segment, at), offset: at });
    if (end - start > 1 && (end - start) % 2 === 1) terms.push({ term: pair(segment, end - 2), offset: end - 2 });
    start = end;
  }
  return terms;
}

const pair = (segment: readonly PatternChar[], at: number): string => `${segment[at] ?? ''}${segment[at + 1] ?? ''}`;
