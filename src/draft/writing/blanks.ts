import { findMasks } from '../../text/masks.ts';
import type { Span } from '../../text/spans.ts';
import type { Draft } from './draft.ts';

/** A blank with the words around it, which one field fills everywhere. */
export interface Blank {
  /** The words around it with a blank between: `个人自学＿次` */
  key: string;
  /** How often it stands in the draft. */
  count: number;
  /** What a mask stands before, where that is a kind of body or place: `XX局`; null for all others. */
  of: string | null;
}

/** A stretch of a text that is a blank, or is none. */
export interface FilledPiece {
  text: string;
  /** Of a blank; null otherwise. */
  key: string | null;
  isFilled: boolean;
}

const SLOT = /＿+/g;
/** Characters; rare ones, as in names, take up two places each. */
const BEFORE = 4;
const AFTER = 2;
const WORDS_BEFORE = /[^\s\p{P}＿]{0,4}$/u;
const WORDS_AFTER = /^[^\s\p{P}＿]{0,2}/u;

/** Masks and slots of a text, in order: `个人自学X次，＿＿` has two. */
export function blanksIn(text: string): Span[] {
  const slots = [...text.matchAll(SLOT)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
  const masks = findMasks(text).filter(({ start, end }) => !slots.some((slot) => slot.start < end && start < slot.end));
  return [...slots, ...masks].sort((a, b) => a.start - b.start);
}

/** `keyOf('个人自学X次。', { start: 4, end: 5 }) === '个人自学＿次'` */
export function keyOf(text: string, { start, end }: Span): string {
  const before = WORDS_BEFORE.exec(text.slice(Math.max(0, start - 2 * BEFORE), start))![0];
  const after = WORDS_AFTER.exec(text.slice(end, end + 2 * AFTER))![0];
  return `${before}＿${after}`;
}

/** What is counted or dated: X次 here and there is seldom one number. */
const COUNTED = /[次人名个项篇场期年月日届余多万亿元条份家户起件批位天分场所]/;

function maskOf(text: string, { start, end }: Span): string | null {
  const mask = text.slice(start, end);
  const head = /^\p{Script=Han}/u.exec(text.slice(end, end + 2))?.[0];
  return head === undefined || mask.startsWith('＿') || COUNTED.test(head) ? null : mask + head;
}

/** All blanks of a draft, as they come, those of its title first; a filled one is still one, for what fills it can be changed. */
export function blanksOf({ title, blocks }: Draft): Blank[] {
  const blanks = new Map<string, Blank>();
  for (const text of [title, ...blocks.map((block) => block.text)])
    for (const span of blanksIn(text)) {
      const key = keyOf(text, span);
      const { count, of } = blanks.get(key) ?? { count: 0, of: maskOf(text, span) };
      blanks.set(key, { key, count: count + 1, of });
    }
  return [...blanks.values()];
}

/** The blanks that wait to be filled and mask the same as one does: XX局 with other words around. */
export const alikeOf = ({ key, of }: Blank, blanks: readonly Blank[], fills: Draft['fills']): Blank[] =>
  of === null ? [] : blanks.filter((one) => one.key !== key && one.of === of && !fills[one.key]);

/** How many places of a draft still wait to be filled. */
export const blanksLeft = (draft: Draft): number =>
  blanksOf(draft).reduce((sum, { key, count }) => (draft.fills[key] ? sum : sum + count), 0);

/** A text with its blanks filled where the draft fills them. */
export function filledPieces(text: string, fills: Draft['fills']): FilledPiece[] {
  const pieces: FilledPiece[] = [];
  let at = 0;
  for (const span of blanksIn(text)) {
    const key = keyOf(text, span);
    const filling = fills[key] ?? '';
    pieces.push({ text: text.slice(at, span.start), key: null, isFilled: false });
    pieces.push({ text: filling || text.slice(span.start, span.end), key, isFilled: filling !== '' });
    at = span.end;
  }
  return [...pieces, { text: text.slice(at), key: null, isFilled: false }].filter(({ text: words }) => words !== '');
}

export const filled = (text: string, fills: Draft['fills']): string =>
  filledPieces(text, fills)
    .map((piece) => piece.text)
    .join('');
