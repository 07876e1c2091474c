import type { PhraseReport, PhraseSection, Place } from './schema.ts';

/** The heading and the text of a section, each with what makes a place of a stretch in it. */
export interface Part {
  section: PhraseSection;
  text: string;
  placeOf(start: number, end: number): Place;
}

/** The headings and texts of a report, in order. */
export function partsOf({ id, sections }: PhraseReport): Part[] {
  return sections.flatMap((section) => [
    ...(section.heading ? [toPart(id, section, 'heading')] : []),
    ...(section.text ? [toPart(id, section, 'text')] : []),
  ]);
}

export function toPart(report: string, section: PhraseSection, part: Place['part']): Part {
  const text = part === 'heading' ? (section.heading ?? '') : section.text;
  const placeOf = (start: number, end: number): Place => ({
    report,
    section: section.id,
    part,
    start,
    end,
    words: text.slice(start, end),
  });
  return { section, text, placeOf };
}
