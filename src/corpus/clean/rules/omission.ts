import { spansOf } from '../../../text/spans.ts';
import type { CleaningRule } from '../catalogue.ts';

const NOTE =
  /(?<=(?:…|\.{3})[ \t]*)[（(](?:[^（）()\n]|[（(][^（）()\n]{0,12}[）)]){0,40}(?:省略\s*\d+\s*字|https?:|完整[阅閱][读讀])[^（）()\n]{0,60}[）)][ \t]*(?:…|\.{3,})+/g;

/** The note with which a site takes a stretch out of the middle; the first …… stays and shows the gap. */
export const omission: CleaningRule = {
  id: 'omission-note',
  name: { zh: '省略标注', en: 'Omission notes' },
  why: {
    zh: '网站在正文中间藏起一段，只留下一句标注；标注去掉，省略号留着，表示这里缺字。',
    en: 'The site hides a stretch in the middle and leaves a note. The note goes; its dots stay, for text is missing here.',
  },
  publish: true,
  message: {
    severity: 'warning',
    reason: 'The site has hidden a stretch of the text here.',
    advice: 'Put the whole text into content/raw if you have it.',
  },
  example: { before: '强化责任……(…省略680字,正式會員可完整閱讀)……不断提升。', after: '强化责任……不断提升。' },
  counterExample: '强化责任……（略）……不断提升。',
  find: (text) => spansOf(text, NOTE),
};
