/** How many passages, or reports, stand beside each other at most. */
export const MOST = 4;

/** What a comparison compares: passages (`<report>/<anchor>`), or the outlines of reports. */
export interface Comparison {
  mode: 'passages' | 'outlines';
  ids: string[];
}

const PARAMETER = { passages: 's', outlines: 'r' } as const;
const ID = {
  passages: /^[A-Za-z0-9][A-Za-z0-9._-]*\/s[0-9a-z-]+$/,
  outlines: /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
} as const;

/** `parseComparison('?s=a/s1&s=b/s2') → { mode: 'passages', ids: ['a/s1', 'b/s2'] }`; what is no id is left out. */
export function parseComparison(search: string): Comparison {
  const params = new URLSearchParams(search);
  const mode = params.has(PARAMETER.outlines) && !params.has(PARAMETER.passages) ? 'outlines' : 'passages';
  const ids = params.getAll(PARAMETER[mode]).filter((id) => ID[mode].test(id));
  return { mode, ids: [...new Set(ids)].slice(0, MOST) };
}

/** `formatComparison({ mode: 'passages', ids: ['a/s1', 'b/s2'] }) === '?s=a/s1&s=b/s2'`. No outline yet is `?r=`. */
export function formatComparison({ mode, ids }: Comparison): string {
  const pairs = ids.map((id) => `${PARAMETER[mode]}=${id}`);
  return pairs.length > 0 ? `?${pairs.join('&')}` : mode === 'outlines' ? '?r=' : '';
}
