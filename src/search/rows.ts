import type { Hit } from './find/hit.ts';
import { kwicOf, textOf } from './kwic.ts';
import type { FacetNames } from './names.ts';

/** One place as it is written to a file. */
export interface Row {
  left: string;
  phrase: string;
  right: string;
  /** `000_9e328af07c709210/s2-1` */
  section: string;
  heading: string;
  types: string[];
  report: string;
  title: string;
  url: string;
}

/** What stands before the rows of a file. */
export interface Head {
  query: string;
  /** The address of the search, with its filters. */
  url: string;
  /** Digest of the corpus. */
  version: string;
  places: number;
  sections: number;
}

/** Characters on either side of a place. */
const CONTEXT = 60;

/** All places of a hit. */
export const rowsOf = (hit: Hit, names: FacetNames, base: string): Row[] =>
  kwicOf(hit, CONTEXT).map(({ left, phrase, right }) => ({
    left: textOf(left),
    phrase: textOf(phrase),
    right: textOf(right),
    section: hit.id,
    heading: hit.blocks.find(({ kind }) => kind === 'heading')?.text ?? '',
    types: hit.types.map((type) => names.nameOf('type', type)),
    report: hit.report,
    title: names.nameOf('report', hit.report),
    url: `${base}reports/${hit.report}/#${hit.anchor}`,
  }));
