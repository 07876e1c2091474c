import { spansOf } from '../../../text/spans.ts';
import type { CleaningRule } from '../catalogue.ts';

export const blankLine: CleaningRule = {
  id: 'blank-line',
  name: { zh: '空行', en: 'Blank lines' },
  why: { zh: '段落之间只要一个换行。', en: 'One line break between paragraphs is enough.' },
  publish: true,
  example: { before: '\n标题\n\n正文\n', after: '标题\n正文' },
  counterExample: '标题\n正文',
  find: (text) => spansOf(text, /^\n+|\n+$|(?<=\n)\n+(?=[^\n])/g),
};
