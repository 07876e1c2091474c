import { spansOf } from '../../../text/spans.ts';
import type { CleaningRule } from '../catalogue.ts';
import { withoutGap } from '../joins.ts';

const NUMBER =
  /(?<=^|\n)[ \t\u3000\u00a0]*(?:[-—–―－]{1,2}[ \t]*\d{1,3}[ \t]*[-—–―－]{1,2}|第[ \t]*\d{1,3}[ \t]*页(?:[ \t]*[，,/]?[ \t]*共[ \t]*\d{1,3}[ \t]*页)?)[ \t\u3000\u00a0]*(?=\n|$)/g;

/** The number of a printed page between two pages of text. */
export const pageNumber: CleaningRule = {
  id: 'page-number',
  name: { zh: '页码', en: 'Page numbers' },
  why: {
    zh: '纸面的页码留在了文字里，有的还把一句话断成两截。',
    en: 'The number of a printed page stayed in the text, now and then in mid-sentence.',
  },
  publish: true,
  example: { before: '正文。\n— 3 —\n第 4 页 共 9 页\n二', after: '正文。\n\n\n二' },
  counterExample: '正文——3项任务——\n第3页至第5页已作修改',
  find: (text) => spansOf(text, NUMBER).map(({ start, end }) => withoutGap(text, start, end)),
};
