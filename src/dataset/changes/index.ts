import { formerAfter, type MayKeep, type Went } from './former.ts';
import { isOpaque } from './opaque.ts';
import { whereReports } from './reports.ts';
import type { Changes, Former, Published, ReportStanding } from './schema.ts';
import { whereSections } from './sections.ts';

/** The corpus that a site is to be built from. */
export interface CorpusState {
  version: string;
  reports: Record<string, ReportStanding>;
  /** Ids of reports that a person left out. */
  leftOut: ReadonlySet<string>;
  /** Whether names are hidden, and so the ids that might hold one. */
  hidesNames: boolean;
}

const NO_CHANGES: Omit<Changes, 'version' | 'since'> = {
  ...{ added: [], removed: { count: 0, ids: [] }, moved: [], revised: [], recleaned: [], reoutlined: [] },
  ...{ identified: [], retagged: [], movedSections: [] },
};

/**
 * What is to be kept of a build, given what was kept of the one before. The same corpus again changes nothing, so that
 * what changed since another one is told until there is a third. Of a report that is gone no more is kept than that an
 * address is, and no address that might name somebody.
 */
export function publish(before: Published | null, { version, reports, leftOut, hidesNames }: CorpusState): Published {
  if (before === null) return { version, reports, changes: { version, since: null, ...NO_CHANGES }, former: NONE };
  const mayKeep: MayKeep = (id, to) => (to !== null && !hidesNames) || isOpaque(id);
  if (before.version === version) return { ...before, former: formerAfter(before.former, staying(before), mayKeep) };
  const went = whereAll(before.reports, reports, leftOut);
  const changes = { version, since: before.version, ...changesOf(before.reports, reports, went, mayKeep) };
  return { version, reports, changes, former: formerAfter(before.former, went, mayKeep) };
}

const NONE: Former = { reports: {}, sections: {} };

const anchorsOf = (reports: Published['reports']) =>
  new Map(Object.entries(reports).map(([id, { sections }]) => [id, new Set(Object.keys(sections))]));

const staying = ({ reports }: Published): Went => ({
  reports: new Map(Object.keys(reports).map((id) => [id, id])),
  sections: new Map(
    Object.entries(reports).map(([id, { sections }]) => [id, new Map(Object.keys(sections).map((at) => [at, at]))]),
  ),
  anchors: anchorsOf(reports),
});

function whereAll(before: Published['reports'], after: Published['reports'], leftOut: ReadonlySet<string>): Went {
  const reports = whereReports(before, after, leftOut);
  const sections = [...reports].flatMap(([id, to]) =>
    to === null ? [] : [[id, whereSections(before[id]!.sections, after[to]!.sections)] as const],
  );
  return { reports, sections: new Map(sections), anchors: anchorsOf(after) };
}

/** A report before a change, and the one that has its words after it. */
interface Pair {
  from: string;
  to: string;
  was: ReportStanding;
  is: ReportStanding;
}

function changesOf(
  before: Published['reports'],
  after: Published['reports'],
  { reports, sections }: Went,
  mayKeep: MayKeep,
): Omit<Changes, 'version' | 'since'> {
  const kept = [...reports].filter((pair): pair is [string, string] => isKept(pair, mayKeep));
  const pairs = pairsOf(kept, before, after);
  const idsWhere = (holds: (pair: Pair) => boolean) => pairs.filter(holds).map(({ to }) => to);
  const gone = [...reports].filter((pair) => !isKept(pair, mayKeep)).map(([id]) => id);
  return {
    added: Object.keys(after).filter((id) => !pairs.some(({ to }) => to === id)),
    removed: { count: gone.length, ids: gone.filter(isOpaque) },
    moved: kept.filter(([from, to]) => from !== to).map(([from, to]) => ({ from, to })),
    revised: idsWhere(({ was, is }) => was.text !== is.text && was.file !== is.file),
    recleaned: idsWhere(({ was, is }) => was.text !== is.text && was.file === is.file),
    reoutlined: idsWhere(({ was, is }) => placesOf(was) !== placesOf(is)),
    ...sectionsChanged(pairs, sections),
    identified: idsWhere(({ was, is }) => was.identity !== is.identity),
  };
}

/** Of several reports that went to one, the one that was it already, else the first. */
function pairsOf(kept: readonly [string, string][], before: Published['reports'], after: Published['reports']): Pair[] {
  const byTo = Map.groupBy(kept, ([, to]) => to);
  return [...byTo].map(([to, all]) => {
    const from = all.find(([id]) => id === to)?.[0] ?? all[0]![0];
    return { from, to, was: before[from]!, is: after[to]! };
  });
}

const isKept = ([from, to]: readonly [string, string | null], mayKeep: MayKeep): boolean =>
  to !== null && (from === to || mayKeep(from, to));

function sectionsChanged(pairs: readonly Pair[], went: Went['sections']) {
  const all = pairs.flatMap((pair) =>
    [...went.get(pair.from)!].flatMap(([from, to]) => (to === null ? [] : [{ pair, from, to }])),
  );
  return {
    retagged: all
      .filter(({ pair, from, to }) => tagsOf(pair.was, from) !== tagsOf(pair.is, to))
      .map(({ pair, to }) => `${pair.to}/${to}`),
    movedSections: all
      .filter(({ from, to }) => from !== to)
      .map(({ pair, from, to }) => ({ from: `${pair.to}/${from}`, to: `${pair.to}/${to}` })),
  };
}

const placesOf = ({ sections }: ReportStanding): string => Object.keys(sections).join(' ');
const tagsOf = ({ sections }: ReportStanding, anchor: string): string => sections[anchor]!.slice(1).join('\0');
