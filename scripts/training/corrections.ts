import { clean } from '../../src/corpus/clean/index.ts';
import type { Cleaned, Decoded, FilePart, BuiltReport, BuiltSection } from '../../src/corpus/types.ts';
import { buildReports } from '../../src/corpus/index.ts';
import type { Lexicon } from '../../src/corpus/lexicon.ts';
import type { Override, SectionOverride } from '../../src/corpus/overrides/override.ts';
import { findQuotations } from '../../src/corpus/overrides/quotation.ts';
import { markSpans } from '../../src/corpus/overrides/spans.ts';
import { parts } from '../../src/corpus/parts/index.ts';
import type { Span } from '../../src/text/spans.ts';
import type { Lesson, ToldSection } from './told.ts';

/** A decision on the corpus at hand counts as what so many readers of a sample agreed on: chosen on twenty corrected reports. */
const WEIGHT = 4;

/** A file, and what people decided on its reports. */
export interface Correction {
  decoded: Decoded;
  overrideOf: (report: string) => Override;
}

/**
 * What people's decisions teach: the types and topics they gave, the headings they made and unmade, the years. Of the
 * rest of a report nothing is taken for told. Sections are found as a first model cuts the report.
 *
 * @throws {OverrideError} where an override no longer fits its report
 */
export const lessonsIn = ({ decoded, overrideOf }: Correction, lexicon: Lexicon): Lesson[] => {
  const built = new Map(
    buildReports(decoded, lexicon, (id) => ({ ...overrideOf(id), sections: [] })).map((report) => [
      report.meta.id,
      report,
    ]),
  );
  return parts(decoded).flatMap((part) => {
    const [override, report] = [overrideOf(part.id), built.get(part.id)];
    return report && override.file !== '' ? [lessonOf(part, report, override)] : [];
  });
};

function lessonOf(part: FilePart, { sections, ledger }: BuiltReport, override: Override): Lesson {
  const said = new Map(override.sections.map((section) => [sectionFor(section, sections)?.id, section]));
  const told = sections.flatMap((section): ToldSection[] => {
    const [start] = ledger.blocks[section.id.split('/')[1]!] ?? [];
    const { types = [], topics = null } = said.get(section.id) ?? {};
    return start === undefined ? [] : [{ start, heading: section.heading, runIn: section.runIn, types, topics }];
  });
  const cleaned = clean(markSpans(part, override));
  const gold = {
    readers: WEIGHT,
    year: override.year,
    sections: told,
    looked: [...lookedAt(told, part), ...saidIn(cleaned, override)],
  };
  return { gold, reports: [cleaned], override };
}

/** Who decides on a section has looked where it begins, and that no other begins in it. */
const lookedAt = (told: readonly ToldSection[], { range }: FilePart): Span[] =>
  told.flatMap(({ start, types }, index) =>
    types.length === 0 ? [] : [{ start, end: told[index + 1]?.start ?? range.end }],
  );

/** The places of which a person said what begins there. */
const saidIn = ({ text, toRaw, range }: Cleaned, { boundaries }: Override): Span[] =>
  findQuotations(boundaries, text).found.map(({ start, end }) => ({
    start: toRaw(start) + range.start,
    end: toRaw(end) + range.start,
  }));

/** The section that a person spoke of: by its anchor, or where that is another's now, by its words. */
function sectionFor(said: SectionOverride, sections: readonly BuiltSection[]): BuiltSection | undefined {
  const fits = ({ heading, text }: BuiltSection) =>
    (said.heading === undefined || said.heading === heading) &&
    (said.begins === undefined || text.startsWith(said.begins));
  return sections.find((section) => section.id.endsWith(`/${said.anchor}`) && fits(section)) ?? sections.find(fits);
}
