import type { CleaningRule } from '../catalogue.ts';
import type { Change } from '../pieces.ts';

const MARKER = /(?:##|\$\$)(?:paid(?:begin|end)|pagebreak)(?:##|\$\$)|<\/?paid>|请替换付费标签内内容/gi;
const SENTENCE_END = /[。！？!?；;：:.”’」』》）)】\]…—]$/;
const NUMBERED =
  /^[ \t\u3000\u00a0]*(?:[一二三四五六七八九十]+[是、．.：:]|[（(]|第[一二三四五六七八九十]|\d{1,2}[.．、]|[①-⑳])/;
/** Shorter lines are titles and headings, which end without punctuation too. */
const LEAST_BROKEN_LINE = 24;

/** Markers of the add-on that hides the paid part of an article. In mid-sentence the halves join without a gap. */
export const paywallMarker: CleaningRule = {
  id: 'paywall-marker',
  name: { zh: '付费标记', en: 'Paywall markers' },
  why: {
    zh: '网站用来藏起付费部分的标记，落在哪里都不属于报告。',
    en: 'The site hides its paid part with them; wherever they fall, they are no part of the report.',
  },
  publish: true,
  example: { before: '勇于直面##paidbegin##问题', after: '勇于直面问题' },
  counterExample: '## 付费标准 ##',
  find: (text) => [...text.matchAll(MARKER)].map((match) => widen(text, match.index, match.index + match[0].length)),
};

/** Where the marker stands alone between two halves of a sentence, its line goes too. */
function widen(text: string, start: number, end: number): Change {
  const before = /([^\n]*)\n[ \t\u3000\u00a0]*$/.exec(text.slice(Math.max(0, start - 2000), start));
  const after = /^[ \t\u3000\u00a0]*\n[ \t\u3000\u00a0]*([^\n]*)/.exec(text.slice(end, end + 200));
  if (!before || !after || !breaksSentence(before[1]!.trimEnd(), after[1]!)) return { start, end };
  const left = before[0].length - before[1]!.trimEnd().length;
  return { start: start - left, end: end + after[0].length - after[1]!.length };
}

const breaksSentence = (before: string, after: string): boolean =>
  before.length >= LEAST_BROKEN_LINE && !SENTENCE_END.test(before) && after !== '' && !NUMBERED.test(after);
