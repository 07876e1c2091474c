import { walk } from '../find/searched.ts';
import type { Answer } from '../answer.ts';
import { isWithin } from '../find/facets.ts';
import type { Sections } from '../index/table.ts';
import type { Facet } from '../address/state.ts';

/** How often the phrases stand in what one value of a facet holds. */
export interface FacetShare {
  value: string;
  places: number;
  /** Sections that hold the query. */
  sections: number;
  /** Characters (Han, letters, digits) of all its sections within the filters, those without the query too. */
  chars: number;
}

/** Places for each 10,000 characters. */
export const perTenThousand = ({ places, chars }: Pick<FacetShare, 'places' | 'chars'>): number =>
  chars > 0 ? (places * 10_000) / chars : 0;

/** The shares of all values of a facet within the chosen filters; a section of two types counts for both. */
export function sharesOf({ index, state, found, placesOf }: Answer, facet: Facet): FacetShare[] {
  const { sections } = index;
  const passes = isWithin(sections, state);
  const holding = new Set(found.sections);
  const shares = new Map<string, FacetShare>();
  for (let section = 0; section < sections.count; section++) {
    if (!passes(section)) continue;
    for (const value of sections.valuesOf(facet, section)) {
      const share = shares.get(value) ?? { value, places: 0, sections: 0, chars: 0 };
      shares.set(value, share);
      share.places += placesOf[section]!;
      share.sections += Number(holding.has(section));
      share.chars += sections.chars[section]!;
    }
  }
  return [...shares.values()];
}

/** Where in a report the places are: 0 is its beginning, 1 its end. */
export interface Dispersion {
  /** The report's number. */
  report: number;
  at: number[];
}

/** The dispersion of every report that holds a place, those with the most places first. */
export function dispersionOf({ index, found }: Answer): Dispersion[] {
  const { sections } = index;
  const places = new Map<number, number[]>();
  for (const { starts } of found.places)
    walk(starts, sections, (section, at) => {
      const report = sections.report[section]!;
      const inReport = places.get(report) ?? [];
      places.set(report, inReport);
      inReport.push(relative(sections, report, at));
    });
  return [...places]
    .map(([report, at]) => ({ report, at: at.sort((a, b) => a - b) }))
    .sort((a, b) => b.at.length - a.at.length || a.report - b.report);
}

const tenthOf = (at: number): number => Math.min(10, Math.floor(at * 10) + 1);

/** A place by its section and its number in it. */
type Numbered = readonly [section: number, number: number];

/** The places in one of ten equal parts of their reports, counted from 1, in reading order. */
export function occurrencesInTenth({ index: { sections }, found }: Answer, tenth: number): Numbered[] {
  const starts = Uint32Array.from(found.places.flatMap((spans) => [...spans.starts])).sort();
  const inPart: Numbered[] = [];
  let [last, number] = [-1, 0];
  walk(starts, sections, (section, at) => {
    number = section === last ? number + 1 : 0;
    last = section;
    if (tenthOf(relative(sections, sections.report[section]!, at)) === tenth) inPart.push([section, number]);
  });
  return inPart;
}

/** How many places lie in each of ten equal parts of their reports. */
export function tenths(dispersions: readonly Dispersion[]): number[] {
  const counts = new Array<number>(10).fill(0);
  for (const { at } of dispersions) for (const one of at) counts[tenthOf(one) - 1]! += 1;
  return counts;
}

function relative({ start, firstOf }: Sections, report: number, at: number): number {
  const [from, to] = [start[firstOf[report]!]!, start[firstOf[report + 1]!]!];
  return (at - from) / (to - from);
}
