import { spansOf } from '../../../text/spans.ts';
import type { CleaningRule } from '../catalogue.ts';

/** Four and more of one sign alone on a line, of those that draw a line: ====, ————, ━━━━. Stars and low lines may be a mask or a blank, and ~~~~ a fence of Markdown. */
const DRAWN = /(?<=^|\n)[ \t\u3000]*([-=—–─━═～－＝])[ \t\u3000]*(?:\1[ \t\u3000]*){3,}(?=\n|$)/g;

/** Lines drawn of signs between paragraphs or below a heading. */
export const drawnLine: CleaningRule = {
  id: 'drawn-line',
  name: { zh: '分隔线', en: 'Drawn lines' },
  why: {
    zh: '用符号画的线只隔开段落，不是原文的话。',
    en: 'Signs that draw a line part paragraphs; they are no words of the text.',
  },
  publish: true,
  example: {
    before: '一、主要工作\n========\n抓学习。\n— — — —\n抓落实。',
    after: '一、主要工作\n\n抓学习。\n\n抓落实。',
  },
  counterExample: '抓学习——抓落实\n——\n---\n********\n____\n经办人：————',
  find: (text) => spansOf(text, DRAWN),
};
