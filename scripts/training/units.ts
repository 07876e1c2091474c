import type { Cleaned, Unit } from '../../src/corpus/types.ts';
import type { ToldSection } from './told.ts';

const NEAR = 2;

/** The section of the annotation in which each paragraph of each unit stands; null where it stands in none. */
export function sectionsOf(
  units: readonly Unit[],
  { toRaw, range }: Cleaned,
  sections: readonly ToldSection[],
): (ToldSection | null)[][] {
  const at = (offset: number): ToldSection | null =>
    sections.findLast(({ start }) => start <= toRaw(offset) + range.start + NEAR) ?? null;
  return units.map(({ heading, start, paragraphs }) => {
    const first = at(heading?.start ?? paragraphs[0]?.start ?? start);
    return [first, ...paragraphs.slice(1).map((paragraph) => at(paragraph.start))];
  });
}

/** The section of the annotation that begins where a unit does; undefined where none does. */
export function sectionAt(
  { heading, start, paragraphs }: Unit,
  { toRaw, range }: Cleaned,
  sections: readonly ToldSection[],
): ToldSection | undefined {
  const begin = toRaw(heading?.start ?? paragraphs[0]?.start ?? start) + range.start;
  return sections.find((section) => Math.abs(section.start - begin) <= NEAR);
}
