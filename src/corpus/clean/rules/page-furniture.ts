import type { CleaningRule } from '../catalogue.ts';
import { linesOfFamily } from '../site/judge.ts';

/** What a page shows around any article. */
export const pageFurniture: CleaningRule = {
  id: 'page-furniture',
  name: { zh: '网页附属文字', en: 'Page furniture' },
  why: {
    zh: '发布时间、浏览次数、所在位置、打印链接，是网页的，不是原文的。',
    en: 'Dates of upload, counts of readers, breadcrumbs and print links belong to the page, not to the text.',
  },
  publish: true,
  takesLines: true,
  example: { before: '首页 > 党建 > 正文\n述职报告\n发布时间：2024-08-27 浏览次数：97\n', after: '\n述职报告\n\n' },
  counterExample: '2023-06-01 09:30 召开会议。\n打印材料200份。\n2025年12月25日',
  find: linesOfFamily('page-furniture'),
};
