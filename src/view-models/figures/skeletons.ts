import type { Skeleton, SkeletonSlot } from '../../draft/writing/skeleton.ts';
import { composition } from './composition.ts';
import type { Report } from '../report/report.ts';

/** A slot that has less of a genre's length is no usual one, in percent. */
const LEAST = 1;

function slotsOf(sections: Report['sections'], types: readonly string[]): SkeletonSlot[] {
  const isHeadless = (type: string) => {
    const led = sections.filter((section) => section.types[0] === type);
    return 2 * led.filter(({ headline }) => headline === null).length > led.length;
  };
  return composition(sections, types)
    .filter(({ percent }) => percent >= LEAST)
    .map((share) => ({ ...share, isHeadless: isHeadless(share.type) }));
}

/** What the reports of each genre are made of, the genre of most reports first. */
export function skeletonsOf(
  reports: readonly Pick<Report, 'kind' | 'sections'>[],
  types: readonly string[],
): Skeleton[] {
  return [...Map.groupBy(reports, ({ kind }) => kind)]
    .map(([genre, some]) => ({
      genre,
      reports: some.length,
      slots: slotsOf(
        some.flatMap(({ sections }) => sections),
        types,
      ),
    }))
    .filter(({ slots }) => slots.length > 0)
    .sort((a, b) => b.reports - a.reports || (a.genre < b.genre ? -1 : 1));
}
