import { composition, type TypeShare } from './composition.ts';
import type { Report } from '../report/report.ts';

type Measured = Pick<Report, 'kind' | 'sections'>;

/** How the reports of a genre are made, on the whole. */
export interface GenreFigures {
  name: string;
  /** How many reports there are of it. */
  reports: number;
  shares: TypeShare[];
  /** The types that at least half of them have, in the order in which they usually stand. */
  usual: string[];
}

/** How a section type stands in the reports. */
export interface TypeFigures {
  type: string;
  /** Percent of the reports that have it. */
  reports: number;
  /** Percent of all characters. */
  share: number;
  /** Where it usually begins, in percent of the way through a report: the median over the reports that have it. */
  place: number;
}

/** The figures of each genre that occurs, that of most reports first; `types` in the order of the taxonomy. */
export function genreFigures(reports: readonly Measured[], types: readonly string[]): GenreFigures[] {
  const groups = Map.groupBy(reports, ({ kind }) => kind);
  return [...groups]
    .map(([name, all]) => ({
      name,
      reports: all.length,
      shares: composition(
        all.flatMap(({ sections }) => sections),
        types,
      ),
      usual: typeFigures(all, types)
        .filter((figures) => figures.reports >= 50)
        .sort((a, b) => a.place - b.place)
        .map(({ type }) => type),
    }))
    .sort((a, b) => b.reports - a.reports || (a.name < b.name ? -1 : 1));
}

/** The figures of each type that occurs, in the order of `types`. */
export function typeFigures(reports: readonly Measured[], types: readonly string[]): TypeFigures[] {
  const shares = composition(
    reports.flatMap(({ sections }) => sections),
    types,
  );
  return shares.map(({ type, percent }) => {
    const places = reports.flatMap((report) => placeOf(type, report) ?? []);
    return { type, reports: (100 * places.length) / reports.length, share: percent, place: median(places) };
  });
}

/** Percent of a report before its first section of a type; null where it has none. */
function placeOf(type: string, { sections }: Measured): number | null {
  const first = sections.findIndex(({ types }) => types.includes(type));
  const chars = (some: Measured['sections']) => some.reduce((sum, section) => sum + section.chars, 0);
  return first < 0 ? null : (100 * chars(sections.slice(0, first))) / chars(sections);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [below, above] = [sorted[Math.ceil(sorted.length / 2) - 1] ?? 0, sorted[Math.floor(sorted.length / 2)] ?? 0];
  return (below + above) / 2;
}
