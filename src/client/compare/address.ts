/** How many sections, or reports, stand beside each other at most. */
export const MOST = 4;

/** What stands side by side: sections (`<report>/<anchor>`), or the outlines of reports. */
export interface Comparison {
  mode: 'passages' | 'outlines';
  ids: string[];
}

/** A comparison as an address has it, and what of the address it could not take. */
export interface ReadComparison extends Comparison {
  /** What is no id. */
  malformed: string[];
  /** Ids beyond {@link MOST}. */
  beyond: string[];
}

const PARAMETER = { passages: 's', outlines: 'r' } as const;
const ID = {
  passages: /^[A-Za-z0-9][A-Za-z0-9._-]*\/s[0-9a-z-]+$/,
  outlines: /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
} as const;

/** `parseComparison('?s=a/s1&s=b/s2&s=?') → { mode: 'passages', ids: ['a/s1', 'b/s2'], malformed: ['?'], beyond: [] }` */
export function parseComparison(search: string): ReadComparison {
  const params = new URLSearchParams(search);
  const mode = params.has(PARAMETER.outlines) && !params.has(PARAMETER.passages) ? 'outlines' : 'passages';
  const given = [...new Set(params.getAll(PARAMETER[mode]).filter(Boolean))];
  const ids = given.filter((id) => ID[mode].test(id));
  return {
    mode,
    ids: ids.slice(0, MOST),
    malformed: given.filter((id) => !ID[mode].test(id)),
    beyond: ids.slice(MOST),
  };
}

/** `formatComparison({ mode: 'passages', ids: ['a/s1', 'b/s2'] }) === '?s=a/s1&s=b/s2'`. No outline yet is `?r=`. */
export function formatComparison({ mode, ids }: Comparison): string {
  const pairs = ids.map((id) => `${PARAMETER[mode]}=${id}`);
  return pairs.length > 0 ? `?${pairs.join('&')}` : mode === 'outlines' ? '?r=' : '';
}

/** The same with one moved by so many places; unchanged where it cannot go there. */
export function moved({ mode, ids }: Comparison, id: string, by: number): Comparison {
  const at = ids.indexOf(id);
  const others = ids.filter((other) => other !== id);
  return { mode, ids: others.toSpliced(Math.max(0, at + by), 0, id) };
}

export const without = ({ mode, ids }: Comparison, id: string): Comparison => ({
  mode,
  ids: ids.filter((other) => other !== id),
});
