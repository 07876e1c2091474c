import type { CleaningRule } from '../catalogue.ts';
import { linesOfFamily } from '../site/judge.ts';

/** A wall before the rest of the text: the line of it goes; that text is missing here is told in a message. */
export const readingWall: CleaningRule = {
  id: 'reading-wall',
  name: { zh: '阅读限制', en: 'Reading walls' },
  why: {
    zh: '网站要求登录或付费才给看全文，这一行不属于原文；被藏起的内容这里没有。',
    en: 'The line with which the site hides the rest is no part of the text; what it hides is not here.',
  },
  publish: true,
  takesLines: true,
  message: {
    severity: 'warning',
    reason: 'The site asks for a login or a payment here; text may be missing.',
    advice: 'Put the whole text into content/raw if you have it.',
  },
  example: { before: '正文。\n（未完，全文共785字，当前显示244字）', after: '正文。\n' },
  counterExample: '文物行政部门应当落实文物登录制度。\n阅读全部书目后撰写心得。',
  find: linesOfFamily('reading-wall'),
};
