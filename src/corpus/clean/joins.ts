import type { Change } from './pieces.ts';

const SENTENCE_END = /[。！？!?；;：:.”’」』》）)】\]…—]$/;
const NUMBERED =
  /^[ \t\u3000\u00a0]*(?:[一二三四五六七八九十]+[是、．.：:]|[（(]|第[一二三四五六七八九十]|\d{1,2}[.．、]|[①-⑳])/;
/** Shorter lines are titles and headings, which end without punctuation too. */
const LEAST_BROKEN_LINE = 24;

/** Whether one line breaks off in a sentence that the next one goes on with. */
export const breaksSentence = (before: string, after: string): boolean =>
  before.length >= LEAST_BROKEN_LINE && !SENTENCE_END.test(before) && after !== '' && !NUMBERED.test(after);

/** Takes out a stretch; where it stands alone between two halves of a sentence, its line goes too and they join. */
export function withoutGap(text: string, start: number, end: number): Change {
  const before = /([^\n]*)\n[ \t\u3000\u00a0]*$/.exec(text.slice(Math.max(0, start - 2000), start));
  const after = /^[ \t\u3000\u00a0]*\n[ \t\u3000\u00a0]*([^\n]*)/.exec(text.slice(end, end + 200));
  if (!before || !after || !breaksSentence(before[1]!.trimEnd(), after[1]!)) return { start, end };
  const left = before[0].length - before[1]!.trimEnd().length;
  return { start: start - left, end: end + after[0].length - after[1]!.length };
}
