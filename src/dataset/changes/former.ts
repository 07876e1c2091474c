import type { Former } from './schema.ts';

/** So many former ids are kept, the last ones: each is a page in each language, and popular hosts refuse more than 20,000 files. */
export const MOST = 1_000;

/** Whether a former id may be told, and with it where it leads. */
export type MayKeep = (id: string, to: string | null) => boolean;

/** What became of reports and of their sections, by former ids and anchors. */
export interface Went {
  reports: ReadonlyMap<string, string | null>;
  /** By the id that the report had. */
  sections: ReadonlyMap<string, ReadonlyMap<string, string | null>>;
  /** The anchors that each report has now. */
  anchors: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Where former addresses lead after a change: those that were known, led on, and those that it made. */
export function formerAfter(former: Former, went: Went, mayKeep: MayKeep): Former {
  const now = (id: string | null): string | null => (id === null ? null : (went.reports.get(id) ?? null));
  const known = Object.entries(former.reports).map(([id, to]) => [id, now(to)] as const);
  const fresh = [...went.reports].filter(([id, to]) => id !== to);
  const reports = [...known, ...fresh].filter(([id, to]) => !went.anchors.has(id) && mayKeep(id, to));
  return { reports: Object.fromEntries(reports.slice(-MOST)), sections: sectionsAfter(former, went) };
}

function sectionsAfter(former: Former, { reports, sections, anchors }: Went): Former['sections'] {
  const after: Former['sections'] = {};
  for (const [id, to] of reports) {
    if (to === null) continue;
    const went = sections.get(id) ?? new Map<string, string | null>();
    const known = Object.entries(former.sections[id] ?? {});
    const led = known.map(([from, at]) => [from, at === null ? null : (went.get(at) ?? null)] as const);
    const gone = [...led, ...went].filter(([from]) => !anchors.get(to)!.has(from));
    if (gone.length > 0) after[to] = { ...after[to], ...Object.fromEntries(gone) };
  }
  return after;
}
