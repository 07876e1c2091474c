/** One part of several, and what is not in it. */
export interface Fold<Item> {
  fold: Item[];
  others: Item[];
}

const FOLDS = 5;

/** Items in parts of one size, dealt out in turn: the same every time. */
export function foldsOf<Item>(items: readonly Item[], count = FOLDS): Fold<Item>[] {
  return Array.from({ length: Math.min(count, items.length) }, (_, part) => ({
    fold: items.filter((_, index) => index % count === part),
    others: items.filter((_, index) => index % count !== part),
  }));
}
