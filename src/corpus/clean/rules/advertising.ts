import type { CleaningRule } from '../catalogue.ts';
import { linesOfFamily } from '../site/judge.ts';

/** Whole lines that sell something: at least two independent cues, densely, or a sign that nothing else carries. */
export const advertising: CleaningRule = {
  id: 'advertising',
  name: { zh: '广告', en: 'Advertising' },
  why: {
    zh: '网站的广告，有推销、有联系方式。内容不再公布。',
    en: "The site's advertising, with sales talk and contacts. It is not published again.",
  },
  publish: false,
  takesLines: true,
  example: { before: '正文。\n【某某素材库】会员群同步更新，一键下载，有意加入请联系客服\n', after: '正文。\n\n' },
  counterExample: '充分利用公众号“雨课堂”引导干部学用结合，分享心得体会。',
  find: linesOfFamily('advertising'),
};
