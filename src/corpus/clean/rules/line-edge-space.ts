import { spansOf } from '../../../text/spans.ts';
import type { CleaningRule } from '../catalogue.ts';

export const lineEdgeSpace: CleaningRule = {
  id: 'line-edge-space',
  name: { zh: '行首行末的空白', en: 'Space at line edges' },
  why: { zh: '缩进由版式来做，不靠空格。', en: 'Indents are made by the layout, not by spaces.' },
  publish: true,
  example: { before: '　　正文。 \n\u00a0\u00a0二', after: '正文。\n二' },
  counterExample: '国务院总理　李某某',
  find: (text) => {
    const isEdge = (at: number) => at < 0 || at >= text.length || text[at] === '\n';
    return spansOf(text, /[^\S\n]+/g).filter(({ start, end }) => isEdge(start - 1) || isEdge(end));
  },
};
