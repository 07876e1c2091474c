import { fold } from '../../text/fold.ts';

/** What a list of reports is narrowed to and ordered by; an empty value lets everything through. */
export interface Listing {
  /** Words of the title or of whoever signs. */
  q: string;
  kind: string;
  year: string;
  /** The kind of organisation that the report names. */
  unit: string;
  length: string;
  /** Whether figures count it: `once`, or `apart` where it is no report. */
  counted: string;
  /** A section type that the report has. */
  type: string;
  sort: string;
}

/** A report as its row in the list tells it. */
export interface ReportRow {
  /** Title and byline, folded. */
  words: string;
  kind: string;
  year: string;
  unit: string;
  counted: string;
  chars: number;
  /** Percent of its characters by section type. */
  shares: ReadonlyMap<string, number>;
}

/** Lengths in characters, from and below. */
const LENGTHS: ReadonlyMap<string, readonly [from: number, below: number]> = new Map([
  ['short', [0, 1500]],
  ['middle', [1500, 3000]],
  ['long', [3000, Infinity]],
]);

const NAMES = ['q', 'kind', 'year', 'unit', 'length', 'counted', 'type', 'sort'] as const;

/** `readListing('?kind=述职报告&sort=long')` */
export function readListing(search: string): Listing {
  const query = new URLSearchParams(search);
  return Object.fromEntries(NAMES.map((name) => [name, query.get(name) ?? ''])) as unknown as Listing;
}

/** The query of an address, without what lets everything through: `?kind=述职报告`, or nothing. */
export function writeListing(listing: Listing): string {
  const query = new URLSearchParams(NAMES.map((name) => [name, listing[name]]).filter(([, value]) => value !== ''));
  return query.size > 0 ? `?${query}` : '';
}

/** Whether anything is left out or stands elsewhere than in the whole list. */
export const isChanged = (listing: Listing): boolean => NAMES.some((name) => listing[name] !== '');

/** `readRow({ title: '支部工作总结', byline: '', kind: '工作总结', year: '2023', unit: 'school', chars: '980', shares: 'work:88 plans:12' })` */
export const readRow = ({ title, byline, kind, year, unit, counted, chars, shares }: DOMStringMap): ReportRow => ({
  words: fold(`${title} ${byline}`),
  kind: kind ?? '',
  year: year ?? '',
  unit: unit ?? '',
  counted: counted ?? 'once',
  chars: Number(chars),
  shares: new Map(
    (shares ?? '').split(' ').flatMap((share) => {
      const [type, percent] = share.split(':');
      return type ? [[type, Number(percent)]] : [];
    }),
  ),
});

export function fits({ words, kind, year, unit, counted, chars, shares }: ReportRow, listing: Listing): boolean {
  const [from, below] = LENGTHS.get(listing.length) ?? [0, Infinity];
  return (
    words.includes(fold(listing.q)) &&
    (listing.kind === '' || kind === listing.kind) &&
    (listing.year === '' || year === listing.year) &&
    (listing.unit === '' || unit === listing.unit) &&
    (listing.counted === '' || counted === listing.counted) &&
    (listing.type === '' || shares.has(listing.type)) &&
    chars >= from &&
    chars < below
  );
}

const ORDERS: Record<string, (listing: Listing) => (a: ReportRow, b: ReportRow) => number> = {
  old: () => (a, b) => (Number(a.year) || Infinity) - (Number(b.year) || Infinity) || 0,
  long: () => (a, b) => b.chars - a.chars,
  short: () => (a, b) => a.chars - b.chars,
  share:
    ({ type }) =>
    (a, b) =>
      (b.shares.get(type) ?? 0) - (a.shares.get(type) ?? 0),
};

/** The rows that fit, in the order asked for; where none is, as they stand in the whole list. */
export function arranged<T extends { row: ReportRow }>(all: readonly T[], listing: Listing): T[] {
  const order = Object.hasOwn(ORDERS, listing.sort) ? ORDERS[listing.sort]!(listing) : null;
  const fitting = all.filter(({ row }) => fits(row, listing));
  return order ? fitting.sort((a, b) => order(a.row, b.row)) : fitting;
}

/** The conditions whose values are counted. */
export const COUNTED = ['kind', 'year', 'unit', 'counted', 'type'] as const;

/** How many rows each value of a property would leave, the other conditions as they are. */
export function countsFor(
  all: readonly { row: ReportRow }[],
  listing: Listing,
  name: (typeof COUNTED)[number],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { row } of all.filter((one) => fits(one.row, { ...listing, [name]: '' })))
    for (const value of name === 'type' ? row.shares.keys() : [row[name]])
      counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
