import type { Mix } from '../../view-models/lists/choices.ts';

/** The names under which a list's state stands in the address. */
export const FILTERS = ['tag', 'kind', 'year'] as const;

/** What a list is narrowed to; an empty value lets everything through. */
export type Narrowing = Record<(typeof FILTERS)[number] | 'show', string>;

/** `readNarrowing('?kind=述职报告') → { tag: '', kind: '述职报告', year: '', show: '' }` */
export function readNarrowing(search: string): Narrowing {
  const query = new URLSearchParams(search);
  return {
    tag: query.get('tag') ?? '',
    kind: query.get('kind') ?? '',
    year: query.get('year') ?? '',
    show: query.get('show') ?? '',
  };
}

/** The query of an address, without what lets everything through: `?kind=述职报告`, or nothing. */
export function writeNarrowing(narrowing: Narrowing): string {
  const query = new URLSearchParams(Object.entries(narrowing).filter(([, value]) => value !== ''));
  return query.size > 0 ? `?${query}` : '';
}

/** How many passages each value of a filter would leave, the other filters as they are; rows as {@link Mix} has them. */
export function countsFor(mix: readonly Mix[], narrowing: Narrowing, filter: (typeof FILTERS)[number]) {
  const counts = new Map<string, number>();
  for (const [tag, kind, year, passages] of mix) {
    const values = { tag, kind, year };
    if (!fits(values, { ...narrowing, [filter]: '' })) continue;
    for (const value of values[filter].split(' ')) counts.set(value, (counts.get(value) ?? 0) + passages);
  }
  return counts;
}

/** Whether anything is left out. */
export const isNarrowed = (narrowing: Narrowing): boolean => FILTERS.some((name) => narrowing[name] !== '');

/** Whether a passage with these values stays; `tag` holds several, with spaces between. */
export const fits = (values: DOMStringMap, narrowing: Narrowing): boolean =>
  FILTERS.every((name) => narrowing[name] === '' || (values[name] ?? '').split(' ').includes(narrowing[name]));
