import type { CleaningRule } from '../catalogue.ts';
import { linesOfFamily } from '../site/judge.ts';

/** Who wrote, checked and brought the text to the site. */
export const credits: CleaningRule = {
  id: 'credits',
  name: { zh: '来源与编审', en: 'Credits' },
  why: {
    zh: '来源、编辑、审核、摄影，是网站登载时加的，不是原文的落款。',
    en: 'Source, editor, checker and photographer were added when the site took the text; they do not sign it.',
  },
  publish: false,
  takesLines: true,
  example: { before: '正文\n（撰稿：某某 审核：某某）\n2025-12-25', after: '正文\n\n' },
  counterExample: '来源：一是财政拨款；二是社会捐助。\n编辑简报12期。',
  find: linesOfFamily('credits'),
};
