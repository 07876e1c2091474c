import type { Span } from '../../text/spans.ts';
import { filled, filledPieces } from './blanks.ts';
import type { Draft } from './draft.ts';

/** A filled blank: where it stands in the text shown, and its mask. */
interface FilledBlank extends Span {
  mask: string;
}

/**
 * A text that was rewritten as it is shown, with its blanks filled: those that the change leaves alone stay blanks, so that
 * they can be filled otherwise. Where the words change by which one is known, what fills it is written in.
 *
 * Shown, it reads as it was written:
 * `rewritten('学习X次。', '学习12次，自学。', { 学习＿次: '12' }) === '学习X次，自学。'`
 */
export function rewritten(text: string, shown: string, fills: Draft['fills']): string {
  const before = filled(text, fills);
  const start = commonStart(before, shown);
  const end = Math.min(commonEnd(before, shown), before.length - start, shown.length - start);
  const further = shown.length - before.length;
  const blanks = filledBlanks(text, fills).flatMap((blank) => {
    if (blank.end <= start) return [blank];
    return blank.start >= before.length - end ? [moved(blank, further)] : [];
  });
  const distance = (blank: Span) => Math.max(start - blank.end, blank.start - (shown.length - end));
  return firstThatReads(
    shown,
    fills,
    blanks.toSorted((a, b) => distance(b) - distance(a)),
  );
}

/** Of blanks, the furthest from the change first, the nearest are written out one by one until the whole reads so. */
function firstThatReads(shown: string, fills: Draft['fills'], blanks: readonly FilledBlank[]): string {
  const text = masked(shown, blanks);
  const isDone = blanks.length === 0 || filled(text, fills) === shown;
  return isDone ? text : firstThatReads(shown, fills, blanks.slice(0, -1));
}

const masked = (shown: string, blanks: readonly FilledBlank[]): string =>
  blanks
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, mask }) => text.slice(0, start) + mask + text.slice(end), shown);

function filledBlanks(text: string, fills: Draft['fills']): FilledBlank[] {
  const masks = filledPieces(text, {});
  let start = 0;
  return filledPieces(text, fills).flatMap(({ text: words, isFilled }, at) => {
    const end = start + words.length;
    const blank = { start, end, mask: masks[at]!.text };
    start = end;
    return isFilled ? [blank] : [];
  });
}

const moved = ({ start, end, mask }: FilledBlank, by: number): FilledBlank => ({
  start: start + by,
  end: end + by,
  mask,
});

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

function commonEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.at(-1 - length) === other.at(-1 - length)) length++;
  return length;
}
