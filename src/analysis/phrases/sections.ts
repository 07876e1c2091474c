import type { PhraseReport, PhraseSection, Attestation } from './schema.ts';

/** The heading and the text of a section, each with what makes a place of a stretch in it. */
export interface TextPart {
  section: PhraseSection;
  text: string;
  placeOf(start: number, end: number): Attestation;
}

/** The headings and texts of a report, in order. */
export function partsOf({ id, sections }: PhraseReport): TextPart[] {
  return sections.flatMap((section) => [
    ...(section.heading ? [toPart(id, section, 'heading')] : []),
    ...(section.text ? [toPart(id, section, 'text')] : []),
  ]);
}

export function toPart(report: string, section: PhraseSection, part: Attestation['part']): TextPart {
  const text = part === 'heading' ? (section.heading ?? '') : section.text;
  const placeOf = (start: number, end: number): Attestation => ({
    report,
    section: section.id,
    part,
    start,
    end,
    words: text.slice(start, end),
  });
  return { section, text, placeOf };
}
