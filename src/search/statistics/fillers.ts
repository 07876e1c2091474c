import { foldChars, FOLDED_MASK, type FoldedChar } from '../../text/fold.ts';
import type { Span } from '../../text/spans.ts';
import type { Hit } from '../find/hit.ts';
import type { Clause, Query } from '../query/parse.ts';
import { endFrom, spansIn, WIDEST_GAP, type PatternChar, type Pattern } from '../query/pattern.ts';
import { prefixOf } from '../query/prefixes.ts';

/** What stands where a query leaves something open. */
export interface Filler {
  /** The report's own words where it was first met; empty where nothing stands there. */
  words: string;
  places: number;
  reports: number;
  /** The query with these words in the slot; it finds their places, whole. */
  q: string;
}

/** One open place of a query, and what fills it, the most widespread first. */
export interface Slot {
  /** The alternative it is in, as typed: `开展…活动` */
  text: string;
  /** Its number among those of the alternative, from 1, and how many there are. */
  number: number;
  of: number;
  fillers: Filler[];
}

/** A stretch of a pattern: characters, or one that is open. */
type PatternStretch = { text: string } | { any: number } | 'gap';

/** An alternative with slots, and what was counted in each of them. */
interface Open {
  pattern: Pattern;
  counts: Map<string, Counted>[];
}

/** A block of a report, as it stands and folded. */
interface Read {
  text: string;
  folded: readonly FoldedChar[];
  report: string;
  places: readonly Span[];
}

interface Counted {
  words: string;
  places: number;
  reports: Set<string>;
}

/** Whether a query leaves anything open. */
export const hasSlots = (clauses: readonly Clause[]): boolean => openIn(clauses).length > 0;

/** Collects from hits what fills each slot of a query. */
export function collectFillers({ clauses, asides }: Pick<Query, 'clauses' | 'asides'>) {
  const open = openIn(clauses).map((one) => ({
    ...one,
    stretches: stretchesOf(one.pattern),
    counts: countsFor(one.pattern),
  }));
  return {
    add({ report, blocks }: Hit): void {
      for (const { kind, text, places } of blocks) {
        if (kind === 'path' || places.length === 0) continue;
        const folded = foldChars(text);
        for (const one of open) countIn({ text, folded, report, places }, one);
      }
    },
    slots: (): Slot[] =>
      open.flatMap(({ clause, pattern, stretches, counts }) =>
        counts.map((counted, slot) => ({
          text: pattern.text,
          number: slot + 1,
          of: counts.length,
          fillers: [...counted]
            .map(([folded, { words, places, reports }]) => ({
              ...{ words, places, reports: reports.size },
              q: [...asides, queryWith(clauses, clause, filled(stretches, slot, folded))].join(' '),
            }))
            .sort((a, b) => b.reports - a.reports || b.places - a.places),
        })),
      ),
  };
}

const openIn = (clauses: readonly Clause[]): { clause: Clause; pattern: Pattern }[] =>
  clauses
    .filter(({ isExcluded }) => !isExcluded)
    .flatMap((clause) => clause.patterns.map((pattern) => ({ clause, pattern })))
    .filter(({ pattern }) => pattern.segments.length > 1 || pattern.segments.flat().includes(null));

const countsFor = (pattern: Pattern): Map<string, Counted>[] =>
  stretchesOf(pattern)
    .filter((stretch) => stretch === 'gap' || 'any' in stretch)
    .map(() => new Map<string, Counted>());

function countIn({ text, folded, report, places }: Read, { pattern, counts }: Open): void {
  const chars = folded.map(({ char }) => char);
  const isPlace = (span: Span) =>
    places.some(({ start, end }) => start === folded[span.start]!.start && end === folded[span.end - 1]!.end);
  // What 标题: or 同句: asks for, not every stretch holds that the words would fit.
  for (const { start } of spansIn(chars, pattern).filter(isPlace))
    for (const [slot, span] of slotsAt(chars, pattern, start).entries()) {
      const key = chars.slice(span.start, span.end).join('');
      const words = key && text.slice(folded[span.start]!.start, folded[span.end - 1]!.end);
      const counted = counts[slot]!.get(key) ?? { words, places: 0, reports: new Set<string>() };
      counts[slot]!.set(key, { ...counted, places: counted.places + 1, reports: counted.reports.add(report) });
    }
}

/** Where the slots lie of a pattern that fits from `start`, in folded characters: each gap the shortest from which the rest fits. */
export function slotsAt(chars: readonly string[], { text, segments }: Pattern, start: number): Span[] {
  const [segment, ...rest] = segments;
  if (!segment) return [];
  const end = start + segment.length;
  const inside = anyIn(segment).map((span) => ({ start: start + span.start, end: start + span.end }));
  if (rest.length === 0) return inside;
  for (let next = end; next <= end + WIDEST_GAP; next++)
    if (endFrom(chars, { text, segments: rest }, next) >= 0)
      return [...inside, { start: end, end: next }, ...slotsAt(chars, { text, segments: rest }, next)];
  return inside;
}

/** The runs of open characters of a segment. */
function anyIn(segment: readonly PatternChar[]): Span[] {
  const runs: Span[] = [];
  for (const [at, char] of segment.entries())
    if (char === null)
      if (runs.at(-1)?.end === at) runs.at(-1)!.end = at + 1;
      else runs.push({ start: at, end: at + 1 });
  return runs;
}

const stretchesOf = ({ segments }: Pattern): PatternStretch[] =>
  segments.flatMap((segment, number): PatternStretch[] => {
    let from = 0;
    const stretches = anyIn(segment).flatMap(({ start, end }): PatternStretch[] => {
      const text = segment.slice(from, start).join('');
      from = end;
      return [{ text }, { any: end - start }];
    });
    return [...(number > 0 ? ['gap' as const] : []), ...stretches, { text: segment.slice(from).join('') }];
  });

/** The alternative as it is typed, with words in one of its slots. */
function filled(stretches: readonly PatternStretch[], slot: number, words: string): string {
  let number = 0;
  return stretches
    .map((stretch) => {
      if (typeof stretch === 'object' && 'text' in stretch) return stretch.text;
      if (number++ === slot) return words;
      return stretch === 'gap' ? '…' : '?'.repeat(stretch.any);
    })
    .join('')
    .replaceAll(FOLDED_MASK, '*');
}

const queryWith = (clauses: readonly Clause[], changed: Clause, text: string): string =>
  clauses.map((clause) => (clause === changed ? leadOf(clause) + text : clause.text)).join(' ');

/** `leadOf({ text: '标题:开展…活动' }) === '标题:'` */
const leadOf = ({ text }: Clause): string => text.slice(0, prefixOf(text)?.length ?? 0);
