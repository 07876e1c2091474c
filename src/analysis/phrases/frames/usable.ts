import { isFunctionWord, isLink } from './function-words.ts';
import type { Grammar } from './grammar.ts';
import { SLOT, type Match, type PatternFilter } from './pattern.ts';
import { hasItsOpeners, takesWords } from './stumps.ts';
import { COMMA, NUMBER, PAUSE, type WordStream } from './words.ts';

const HAN = /\p{Script=Han}/u;

/** Fixed characters that a frame has at least: where it has two words of its own, one, or no slot. */
const [FIXED, FIXED_ALONE, FIXED_WHOLE] = [4, 5, 5];

/** What stands in headings more than so often names a section and is no sentence. */
const MOSTLY = 0.5;
/** So many of its slots may open or close inside a word. */
const CUT_BY_CHANCE = 0.25;

/** Patterns that could be written into another report: a clause, or a frame that says how its slots go together. */
export const usable = (stream: WordStream, grammar: Grammar): PatternFilter => ({
  words: (items) => areUsable(items, stream.words, grammar) && hasItsOpeners(items, stream.words),
  places(pattern) {
    const { matches } = pattern;
    const headings = matches.filter(({ start }) => stream.partAt(start).part === 'heading').length;
    return (
      headings <= MOSTLY * matches.length &&
      !cutsWords(matches, stream, grammar) &&
      !takesWords(pattern, stream, grammar)
    );
  },
});

function areUsable(items: readonly number[], words: readonly string[], grammar: Grammar): boolean {
  const runs = runsOf(items);
  const fixed = [...new Set(runs.flat())].map((code) => words[code]!);
  const chars = fixed.join('').length;
  if (items[0] === PAUSE || items.at(-1) === PAUSE || !hasWholeWords(items, words, grammar)) return false;
  if (!items.includes(SLOT) && chars < FIXED_WHOLE) return false;
  const own = fixed.filter((word) => word.length > 1 && HAN.test(word) && !isFunctionWord(word)).length;
  if (own === 0 || chars < (own > 1 ? FIXED : FIXED_ALONE)) return false;
  const says = (code: number) => isLink(words[code]!) || (grammar.isPredicate(code) && !isFunctionWord(words[code]!));
  if (!runs.flat().some(says) && !counts(items)) return false;
  if (runs.length > 1 || !items.includes(SLOT)) return true;
  const [run] = runs as [[number, ...number[]]];
  const [opens, closes] = [items[0] === SLOT, items.at(-1) === SLOT];
  if (opens && closes) return [run[0], run.at(-1)!].some((code) => isLink(words[code]!));
  return says(run.at(-1)!) || (opens ? says(run[0]) : isFunctionWord(words[run.at(-1)!]!));
}

/** Whether a clause ends with how many: 现有职工＿＿人; 较上年＿＿个百分点 does not say whether up or down. */
const counts = (items: readonly number[]): boolean =>
  items.some((code, at) => code === NUMBER && items[at - 1] !== SLOT && (items[at + 2] ?? COMMA) === COMMA);

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

/** Whether slots open or close inside a word at more places than by chance. */
function cutsWords(matches: readonly Match[], { codes, words }: WordStream, { coheres }: Grammar): boolean {
  const [first] = matches;
  return first!.slots.some((_, edge) => {
    const cut = matches.filter(({ start, slots }) => {
      const at = slots[edge]!;
      return (
        at > start &&
        codes[at]! > NUMBER &&
        !isFunctionWord(words[codes[at - 1]!]!) &&
        coheres(codes[at - 1]!, codes[at]!)
      );
    });
    return cut.length > CUT_BY_CHANCE * matches.length;
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
