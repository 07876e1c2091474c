import { isAuxiliary, isFunctionWord, isLink, isNegation, isOpener } from './function-words.ts';
import type { Grammar } from './grammar.ts';
import { SLOT, type FramePattern } from './pattern.ts';
import { COMMA, NUMBER, type WordStream } from './words.ts';

/** 在…下, 在…中: what closes such a bracket says nothing without what opens it. */
const CLOSERS = new Set('下 中 上 里 内 时 同时 之际 过程中 基础上 方面'.split(' '));
/** What begins a slot that says all of the clause: 理论学习不够, 理论学习是… have but their subject in common. */
const SAYING = new Set('是 有 不 不够 没有 没 还 仍 也 都 存在 跟 较 比较 缺乏'.split(' '));
const SAID = 0.25;
const HAN = /\p{Script=Han}/u;
/** What a slot that begins a clause leaves behind as a noun: 如有不当之处. */
const HAVING = /^(?:如|若|还|仍)?有$/;
/** Belongs to what follows it: 每半年, 请批评. */
const LEADING = /^(?:每|(?:敬|恳)?请)$/;
/** Says of what, and needs a verb that says what: 对同志们的思想关心不够. */
const ABOUT = /^(?:对|对于|在|与|向|给|按照|按|根据|依据)$/;
/** What moves words before their verb, and what ends a verb: 把责任放在首位. */
const MOVES = /^[把将]$/;
const ENDS = /^[在到为成于给]$/;
/** 下 closes 在…领导下 and needs what it is that stands above. */
const NEEDS_NOUN = '下';
/** A slot took a word that the frame needs where it did at more than this share of its places; the same word, verb or not, at more than that. */
const [TAKEN, ALWAYS] = [0.5, 0.75];

/** Whether each clause that ends with a closing word has one that opens before it. */
export function hasItsOpeners(items: readonly number[], words: readonly string[]): boolean {
  let isOpen = false;
  return items.every((code, at) => {
    if (code <= NUMBER) isOpen &&= code !== COMMA;
    else isOpen ||= isOpener(words[code]!);
    const next = items[at + 1] ?? COMMA;
    if (code <= NUMBER || (next !== COMMA && next !== SLOT) || !CLOSERS.has(words[code]!)) return true;
    return isOpen && !(words[code] === NEEDS_NOUN && items[at - 1] === SLOT);
  });
}

/**
 * Whether slots took words that make a clause of the rest: ＿＿通知要求 of 根据市委通知要求, ＿＿发生＿＿事故 of 未发生安全事故,
 * ＿＿廉政风险点＿＿个 of 排查廉政风险点9个, 全年发展＿＿ of 全年发展党员9名, 理论学习＿＿ of 理论学习不够;
 * or a piece of a word, behind the rest of it: 在＿＿职工 of 在职.
 */
export function takesWords({ items, matches }: FramePattern, { codes, words }: WordStream, grammar: Grammar): boolean {
  const fillingsOf = ({ order }: Slot) =>
    matches.map(({ slots }) => [...codes.subarray(slots[2 * order], slots[2 * order + 1])]);
  const most = TAKEN * matches.length;
  const isOneRun = items.filter((code) => code === SLOT || code === NUMBER).length === 1;
  if (tookMovedVerb(items, words)) return true;
  return slotsOf(items).some((slot) => {
    const fillings = fillingsOf(slot);
    const pieces = fillings.filter(([code, more]) => words[code!]!.length === 1 && more === undefined);
    const takes = fillings.filter((filling) =>
      takesOver(
        slot,
        filling.map((code) => words[code]!),
      ),
    );
    const hangs = (code: number) => grammar.isPredicate(code) === slot.isFirst;
    const says = fillings.filter(([code]) => SAYING.has(words[code!]!));
    const verbs = fillings.filter((filling) => filling.some((code) => grammar.isPredicate(code)));
    const others = fillings.filter((filling) => !takes.includes(filling));
    const alike = commonAtEdge(slot, others, words, () => slot.isFirst);
    return (
      takes.length > most ||
      (words[slot.before]?.length === 1 && slot.before > NUMBER && pieces.length > most) ||
      (isOneRun && slot.isLast && says.length > SAID * matches.length) ||
      (slot.isFirst && verbs.length > most && isNothingButCount(items, words, grammar)) ||
      (slot.isLast && isAboutAlone(items, words, grammar)) ||
      commonAtEdge(slot, fillings, words, hangs) > most ||
      (alike > 1 && alike + takes.length > ALWAYS * matches.length)
    );
  });
}

