import type { Section } from '../report/report.ts';

/** How much of a report is of one type, in percent of its characters. */
export interface TypeShare {
  type: string;
  percent: number;
}

type Measured = Pick<Section, 'types' | 'chars'>;

/**
 * What a report is made of, type by type in the order of `types`, absent ones left out.
 *
 * A section of two types gives half of its characters to each, so that the shares make 100 together.
 */
export function composition(sections: readonly Measured[], types: readonly string[]): TypeShare[] {
  const chars = new Map<string, number>();
  for (const section of sections)
    for (const type of section.types) chars.set(type, (chars.get(type) ?? 0) + section.chars / section.types.length);
  const total = sections.reduce((sum, section) => sum + section.chars, 0);
  return types.flatMap((type) => {
    const count = chars.get(type);
    return count ? [{ type, percent: (100 * count) / total }] : [];
  });
}

/** A type's share of a report as it is shown: `formatPercent(87.6) === '88%'`, `formatPercent(0.2) === '<1%'` */
export const formatPercent = (percent: number): string => (percent < 0.5 ? '<1%' : `${Math.round(percent)}%`);
