import type { Change } from '../types.ts';

const SENTENCE_END = /[。！？!?；;：:.”’」』》）)】\]…—]$/;
const NUMBERED =
  /^\s*(?:[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d)|[①-⑳]|第[一二三四五六七八九十]{1,3}(?:部分|章|节))/;
/** Shorter lines are titles and headings, which end without punctuation too. */
const LEAST_BROKEN_LINE = 24;

/** Whether a line may be the last of a paragraph. */
export const endsSentence = (line: string): boolean => SENTENCE_END.test(line);

/** Whether a line may be the first of an item. */
export const isNumbered = (line: string): boolean => NUMBERED.test(line);

/** Whether one line breaks off in a sentence that the next one goes on with. */
export const breaksSentence = (before: string, after: string): boolean =>
  before.length >= LEAST_BROKEN_LINE && !endsSentence(before) && after !== '' && !isNumbered(after);

/** Takes out a stretch; where it stands alone between two halves of a sentence, its line goes too and they join. */
export function withoutGap(text: string, start: number, end: number): Change {
  const lineStart = backOver(BLANK, text, start);
  const after = AFTER.exec(text.slice(end, end + REACH));
  if (text[lineStart - 1] !== '\n' || !after) return { start, end };
  const halfEnd = backOver(WHITE, text, lineStart);
  const half = text.slice(Math.max(0, halfEnd - LEAST_BROKEN_LINE), halfEnd);
  if (text.slice(halfEnd, lineStart - 1).includes('\n')) return { start, end };
  if (!breaksSentence(half.slice(half.lastIndexOf('\n') + 1).trimStart(), after[1]!)) return { start, end };
  return { start: halfEnd, end: end + after[0].length - after[1]!.length };
}

const AFTER = /^[ \t\u3000\u00a0]*\n[ \t\u3000\u00a0]*([^\n]*)/;
/** So far is looked for the other half of a sentence. */
const REACH = 200;
const BLANK = /[ \t\u3000\u00a0]/;
const WHITE = /\s/;

/** The offset where a run of such characters before an offset begins. */
function backOver(kind: RegExp, text: string, from: number): number {
  let at = from;
  while (at > 0 && kind.test(text[at - 1]!)) at -= 1;
  return at;
}
