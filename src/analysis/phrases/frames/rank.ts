import { logLikelihood, logRatio, sum } from '../../statistics.ts';
import { COMMA, END, type WordStream } from './words.ts';
import type { Typicality } from '../schema.ts';
import type { FramePattern } from './pattern.ts';
import { runsOf } from './usable.ts';
import { voicesOf } from './voices.ts';

export interface Ranked {
  pattern: FramePattern;
  /** Of the types whose lists have it. */
  byType: Record<string, Typicality>;
}

/** So many frames are listed of a type at most. */
const MOST_OF_TYPE = 60;
/** A frame is listed of a type in which it is at least this much more frequent than elsewhere: half as much again. */
const TYPICAL = 0.58;
/** What one voice alone says, however often, is shared by none. */
const FEWEST_VOICES = 2;
/** A frame is left out where this share of its places is in frames of a better rank. */
const COVERED = 0.5;

/** The frames of each type by how typical and how widespread they are, none of which is contained in another. */
export function rankFrames(patterns: readonly FramePattern[], stream: WordStream, fewest: number): Ranked[] {
  const sizes = clausesByType(stream);
  const all = sum(Object.values(sizes));
  const measured = patterns.map((pattern) => ({
    pattern,
    byType: typicalities(countByType(pattern, stream), sizes, all),
  }));
  const chosen = new Map<FramePattern, Ranked>();
  for (const type of Object.keys(sizes).filter((one) => one !== ''))
    for (const [rank, one] of listed(type, measured, stream, barFor(fewest)).entries()) {
      const { pattern, byType } = one;
      const ranked = chosen.get(pattern) ?? { pattern, byType: {} };
      chosen.set(pattern, { pattern, byType: { ...ranked.byType, [type]: { ...byType[type]!, rank } } });
    }
  return [...chosen.values()];
}

/** What a frame must reach to be listed of a type; a handful of reports cannot show what is typical. */
interface Bar {
  reports: number;
  logRatio: number;
}

const barFor = (fewest: number): Bar =>
  fewest > 2 ? { reports: fewest, logRatio: TYPICAL } : { reports: 1, logRatio: 0 };

type Measured = Pick<Ranked, 'pattern'> & { byType: Record<string, Omit<Typicality, 'rank'>> };

interface Count {
  places: number;
  reports: Set<number>;
}

type Counts = Record<string, Count>;

/** The leading type of a word's section; empty where none is sure enough. */
const typeAt = (stream: WordStream, at: number): string => stream.partAt(at).section.types[0] ?? '';

function countByType({ matches }: FramePattern, stream: WordStream): Counts {
  const counts: Counts = {};
  for (const { start } of matches) {
    const count = (counts[typeAt(stream, start)] ??= { places: 0, reports: new Set() });
    count.places += 1;
    count.reports.add(stream.reportAt(start));
  }
  return counts;
}

function clausesByType(stream: WordStream): Record<string, number> {
  const sizes: Record<string, number> = {};
  for (const [at, code] of stream.codes.entries())
    if (at > 0 && (code === END || code === COMMA))
      sizes[typeAt(stream, at - 1)] = (sizes[typeAt(stream, at - 1)] ?? 0) + 1;
  return sizes;
}

function typicalities(counts: Counts, sizes: Record<string, number>, all: number): Measured['byType'] {
  const places = sum(Object.values(counts).map((count) => count.places));
  return Object.fromEntries(
    Object.entries(counts).map(([type, { places: inside, reports }]) => {
      const contrast = { inside, outside: places - inside, insideSize: sizes[type]!, outsideSize: all - sizes[type]! };
      return [type, { reports: reports.size, g2: logLikelihood(contrast), logRatio: logRatio(contrast) }];
    }),
  );
}

function listed(type: string, measured: readonly Measured[], stream: WordStream, bar: Bar): Measured[] {
  const reaches = ({ byType: { [type]: of } }: Measured) =>
    of && of.reports >= bar.reports && of.logRatio >= bar.logRatio;
  const ranked = measured
    .filter(reaches)
    .map((one) => voiced(one, type, stream))
    .filter((one) => reaches(one) && isShared(one, bar, stream))
    .map((one) => ({ one, score: score(one.byType[type]!, fixedIn(one.pattern, stream).length) }))
    .sort((a, b) => b.score - a.score);
  const taken = new Set<number>();
  const chosen: Measured[] = [];
  for (const { one } of ranked) {
    if (chosen.length === MOST_OF_TYPE) break;
    const ends = one.pattern.matches.map(({ next }) => next);
    if (ends.filter((end) => taken.has(end)).length > COVERED * ends.length) continue;
    if (chosen.some(({ pattern }) => contains(pattern, one.pattern, stream))) continue;
    for (const end of ends) taken.add(end);
    chosen.push(one);
  }
  return chosen;
}

/** Whether more than one voice says it; where as many must be of one type, they are. */
const isShared = ({ pattern }: Measured, bar: Bar, stream: WordStream): boolean =>
  bar.reports >= FEWEST_VOICES || voicesOf(pattern.matches, stream) >= FEWEST_VOICES;

/** The same with the reports of a type as far as they are voices of their own. */
function voiced({ pattern, byType }: Measured, type: string, stream: WordStream): Measured {
  const inType = pattern.matches.filter(({ start }) => typeAt(stream, start) === type);
  const reports = Math.min(byType[type]!.reports, voicesOf(inType, stream));
  return { pattern, byType: { ...byType, [type]: { ...byType[type]!, reports } } };
}

/** Typical of the type and in many of its reports; of two alike the one that says more. */
const score = ({ reports, g2 }: Omit<Typicality, 'rank'>, length: number): number =>
  Math.sqrt(1 + Math.max(0, g2)) * Math.log2(1 + reports) * Math.min(1.6, Math.sqrt(length / 6));

const fixedIn = ({ items }: FramePattern, { words }: WordStream): string =>
  runsOf(items)
    .flat()
    .map((code) => words[code]!)
    .join('');

/** Whether the words of one stand in the other in the same order, either way, whatever stands between them. */
function contains(a: FramePattern, b: FramePattern, { words }: WordStream): boolean {
  const [one, other] = [a, b].map(({ items }) => [
    ...runsOf(items)
      .flat()
      .map((code) => words[code]!)
      .join(''),
  ]);
  return isAmong(one!, other!) || isAmong(other!, one!);
}

function isAmong(few: readonly string[], many: readonly string[]): boolean {
  let at = 0;
  for (const one of many) at += Number(one === few[at]);
  return at === few.length;
}
