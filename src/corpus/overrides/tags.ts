import type { Classified, ClassifiedReport } from '../types.ts';
import type { Evidence } from '../schema.ts';
import { near } from './near.ts';
import type { Override, SectionOverride } from './override.ts';
import { refuse, type Misfit } from './problem.ts';

/** Gives sections the types and topics a person gave them. @throws {OverrideError} where a section is not the one it was */
export function retag(report: ClassifiedReport, override: Override): ClassifiedReport {
  if (override.sections.length === 0) return report;
  refuse(
    override.file,
    override.sections.flatMap((section) => strangeSection(section, report.units)),
  );
  const said = new Map(override.sections.map((section) => [section.anchor, section]));
  // What a section has from the heading above it alone follows where a person decides on that one.
  const open: { unit: Classified; isSaid: boolean }[] = [];
  const units = report.units.map((found) => {
    while (open.length > 0 && open.at(-1)!.unit.depth >= Math.max(found.depth, 1)) open.pop();
    const section = said.get(found.anchor);
    const parent = open.at(-1);
    const inherited = !section?.types && parent?.isSaid === true && found.basis === 'parent';
    const unit = retagged(
      inherited ? withTypes(found, [parent.unit.types[0]!], inheritedFrom(parent.unit)) : found,
      section,
    );
    if (found.heading) open.push({ unit, isSaid: inherited || section?.types !== undefined });
    return unit;
  });
  return { ...report, units };
}

/** The override with the anchors that sections have now. */
export const anchored = (override: Override, { units }: ClassifiedReport): Override => ({
  ...override,
  sections: override.sections.map((section) => ({ ...section, anchor: anchorFor(section, units) })),
});

/** Anchors move with the headings, so a section told by heading and beginning is known by them. */
function anchorFor(section: SectionOverride, units: readonly Classified[]): string {
  const { anchor, heading, begins } = section;
  if (heading === undefined || begins === undefined) return anchor;
  const fitting = units.filter((unit) => fits(section, unit));
  if (fitting.length !== 1 || fitting.some((unit) => unit.anchor === anchor)) return anchor;
  return fitting[0]!.anchor;
}

const fits = ({ heading, begins }: Pick<SectionOverride, 'heading' | 'begins'>, unit: Classified): boolean =>
  (heading === undefined || (unit.heading?.heading ?? null) === heading) &&
  (begins === undefined || ownText(unit).startsWith(begins));

type Reason = Omit<Evidence, 'tag'>;

const inheritedFrom = ({ anchor }: Classified): Reason => ({ from: 'inherited', words: [anchor] });
const byPerson = ({ why }: SectionOverride): Reason => ({ from: 'override', words: why === null ? [] : [why] });

function retagged(unit: Classified, section: SectionOverride | undefined): Classified {
  const typed = section?.types ? withTypes(unit, section.types, byPerson(section)) : unit;
  return section?.topics ? withTopics(typed, section.topics, byPerson(section)) : typed;
}

function withTypes(unit: Classified, types: string[], reason: Reason): Classified {
  const others = unit.evidence.filter(({ tag }) => unit.topics.includes(tag));
  const evidence = [...types.map((tag) => ({ tag, ...reason })), ...others];
  return { ...unit, types, basis: 'person', confidence: 1, scores: { [types[0]!]: 1 }, evidence };
}

function withTopics(unit: Classified, topics: string[], reason: Reason): Classified {
  const others = unit.evidence.filter(({ tag }) => unit.types.includes(tag));
  return { ...unit, topics, evidence: [...others, ...topics.map((tag) => ({ tag, ...reason }))] };
}

function strangeSection({ anchor, heading, begins, at }: SectionOverride, units: readonly Classified[]): Misfit[] {
  const unit = units.find((other) => other.anchor === anchor);
  if (!unit) {
    const offers = near(
      anchor,
      units.map((other) => other.anchor),
    ).join(', ');
    return [
      { at, reason: `The report has no section ${anchor}.`, advice: adviceFor({ heading, begins }, units, offers) },
    ];
  }
  const now = unit.heading?.heading ?? null;
  if (heading !== undefined && heading !== now) {
    const reason = `The heading of ${anchor} is no longer ${quoted(heading)} but ${quoted(now)}.`;
    return [{ at, reason, advice: adviceFor({ heading, begins }, units) }];
  }
  const text = ownText(unit);
  if (begins === undefined || text.startsWith(begins)) return [];
  const reason = `${anchor} no longer begins with “${begins}” but with “${text.slice(0, begins.length)}”.`;
  return [{ at, reason, advice: adviceFor({ heading, begins }, units) }];
}

const quoted = (heading: string | null): string => (heading === null ? 'none' : `“${heading}”`);

const ownText = ({ paragraphs }: Classified): string => paragraphs.map(({ text }) => text).join('\n');

/** Where the section went, if it is still there. */
function adviceFor(
  { heading, begins }: Pick<SectionOverride, 'heading' | 'begins'>,
  units: readonly Classified[],
  offers = '',
): string {
  const moved = units.find((unit) => fits({ heading, begins }, unit));
  if (moved) return `That section is ${moved.anchor} now.`;
  return offers === '' ? 'Check what is meant, and write down how it reads now.' : `Near ones: ${offers}.`;
}
