import { firstIndex } from '../../text/binary-search.ts';
import { lengthOf } from '../address/lengths.ts';
import type { Facet } from '../address/state.ts';
import { spanOf } from './layout.ts';

/** What the search knows of a report. */
export interface ReportCard {
  id: string;
  title: string;
  kind: string;
  year: number | null;
  /** Who signs it, where another report has its title. */
  signature?: string;
}

/**
 * All sections without their text, a column for each property; reports and sections in reading order.
 * `anchor` and `tags` are numbers of rows of `anchors` and `tagSets`, which hold each value once.
 */
export interface SectionTable {
  reports: ReportCard[];
  /** How many sections each report has. */
  sections: number[];
  anchors: string[];
  anchor: number[];
  tagSets: { type: string[]; topic: string[] }[];
  tags: number[];
  /** Sections that count in no figure: they repeat another, or stand in what is no report. */
  apart: number[];
  /** Folded characters of each section. */
  chars: number[];
  /** Searched blocks of each section. */
  blocks: number[];
  /** First section of each text file. */
  texts: number[];
}

/** The table with what follows from it. Sections and reports are named by their numbers. */
export interface Sections {
  count: number;
  reports: ReportCard[];
  /** First section of each report, and behind the last one the count. */
  firstOf: Uint32Array;
  /** Report of each section. */
  report: Uint32Array;
  /** First position of each section, and behind the last one the end. */
  start: Uint32Array;
  chars: number[];
  /** `000_9e328af07c709210/s2-1` */
  idOf(section: number): string;
  /** What it is filed under. */
  valuesOf(facet: Facet, section: number): readonly string[];
  /** The text file in which it stands. */
  textOf(section: number): number;
}

export function openTable(table: SectionTable): Sections {
  const count = table.chars.length;
  const firstOf = runningSum(table.sections);
  const report = new Uint32Array(count);
  for (const [i] of table.reports.entries()) report.fill(i, firstOf[i], firstOf[i + 1]);
  const ofReport = {
    report: table.reports.map(({ id }) => [id]),
    kind: table.reports.map(({ kind }) => (kind ? [kind] : [])),
    year: table.reports.map(({ year }) => (year === null ? [] : [String(year)])),
  };
  const texts = Uint32Array.from(table.texts);
  const apart = new Set(table.apart);
  const ofSection: Record<Exclude<Facet, keyof typeof ofReport>, (section: number) => readonly string[]> = {
    type: (section) => table.tagSets[table.tags[section]!]!.type,
    topic: (section) => table.tagSets[table.tags[section]!]!.topic,
    length: (section) => [lengthOf(table.chars[section]!)],
    counted: (section) => [apart.has(section) ? 'apart' : 'once'],
  };
  return {
    count,
    reports: table.reports,
    firstOf,
    report,
    start: runningSum(table.chars.map((chars, i) => spanOf({ chars, blocks: table.blocks[i]! }))),
    chars: table.chars,
    idOf: (section) => `${table.reports[report[section]!]!.id}/${table.anchors[table.anchor[section]!]!}`,
    valuesOf: (facet, section) =>
      facet in ofSection
        ? ofSection[facet as keyof typeof ofSection](section)
        : ofReport[facet as keyof typeof ofReport][report[section]!]!,
    textOf: (section) => rankOf(texts, section),
  };
}

/** The number of the last of the ascending `starts` that is not behind `at`. */
export const rankOf = (starts: Uint32Array, at: number): number =>
  firstIndex(1, starts.length, (next) => starts[next]! > at) - 1;

/** `runningSum([3, 2]) → [0, 3, 5]` */
function runningSum(sizes: readonly number[]): Uint32Array {
  const sums = new Uint32Array(sizes.length + 1);
  for (const [i, size] of sizes.entries()) sums[i + 1] = sums[i]! + size;
  return sums;
}
