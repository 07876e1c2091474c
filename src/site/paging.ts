/** How many passages or reports one page holds. */
export const PAGE_SIZE = 100;

/** One page of a long list, pages counted from 1. */
export interface Slice<T> {
  items: readonly T[];
  current: number;
  last: number;
}

/** The list cut into pages; an empty list has one empty page. */
export function pagesOf<T>(items: readonly T[], size = PAGE_SIZE): Slice<T>[] {
  const last = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: last }, (_, at) => ({
    items: items.slice(at * size, (at + 1) * size),
    current: at + 1,
    last,
  }));
}
