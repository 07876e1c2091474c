import { isFunctionWord, isLink } from './function-words.ts';
import type { Grammar } from './grammar.ts';
import { SLOT, type FramePattern, type Match, type PatternFilter } from './pattern.ts';
import { hasItsOpeners, takesWords } from './stumps.ts';
import { COMMA, NUMBER, PAUSE, type WordStream } from './words.ts';

const HAN = /\p{Script=Han}/u;

/** Fixed characters that a frame has at least, and one without a slot; ＿＿没有跟上 is one, ＿＿不够 none. */
const [FIXED, FIXED_WHOLE] = [4, 5];

/** What is so at more places than this share is so of a frame; in headings, it names a section and is no sentence. */
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
      !countsNothing(pattern, stream, grammar) &&
      !takesWords(pattern, stream, grammar)
    );
  },
});

function areUsable(items: readonly number[], words: readonly string[], grammar: Grammar): boolean {
  const runs = runsOf(items);
  const fixed = [...new Set(runs.flat())].map((code) => words[code]!);
  const chars = fixed.join('').length;
  if (items[0] === PAUSE || items.at(-1) === PAUSE || !hasWholeWords(items, words, grammar)) return false;
  if (!items.includes(SLOT) && (chars < FIXED_WHOLE || isStory(items, words, grammar))) return false;
  const own = fixed.filter((word) => word.length > 1 && HAN.test(word) && !isFunctionWord(word)).length;
  if (own === 0 || chars < FIXED || !saysWhatItCounts(items, words, grammar)) return false;
  const says = (code: number) => isLink(words[code]!) || (grammar.isPredicate(code) && !isFunctionWord(words[code]!));
  const isSaid = (code: number, at: number) => code > NUMBER && says(code) && !JOINS.has(words[items[at - 1]!] ?? '');
  if (!items.some(isSaid) && !counts(items)) return false;
  if (runs.length > 1 || !items.includes(SLOT)) return true;
  const [run] = runs as [[number, ...number[]]];
  const [opens, closes] = [items[0] === SLOT, items.at(-1) === SLOT];
  if (opens && closes) return [run[0], run.at(-1)!].some((code) => isLink(words[code]!));
  return says(run.at(-1)!) || (opens ? says(run[0]) : isFunctionWord(words[run.at(-1)!]!));
}

/** Whether a clause ends with how many: 现有职工＿＿人; 较上年＿＿个百分点 does not say whether up or down. */
const counts = (items: readonly number[]): boolean =>
  items.some((code, at) => code === NUMBER && items[at - 1] !== SLOT && (items[at + 2] ?? COMMA) === COMMA);

/** Behind these stands what is named, and says nothing: 困难和不足. */
const JOINS = new Set('和 与 及 以及'.split(' '));

/** What counts something else: ＿＿个 of what? 次 and 人 need nothing beside them. */
const COUNTERS = new Set('个 名 条 件 项 份 篇 张 家 处 位 只 台 辆 间 棵 本 宗 起'.split(' '));
/** Of time, or said: 走了. */
const NO_NOUN = /(?:年|月|天|日|季度|期间|以来|前|后|了|过|着)$/;
const SOMEONE = /^[我他她]们?$/;

/** Whether a clause that ends with how many has a slot or a noun that says of what: 收集意见＿＿条, but not 一年走了＿＿个. */
const saysWhatItCounts = (items: readonly number[], words: readonly string[], grammar: Grammar): boolean =>
  items.every((code, at) => {
    if (
      ![NUMBER, SLOT].includes(items[at - 1]!) ||
      (items[at + 1] ?? COMMA) !== COMMA ||
      !COUNTERS.has(words[code] ?? '')
    )
      return true;
    return namesSomething(items.slice(items.lastIndexOf(COMMA, at) + 1, at - 1), words, grammar);
  });

const namesSomething = (items: readonly number[], words: readonly string[], grammar: Grammar): boolean =>
  items.some((code, at) => {
    const word = words[code] ?? '';
    const isNoun = words[items[at - 1]!] === '的' || !grammar.isPredicate(code);
    return code === SLOT || (word.length > 1 && isNoun && !isFunctionWord(word) && !NO_NOUN.test(word));
  });

/** What a pronoun tells without naming anything: 我事后才知道. */
const isStory = (items: readonly number[], words: readonly string[], grammar: Grammar): boolean =>
  SOMEONE.test(words[items[0]!]!) && !namesSomething(items, words, grammar);

/** Whether the last slot holds how many of what is not said: 一年走了＿＿, with 三个 and 五个. */
function countsNothing({ items, matches }: FramePattern, { codes, words }: WordStream, grammar: Grammar): boolean {
  const fixed = items.slice(items.lastIndexOf(COMMA) + 1, -1);
  if (items.at(-1) !== SLOT || namesSomething(fixed, words, grammar)) return false;
  const counted = matches.filter(({ slots }) => {
    const [from, to] = slots.slice(-2) as [number, number];
    return to === from + 2 && codes[from] === NUMBER && COUNTERS.has(words[codes[from + 1]!]!);
  });
  return counted.length > MOSTLY * matches.length;
}

/** They belong to the verb before them. */
const PARTICLES = /^[了着过得]$/;

/** Whether each run of fixed words begins behind a slot, and ends before one, where words do. */
function hasWholeWords(items: readonly number[], words: readonly string[], grammar: Grammar): boolean {
  const isFunction = (code: number) => isFunctionWord(words[code]!);
  return items.every((code, at) => {
    if (code !== SLOT) return true;
    const [before, behind] = [items[at - 1], items[at + 1]];
    const ends = before === undefined || before <= NUMBER || isFunction(before) || grammar.mayEnd(before);
    if (PARTICLES.test(words[behind ?? COMMA] ?? '')) return false;
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
