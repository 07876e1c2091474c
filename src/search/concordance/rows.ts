import type { Span } from '../../text/spans.ts';
import type { FoundBlock, Hit } from '../find/hit.ts';
import { around, type KwicLine } from './kwic.ts';
import type { Sections } from '../index/table.ts';
import type { FacetNames } from '../find/names.ts';
import type { Facet } from '../address/state.ts';

/** One place as it is written to a file, in the order of a table's columns. */
export interface OccurrenceRow {
  report: string;
  title: string;
  /** Genre of the report: 述职报告 */
  genre: string;
  year: string;
  types: string[];
  topics: string[];
  /** `000_9e328af07c709210/s2-1` */
  section: string;
  /** Its first character in the section's own text, the heading first, counted from 1. */
  position: number;
  left: string;
  match: string;
  right: string;
  heading: string;
  /** The headings above its section and its own, outermost first. */
  path: string[];
  url: string;
}

/** What all rows of a file have in common. */
export interface TableHead {
  query: string;
  /** The address of the search, with its filters. */
  url: string;
  /** Digest of the corpus. */
  version: string;
  places: number;
  sections: number;
  /** The day of the export, `2026-11-21`. */
  day: string;
  /** Whether every place is cited, as the reader chose. */
  areCited: boolean;
  /** SHA-256 of each report's file by the report's id; none but where citations are written. */
  hashes: Readonly<Record<string, string>>;
}

/** Characters on either side of a place. */
const CONTEXT = 60;

/** A line as a row. */
export function rowOf(
  { hit, block, place }: KwicLine,
  { valuesOf }: Pick<Sections, 'valuesOf'>,
  names: FacetNames,
  base: string,
): OccurrenceRow {
  const named = (facet: Facet) => valuesOf(facet, hit.section).map((value) => names.nameOf(facet, value));
  const { start, end } = around(block.text, place, CONTEXT);
  return {
    report: hit.report,
    title: names.nameOf('report', hit.report),
    genre: named('kind').join(),
    year: named('year').join(),
    types: named('type'),
    topics: named('topic'),
    section: hit.id,
    position: positionOf(block, place, hit),
    left: block.text.slice(start, place.start),
    match: block.text.slice(place.start, place.end),
    right: block.text.slice(place.end, end),
    heading: hit.blocks.find(({ kind }) => kind === 'heading')?.text ?? '',
    path: hit.blocks.filter(({ kind }) => kind !== 'text').map(({ text }) => text),
    url: `${base}reports/${hit.report}/#${hit.anchor}`,
  };
}

/** Where a place begins; headings above the section are not its own text. */
function positionOf(block: FoundBlock, { start }: Span, { blocks }: Hit): number {
  const own = blocks.filter(({ kind }) => kind !== 'path');
  const before = own.slice(0, Math.max(0, own.indexOf(block))).map(({ text }) => text);
  return [...before.join(''), ...block.text.slice(0, start)].length + 1;
}
