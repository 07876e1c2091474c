import type { ReportCard } from '../index/table.ts';
import { lengthName, LENGTHS } from '../address/lengths.ts';
import type { Facet } from '../address/state.ts';

/** Names of the section types and topics by id, in the order in which the site shows them. */
export interface TagNames {
  types: Record<string, string>;
  topics: Record<string, string>;
  /** Of genres, by their Chinese names; those not named here stand for themselves. */
  genres?: Record<string, string>;
  /** Of what counts, and of what does not: `once`, `apart`. */
  counted?: Record<string, string>;
  /** The names that may be typed besides: the Chinese ones on a page in another language. */
  also?: Omit<TagNames, 'also'>;
}

/** How the values of the facets are named and ordered. */
export interface FacetNames {
  nameOf(facet: Facet, value: string): string;
  /** Who signs a report, where others have its title. */
  signatureOf(report: string): string | undefined;
  /** Ids first that are listed first; years from the latest; what is left by name. */
  inOrder(facet: Facet, values: Iterable<string>): string[];
}

/** The names that taxonomy and reports give; a value that neither knows stands for itself. */
export function facetNames(tags: TagNames, reports: readonly ReportCard[]): FacetNames {
  const known: Partial<Record<Facet, Map<string, string>>> = {
    type: new Map(Object.entries(tags.types)),
    topic: new Map(Object.entries(tags.topics)),
    kind: new Map(Object.entries(tags.genres ?? {})),
    report: new Map(reports.map(({ id, title }) => [id, title])),
    length: new Map(LENGTHS.map((length) => [length, lengthName(length)])),
    counted: new Map(Object.entries(tags.counted ?? {})),
  };
  const signatures = new Map(reports.map(({ id, signature }) => [id, signature]));
  const ranks = new Map(
    Object.entries(known).map(([facet, values]) => [facet, new Map([...values.keys()].map((value, i) => [value, i]))]),
  );
  const rankOf = (facet: Facet) => (value: string) => ranks.get(facet)?.get(value) ?? Infinity;
  const compare = (facet: Facet) => (facet === 'year' ? byYear : byName);
  return {
    nameOf: (facet, value) => known[facet]?.get(value) ?? value,
    signatureOf: (report) => signatures.get(report),
    inOrder: (facet, values) => {
      const rank = rankOf(facet);
      return [...values].sort((a, b) => (rank(a) === rank(b) ? compare(facet)(a, b) : rank(a) - rank(b)));
    },
  };
}

/** What is no year, in an address that was written by hand, stands behind all that are. */
const byYear = (a: string, b: string): number => (Number(b) || -1) - (Number(a) || -1);
const byName = (a: string, b: string): number => a.localeCompare(b, 'zh');
