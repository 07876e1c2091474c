/** How many passages or reports one page holds. */
export const PAGE_SIZE = 100;

/** One page of a long list, pages counted from 1. */
export interface Slice<T> {
  items: readonly T[];
  current: number;
  last: number;
}

/** The list cut into pages of {@link PAGE_SIZE}; an empty list has one empty page. */
export function pagesOf<T>(items: readonly T[]): Slice<T>[] {
  const last = Math.max(1, Math.ceil(items.length / PAGE_SIZE));
  return Array.from({ length: last }, (_, at) => ({
    items: items.slice(at * PAGE_SIZE, (at + 1) * PAGE_SIZE),
    current: at + 1,
    last,
  }));
}
