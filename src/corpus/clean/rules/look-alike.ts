import { LOOK_ALIKES, meant } from '../../../text/look-alikes.ts';
import { spansOf } from '../../../text/spans.ts';
import type { CleaningRule } from '../catalogue.ts';

/** Programs that print a PDF name a glyph by one of its codes, which may be that of a radical; who copies from there copies it. */
export const lookAlike: CleaningRule = {
  id: 'look-alike',
  name: { zh: '同形字符', en: 'Look-alikes' },
  why: {
    zh: '从 PDF 里取出的字，有的成了看上去一样的部首（⻓、⻔、⼯），让人查不到。',
    en: 'PDFs give some characters as radicals that look like them (⻓, ⻔, ⼯), so that no search finds them.',
  },
  publish: true,
  example: { before: '部⻔⻓抓⼯作⸺服务⽤⼾', after: '部门长抓工作——服务用户' },
  counterExample: '部门长抓工作——“⺌”是部首',
  find: (text) => spansOf(text, LOOK_ALIKES).map((span) => ({ ...span, inserted: meant(text[span.start]!) })),
};