/** Whether a slot took the verb of what 把 moves before it: 把＿＿在＿＿, of 摆在 and 挺在. */
const tookMovedVerb = (items: readonly number[], words: readonly string[]): boolean =>
  items.some(
    (code, at) => MOVES.test(words[code] ?? '') && items[at + 1] === SLOT && ENDS.test(words[items[at + 2]!] ?? ''),
  );

/** Whether what is fixed of a clause is a noun and how many: ＿＿积极分子＿＿名. */
const isNothingButCount = (items: readonly number[], words: readonly string[], grammar: Grammar): boolean =>
  items.at(-2) === NUMBER &&
  !items.includes(COMMA) &&
  items.every((code) => code <= NUMBER || !(isSaying(words[code]!) || grammar.isPredicate(code)));

/** Whether what is fixed says of what alone, before the slot that ends it. */
function isAboutAlone(items: readonly number[], words: readonly string[], grammar: Grammar): boolean {
  const last = items.at(-2)!;
  if (items.at(-1) !== SLOT || last <= NUMBER || isFunctionWord(words[last]!)) return false;
  const own = items.filter((code) => code > NUMBER).map((code) => ({ code, word: words[code]! }));
  return (
    own.some(({ word }) => ABOUT.test(word)) &&
    own.every(({ code, word }) => ABOUT.test(word) || !(isSaying(word) || grammar.isPredicate(code)))
  );
}

const isSaying = (word: string): boolean => isLink(word) && !isOpener(word);

interface Slot {
  /** Which of the slots it is. */
  order: number;
  /** What stands before it. */
  before: number;
  /** Whether it begins a clause; what follows it then hangs on what it holds. */
  isFirst: boolean;
  isLast: boolean;
}

function slotsOf(items: readonly number[]): Slot[] {
  const slots: Slot[] = [];
  for (const [at, code] of items.entries())
    if (code === SLOT)
      slots.push({
        order: slots.length,
        before: items[at - 1] ?? COMMA,
        isFirst: (items[at - 1] ?? COMMA) === COMMA,
        isLast: (items[at + 1] ?? COMMA) === COMMA,
      });
  return slots;
}

/** Whether a slot holds what opens the clause or 有, or ends with a word that belongs to what follows, or closes what stands before. */
function takesOver({ isFirst, isLast }: Slot, filled: readonly string[]): boolean {
  const last = filled.at(-1)!;
  if (isLast) return CLOSERS.has(last) && !isOpener(filled[0]!);
  if (isFirst && (HAVING.test(last) || LEADING.test(filled[0]!) || filled.some(isOpener))) return true;
  return isNegation(last) || isOpener(last) || isAuxiliary(last) || LEADING.test(last);
}

/** At how many places the slot that begins a clause ends with the same word of a sort, or the one that ends it begins with the same. */
function commonAtEdge(
  { isFirst, isLast }: Slot,
  fillings: readonly number[][],
  words: readonly string[],
  isSort: (code: number) => boolean,
): number {
  if (!isFirst && !isLast) return 0;
  const isOwn = (code: number) => HAN.test(words[code]!) && !isFunctionWord(words[code]!);
  const edges = fillings.map((filling) => filling.at(isFirst ? -1 : 0)!).filter((code) => isOwn(code) && isSort(code));
  return Math.max(0, ...[...Map.groupBy(edges, (code) => code).values()].map(({ length }) => length));
}
