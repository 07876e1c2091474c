import type { CleaningRule } from '../catalogue.ts';
import { linesOfFamily } from '../site/judge.ts';

/** What the site says of itself: who uploaded the text, whose it is, what it is good for. */
export const siteNotice: CleaningRule = {
  id: 'site-notice',
  name: { zh: '网站说明', en: 'Site notices' },
  why: {
    zh: '网站说自己、说这篇文章从哪里来的话，不是原文说的。',
    en: 'What the site says of itself and of where the text came from is no part of the text.',
  },
  publish: false,
  takesLines: true,
  example: { before: '下面是小编为大家整理的述职报告，供大家参考。\n述职报告\n正文', after: '\n述职报告\n正文' },
  counterExample: '编印典型案例，供各支部学习借鉴。\n依托本站阵地开展学习。',
  find: linesOfFamily('site-notice'),
};
