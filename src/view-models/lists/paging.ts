/** One page of a long list, pages counted from 1. */
export interface Slice<T> {
  items: readonly T[];
  /** How many items the pages before it hold. */
  before: number;
  current: number;
  last: number;
}

/** How many items a page holds: more in a list of thousands, since a popular host refuses more than 20,000 files. */
const pageSize = (items: number): number => (items > 2_000 ? 250 : 100);

/** The list cut into pages; an empty list has one empty page. */
export function pagesOf<T>(items: readonly T[]): Slice<T>[] {
  const size = pageSize(items.length);
  const last = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: last }, (_, at) => ({
    items: items.slice(at * size, (at + 1) * size),
    before: at * size,
    current: at + 1,
    last,
  }));
}

/** What stands for a page in its address: the first has no number. */
export const pageParam = ({ current }: Pick<Slice<unknown>, 'current'>): string | undefined =>
  current > 1 ? String(current) : undefined;

/** The paths of a list's pages, whose address ends in `[...page]`, with what each is given. */
export const pathsOf = <T>(items: readonly T[]) =>
  pagesOf(items).map((slice) => ({ params: { page: pageParam(slice) }, props: { slice, total: items.length } }));

/** The whole list on one page. */
export const onePage = <T>(items: readonly T[]): Slice<T> => ({ items, before: 0, current: 1, last: 1 });
