import type { BuiltReport, BuiltSection } from '../../src/corpus/types.ts';
import type { Gold } from '../annotation/gold.ts';
import { bare, pairsOf, type Pair } from './pairs.ts';

/** A file as a reader sees it and as it was built. */
export interface Evaluated {
  gold: Gold;
  /** The reports of the file; their sections count together. */
  reports: readonly BuiltReport[];
}

/** How true what was built is. Types, topics and identity are shares of all there is, so that what is not found is not right. */
export interface Figures {
  documents: number;
  sections: number;
  /** F1 of where sections begin. */
  boundaries: number;
  precision: number;
  recall: number;
  /** Of the sections found, the share with the right heading, end and depth. */
  headings: number;
  ends: number;
  depths: number;
  /** Share of all sections whose leading type is right. */
  types: number;
  /** F1 of topics. */
  topics: number;
  titles: number;
  genres: number;
  years: number;
  /** Of the sections found, the share whose type is decided, and of these the share that is right. */
  decided: number;
  decidedRight: number;
  /** Expected calibration error over ten equal steps of confidence. */
  calibration: number;
}

/** Measures built reports against what readers say. */
export function measure(evaluated: readonly Evaluated[]): Figures {
  const pairs = evaluated.flatMap(({ gold, reports }) =>
    pairsOf(
      gold,
      reports.flatMap(({ sections }) => sections),
    ),
  );
  const found = pairs.filter((pair): pair is FoundPair => pair.built !== null);
  const built = evaluated.reduce((sum, { reports }) => sum + reports.flatMap(({ sections }) => sections).length, 0);
  const decided = found.filter((pair) => pair.built.decided);
  const share = (of: (pair: FoundPair) => boolean, among = found, all = among.length): number =>
    all === 0 ? 0 : among.filter(of).length / all;
  const titled = evaluated.filter(({ gold }) => gold.title !== null);
  const documents = evaluated.length;
  const identity = (of: (one: Evaluated) => boolean, among = evaluated): number =>
    among.filter(of).length / (among.length || 1);
  return {
    documents,
    sections: pairs.length,
    boundaries: (2 * found.length) / (pairs.length + built || 1),
    precision: found.length / (built || 1),
    recall: found.length / (pairs.length || 1),
    headings: share(({ gold, built: one }) => bare(one.heading) === bare(gold.heading)),
    ends: share(({ gold, built: one }) => gold.last === null || bare(one.text).endsWith(bare(gold.last).slice(-6))),
    depths: share(({ gold, built: one }) => one.depth === gold.depth),
    types: share(isRight, found, pairs.length),
    topics: topicsF1(pairs),
    titles: identity(({ gold, reports }) => tight(reports[0]?.meta.title) === tight(gold.title), titled),
    genres: identity(({ gold, reports }) => reports[0]?.meta.kind === gold.kind),
    years: identity(({ gold, reports }) => (reports[0]?.meta.year ?? null) === gold.year),
    decided: share((pair) => pair.built.decided),
    decidedRight: share(isRight, decided),
    calibration: calibrationError(found),
  };
}

/** A pair whose section was built. */
export type FoundPair = Pair & { built: BuiltSection };

export const isRight = ({ gold, built }: FoundPair): boolean => built.types[0] === gold.types[0];

/** A title as it is seen: without spaces, characters that show nothing, and the marks of Markdown. */
const tight = (title: string | null | undefined): string => (title ?? '').replace(/[\s#\p{C}]|title:/gu, '');

function topicsF1(pairs: readonly Pair[]): number {
  let [both, wanted, given] = [0, 0, 0];
  for (const { gold, built } of pairs) {
    both += built?.topics.filter((topic) => gold.topics.includes(topic)).length ?? 0;
    wanted += gold.topics.length;
    given += built?.topics.length ?? 0;
  }
  return (2 * both) / (wanted + given || 1);
}

/** Steps of confidence from 0 to 1, with how many sections fall in each, what was said of them and what is right. */
export function calibrationOf(
  found: readonly FoundPair[],
  steps = 10,
): { count: number; said: number; right: number }[] {
  const bins = Array.from({ length: steps }, () => ({ count: 0, said: 0, right: 0 }));
  for (const pair of found) {
    const bin = bins[Math.min(steps - 1, Math.floor(pair.built.confidence * steps))]!;
    bin.count += 1;
    bin.said += pair.built.confidence;
    bin.right += isRight(pair) ? 1 : 0;
  }
  return bins;
}

const calibrationError = (found: readonly FoundPair[]): number =>
  calibrationOf(found).reduce((sum, { said, right }) => sum + Math.abs(said - right), 0) / (found.length || 1);
