import type { Sections } from '../index/table.ts';

/** What is looked for beside a section. */
export interface WantedOffers {
  /** Section type that must lead. */
  type: string;
  topics: readonly string[];
  /** Genre of the report; empty where any will do. */
  genre: string;
  /** How far down the outline; null where any will do. */
  depth: number | null;
  /** Ids of reports that are not offered. */
  without: ReadonlySet<string>;
  /** Ids of reports that say much the same, and are offered last. */
  near: ReadonlySet<string>;
  /** Whether a section lies within what the reader has narrowed the offers to. */
  passes: (section: number) => boolean;
}

/**
 * The same section of other reports: for each report the section of the type that is most like the one wanted, those
 * with the same topics and of the same genre first, near-duplicates last. Numbers of sections.
 */
export function offersFor(sections: Sections, wanted: WantedOffers): number[] {
  const offers = sections.reports.flatMap((report, number) => {
    if (wanted.without.has(report.id)) return [];
    const best = bestIn(sections, number, wanted);
    if (!best) return [];
    return [{ ...best, isNear: wanted.near.has(report.id), value: best.value + Number(report.kind === wanted.genre) }];
  });
  return offers
    .sort((a, b) => Number(a.isNear) - Number(b.isNear) || b.value - a.value || a.section - b.section)
    .map(({ section }) => section);
}

/** The section of a report that is wanted most; of several within each other the outermost. */
function bestIn(sections: Sections, report: number, wanted: WantedOffers): { section: number; value: number } | null {
  let best: { section: number; value: number } | null = null;
  for (let section = sections.firstOf[report]!; section < sections.firstOf[report + 1]!; section++) {
    if (sections.valuesOf('type', section)[0] !== wanted.type || !wanted.passes(section)) continue;
    const value = likeness(sections, section, wanted);
    if (!best || value > best.value) best = { section, value };
  }
  return best;
}

function likeness(sections: Sections, section: number, { topics, depth }: WantedOffers): number {
  const below = subtreeOf(sections, section);
  const own = new Set(below.flatMap((one) => sections.valuesOf('topic', one)));
  const common = topics.filter((topic) => own.has(topic)).length;
  const all = new Set([...topics, ...own]).size;
  return (all > 0 ? (2 * common) / all : 0) + Number(depth === null || depthOf(sections.idOf(section)) === depth);
}

/** A section and all below it, in the report's order. A headless tail that does another job is not below it. */
export function subtreeOf(sections: Sections, section: number): number[] {
  const id = sections.idOf(section);
  const end = sections.firstOf[sections.report[section]! + 1]!;
  const below = [section];
  for (let one = section + 1; one < end && isBelow(sections.idOf(one), id); one++) below.push(one);
  return below;
}

/** `isBelow('r/s2-1-3', 'r/s2')`; `s2-tail` is not below `s2`. */
export const isBelow = (id: string, above: string): boolean =>
  id.startsWith(`${above}-`) && !id.slice(above.length).startsWith('-tail');

/** `depthOf('r/s2-1') === 2` */
export const depthOf = (id: string): number => id.slice(id.indexOf('/') + 1).split('-').length;
