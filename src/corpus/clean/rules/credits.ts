import type { CleaningRule } from '../catalogue.ts';
import { siteLines, type Sign } from '../site-lines.ts';

const ROLE =
  '(?:本文|本期|文章|本版)?(?:责任编辑|责编|编辑|编审|编校|校对|审核|审稿|审校|签发|撰稿|撰文|供稿|投稿|通讯员|摄影|文字|图文|文\\s*[/、]\\s*图|图\\s*[/、]\\s*文|排版|初审|复审|终审|[一二三]审|来源|稿源|稿件来源|信息来源|文章来源|内容来源|图片来源|资料来源|转自|摘自|发信站|原标题|原载|监制|值班编委)';

/** Who brought the text to the site. The report's own signature has no such role before it. */
const CREDITS: readonly Sign[] = [
  {
    pattern: new RegExp(`^[（(【\\[]?\\s*${ROLE}\\s*[：:︰丨|][^。；！？]{0,60}[）)】\\]]?$`),
    example: '（撰稿：某某 审核：某某）',
    counterExample: '来源：一是财政拨款；二是社会捐助。',
  },
  {
    pattern: new RegExp(`^[（(【\\[]\\s*${ROLE}\\s+[^。；！？：:]{1,20}[）)】\\]]$`),
    example: '（文/图 某某）',
    counterExample: '（审核 通过）的材料共3份。',
  },
];

const COMPANY: readonly Sign[] = [
  { pattern: /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/, example: '2025-12-25', counterExample: '2025年12月25日' },
];

/** Who wrote, checked and brought the text to the site. */
export const credits: CleaningRule = {
  id: 'credits',
  name: { zh: '来源与编审', en: 'Credits' },
  why: {
    zh: '来源、编辑、审核、摄影，是网站登载时加的，不是报告的落款。',
    en: 'Source, editor, checker and photographer were added when the site took the text; they do not sign the report.',
  },
  publish: false,
  example: { before: '正文\n（撰稿：某某 审核：某某）\n2025-12-25', after: '正文\n\n' },
  counterExample: '来源：一是财政拨款；二是社会捐助。\n编辑简报12期。',
  signs: [...CREDITS, ...COMPANY],
  find: siteLines({ signs: CREDITS, company: COMPANY }),
};
