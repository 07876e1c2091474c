import { isNegation, isOpener } from './function-words.ts';
import { SLOT, type Match, type FramePattern } from './pattern.ts';
import { COMMA, NUMBER, type WordStream } from './words.ts';

/** 在…下, 在…中: what closes such a bracket says nothing without what opens it. */
const CLOSERS = new Set('下 中 上 里 内 时 同时 之际 过程中 基础上 方面'.split(' '));
/** 下 closes 在…领导下 and needs what it is that stands above. */
const NEEDS_NOUN = '下';
/** A slot took a word that the frame needs where it did at more than this share of its places. */
const TAKEN = 0.5;

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

/** Whether slots took words that make a clause of the rest: ＿＿通知要求 of 根据市委通知要求, ＿＿发生＿＿事故 of 未发生安全事故. */
export const takesWords = ({ items, matches }: FramePattern, stream: WordStream): boolean =>
  slotsOf(items).some((slot) => slotTakesWords(slot, matches, stream));

interface Slot {
  /** Which of the slots it is. */
  order: number;
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
        isFirst: (items[at - 1] ?? COMMA) === COMMA,
        isLast: (items[at + 1] ?? COMMA) === COMMA,
      });
  return slots;
}

/** Whether a slot holds what opens the clause, or ends with a word that belongs to what follows, or closes what stands before. */
function slotTakesWords(
  { order, isFirst, isLast }: Slot,
  matches: readonly Match[],
  { codes, words }: WordStream,
): boolean {
  const takes = matches.filter(({ slots }) => {
    const filled = [...codes.subarray(slots[2 * order], slots[2 * order + 1])].map((code) => words[code]!);
    const last = filled.at(-1)!;
    if (isLast) return CLOSERS.has(last) && !isOpener(filled[0]!);
    return isNegation(last) || isOpener(last) || (isFirst && filled.some(isOpener));
  });
  return takes.length > TAKEN * matches.length;
}
