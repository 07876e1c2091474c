import { isFunctionWord, isLink } from './function-words.ts';
import type { Grammar } from './grammar.ts';
import { SLOT, type Pattern } from './mine.ts';
import { COMMA, NUMBER, PAUSE } from './words.ts';

const HAN = /\p{Script=Han}/u;

/** Fixed characters that a frame has at least: where it has two words of its own, one, or no slot. */
const [FIXED, FIXED_ALONE, FIXED_WHOLE] = [4, 5, 5];

/** Whether a pattern could be written into another report: a clause, or a frame that says how its slots go together. */
export function isUsable({ items }: Pattern, words: readonly string[], grammar: Grammar): boolean {
  const runs = runsOf(items);
  const fixed = runs.flat().map((code) => words[code]!);
  const chars = fixed.join('').length;
  if (items[0] === PAUSE || items.at(-1) === PAUSE || !hasWholeWords(items, words, grammar)) return false;
  if (!items.includes(SLOT) && chars < FIXED_WHOLE) return false;
  const own = fixed.filter((word) => word.length > 1 && HAN.test(word) && !isFunctionWord(word)).length;
  if (chars < (own > 1 ? FIXED : FIXED_ALONE)) return false;
  const isOpen = items[0] === SLOT && items.at(-1) === SLOT && runs.length === 1;
  return isOpen
    ? fixed.some((word) => isLink(word))
    : runs.flat().some((code) => grammar.isPredicate(code) || isLink(words[code]!));
}

/** Whether each run of fixed words begins behind a slot, and ends before one, where words do. */
function hasWholeWords(items: readonly number[], words: readonly string[], grammar: Grammar): boolean {
  const isFunction = (code: number) => isFunctionWord(words[code]!);
  return items.every((code, at) => {
    if (code !== SLOT) return true;
    const [before, behind] = [items[at - 1], items[at + 1]];
    const ends = before === undefined || before <= NUMBER || isFunction(before) || grammar.mayEnd(before);
    return ends && (behind === undefined || behind <= NUMBER || isFunction(behind) || grammar.mayBegin(behind));
  });
}

/** The fixed words between slots; commas and numbers are none. */
export function runsOf(items: readonly number[]): number[][] {
  const runs: number[][] = [[]];
  for (const code of items)
    if (code === SLOT || code === NUMBER) runs.push([]);
    else if (code !== COMMA && code !== PAUSE) runs.at(-1)!.push(code);
  return runs.filter((run) => run.length > 0);
}
