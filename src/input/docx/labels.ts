import { formatListNumber } from './number-formats.ts';
import type { Level, List, ListPosition } from './numbering.ts';

/** Counts the numbered paragraphs of a document in reading order. */
export class Labels {
  readonly #lists: ReadonlyMap<string, List>;
  /** The number each level has reached, by definition; none where it has to begin. */
  readonly #reached = new Map<string, Map<number, number>>();
  /** Lists and levels that have begun anew already. */
  readonly #begun = new Set<string>();

  constructor(lists: ReadonlyMap<string, List>) {
    this.#lists = lists;
  }

  /** The label of the next paragraph at a place, with what stands behind it: `一、`, `（二）`, `1. `. Empty for a bullet. */
  next({ numId, level }: ListPosition): string {
    const list = this.#lists.get(numId);
    const own = list?.levels.get(level);
    if (!list || !own) return '';
    const reached = this.#count(list, { numId, level });
    if (own.format === 'bullet') return '';
    const label = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const above = list.levels.get(Number(digit) - 1);
      if (!above) return '';
      const value = reached.get(Number(digit) - 1) ?? list.starts.get(Number(digit) - 1) ?? above.start;
      return formatListNumber(value, own.legal ? 'decimal' : above.format);
    });
    return label.trim() + gap(label.trim(), own);
  }

  #count(list: List, { numId, level }: ListPosition): Map<number, number> {
    const reached = this.#reached.get(list.definition) ?? new Map<number, number>();
    this.#reached.set(list.definition, reached);
    const use = `${numId}:${level}`;
    const start = list.starts.get(level);
    if (start !== undefined && !this.#begun.has(use)) reached.delete(level);
    this.#begun.add(use);
    const last = reached.get(level);
    reached.set(level, last === undefined ? (start ?? list.levels.get(level)!.start) : last + 1);
    for (const [below, { restart }] of list.levels)
      if (below > level && (restart === null || level < restart)) reached.delete(below);
    return reached;
  }
}

/** Chinese labels end in a mark as wide as a character and stand close to the text; others are kept apart by a space. */
function gap(label: string, { suffix }: Level): string {
  return label === '' || suffix === 'nothing' || /[、。．，）】〕：\p{No}]$/u.test(label) ? '' : ' ';
}
