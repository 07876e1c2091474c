import { keyness, weigh, type Counted, type Keyness, type Sizes } from '../keyness.ts';
import { deviationOfProportions, sum } from '../statistics.ts';
import type { Counts, Flags, Countable, Kind } from './counts.ts';

/** Where sections stand: the report of each by number, and its folded characters. */
export interface SectionStanding {
  report: ArrayLike<number>;
  chars: ArrayLike<number>;
}

/** A subset, and what it is compared with. */
export interface Sides {
  inside: Flags;
  outside: Flags;
}

/** So many are told where nothing is typical. */
const CLOSEST = 10;

export interface CountedItem extends Countable, Counted {}
export interface KeyItem extends CountedItem, Keyness {}

/** Folded characters of the sections that are meant. */
export const charsIn = (flags: Flags, { chars }: SectionStanding): number =>
  flags.reduce((sum, flag, section) => sum + flag * chars[section]!, 0);

/** In how many reports they stand. */
export const countReports = (flags: Flags, { report }: SectionStanding): number =>
  flags.reduce((reports, flag, section) => (flag ? reports.add(report[section]!) : reports), new Set<number>()).size;

/** The items of a kind that are typical of a subset; see {@link keyness}. */
export function keyItems(counts: Counts, kind: Kind, { inside, outside }: Sides, standing: SectionStanding): KeyItem[] {
  const sizes: Sizes = { inside: charsIn(inside, standing), outside: charsIn(outside, standing) };
  const corpus = countReports(
    inside.map((flag, section) => flag | outside[section]!),
    standing,
  );
  return keyness(countItems(counts, kind, { inside, outside }, standing), sizes, corpus);
}

/** How many items of a kind stand in a subset at all, and those that come closest to being typical of it. */
export function closestItems(
  counts: Counts,
  kind: Kind,
  { inside, outside }: Sides,
  standing: SectionStanding,
): { held: number; closest: KeyItem[] } {
  const sizes: Sizes = { inside: charsIn(inside, standing), outside: charsIn(outside, standing) };
  const held = weigh(countItems(counts, kind, { inside, outside }, standing), sizes);
  return { held: held.length, closest: held.filter(({ logRatio }) => logRatio > 0).slice(0, CLOSEST) };
}

/** How often each item of a kind stands on either side. */
export const countItems = (
  counts: Counts,
  kind: Kind,
  { inside, outside }: Sides,
  standing: Pick<SectionStanding, 'report'>,
): CountedItem[] =>
  counts.items.flatMap((item, number): CountedItem[] => {
    if (item.kind !== kind) return [];
    const [own, others] = [tally(), tally()];
    counts.visit(number, (section, places) => {
      if (inside[section]) add(own, standing.report[section]!, places);
      if (outside[section]) add(others, standing.report[section]!, places);
    });
    return [
      {
        ...item,
        ...{ inside: own.places, reports: own.reports },
        ...{ outside: others.places, outsideReports: others.reports },
      },
    ];
  });

/** Places, and the reports that have them, which come one after the other. */
interface Tally {
  places: number;
  reports: number;
  last: number;
}

const tally = (): Tally => ({ places: 0, reports: 0, last: -1 });

function add(to: Tally, report: number, places: number): void {
  to.places += places;
  to.reports += Number(to.last !== report);
  to.last = report;
}

/** How often an item stands in the sections that are meant, and how evenly over their reports. */
export interface Spread extends Countable {
  places: number;
  reports: number;
  /** Places for each 10,000 characters. */
  rate: number;
  /** Deviation of proportions over the reports. */
  dp: number;
}

/** The items of a kind with their figures, the most frequent first. */
export function spreadItems(counts: Counts, kind: Kind, flags: Flags, standing: SectionStanding): Spread[] {
  const sizes = new Map<number, number>();
  for (const [section, flag] of flags.entries())
    if (flag) addTo(sizes, standing.report[section]!, standing.chars[section]!);
  const all = sum(sizes.values());
  return counts.items
    .flatMap((item, number): Spread[] => {
      if (item.kind !== kind) return [];
      const byReport = new Map<number, number>();
      counts.visit(number, (section, places) => {
        if (flags[section]) addTo(byReport, standing.report[section]!, places);
      });
      const places = sum(byReport.values());
      if (places === 0) return [];
      const dp = deviationOfProportions(
        [...byReport].map(([report, count]) => ({ count, size: sizes.get(report)! })),
        all,
      );
      return [{ ...item, places, reports: byReport.size, rate: (places * 10_000) / all, dp }];
    })
    .sort((a, b) => b.places - a.places || b.reports - a.reports);
}

const addTo = (sums: Map<number, number>, key: number, number: number): unknown =>
  sums.set(key, (sums.get(key) ?? 0) + number);
