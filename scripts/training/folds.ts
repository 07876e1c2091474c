/** One part of several, and what is not in it. */
export interface Fold<Item> {
  fold: Item[];
  others: Item[];
}

const FOLDS = 5;

/** What is trained on and what is asked of it, in parts of one size, dealt out in turn: the same every time. */
export const foldsOf = <Item>(items: readonly Item[], count = FOLDS): Fold<Item>[] =>
  foldsBy(items, (_, index) => index, count);

/** Items in parts, dealt out in turn by what they have in common, so that none of a kind is in two parts. */
export function foldsBy<Item>(
  items: readonly Item[],
  kindOf: (item: Item, index: number) => unknown,
  count = FOLDS,
): Fold<Item>[] {
  const kinds = items.map(kindOf);
  const all = [...new Set(kinds)];
  const partOf = new Map(all.map((kind, index) => [kind, index % count]));
  const isIn = (part: number) => (_: Item, index: number) => partOf.get(kinds[index]) === part;
  return Array.from({ length: Math.min(count, all.length) }, (_, part) => ({
    fold: items.filter(isIn(part)),
    others: items.filter((item, index) => !isIn(part)(item, index)),
  }));
}
