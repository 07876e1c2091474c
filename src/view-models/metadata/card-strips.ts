import { composition } from '../figures/composition.ts';
import type { CardBand } from './card.ts';
import type { Report } from '../report/report.ts';
import { shownTypes, taxonomy } from '../taxonomy.ts';

type Sections = readonly Pick<Report['sections'][number], 'types' | 'chars'>[];

/** What is not spoken of, and what has no type. */
const GREY = '#dcd8cd';

const idsOf = shownTypes.map(({ id }) => id);
const colors = new Map(
  taxonomy.types.map(({ id, color }, at) => [id, color?.light ?? `hsl(${Math.round(at * 137.5) % 360}, 35%, 42%)`]),
);
const colorOf = (type: string): string => colors.get(type) ?? GREY;

/** A report: its types by their shares, and its sections as they follow each other. */
export function stripsOfReport(sections: Sections): CardBand[][] {
  const chars = sections.reduce((sum, section) => sum + section.chars, 0);
  const inOrder = sections
    .filter((section) => section.chars > 0)
    .map((section) => ({ percent: (100 * section.chars) / chars, color: colorOf(section.types[0]!) }));
  return [composition(sections, idsOf).map(({ type, percent }) => ({ percent, color: colorOf(type) })), inOrder];
}

/** A type: its share of the corpus among the others. */
export const stripsOfType = (type: string, sections: Sections): CardBand[][] => [
  composition(sections, idsOf).map((share) => ({
    percent: share.percent,
    color: share.type === type ? colorOf(type) : GREY,
  })),
];
