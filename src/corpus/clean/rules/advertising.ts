import { removals, type CleaningRule } from '../catalogue.ts';

/** What an advertisement is made of. One cue alone is ordinary text: 公众号 or 素材 occur in reports. */
const CUES = {
  sales: /素材库|会员|VIP|代写|代笔|润笔|代发|原创|下载|网盘|接单|好评|优惠|范文|文库|万字材料|素材需求|高质量素材/gi,
  contact: /微信|QQ|客服|公众号|加群|联系[：:]|联系电话|(?<!\d)\d[\d ]{5,}\d|https?:|www\.|[：:]\s?[a-z]{3,}/gi,
  invitation:
    /欢迎(?:加入|关注|订阅|添加|联系|咨询)|加入请|添加(?:客服|微信|好友)|扫码|长按|认准|谨防假冒|小伙伴|有意加入|轻松解决|免费领取|一键/g,
};
/** A cue for so many characters at least, so that a long paragraph is not judged on words far apart. */
const CHARACTERS_A_CUE = 50;

/** Whole lines that sell something: at least two independent cues, densely. */
export const advertising: CleaningRule = {
  id: 'advertising',
  name: { zh: '广告', en: 'Advertising' },
  why: {
    zh: '网站的广告，有推销、有联系方式。内容不再公布。',
    en: 'The site’s advertising, with sales talk and contacts. It is not published again.',
  },
  publish: false,
  example: { before: '正文。\n【某某素材库】会员群同步更新，一键下载，有意加入请联系客服\n', after: '正文。\n\n' },
  counterExample: '充分利用公众号“雨课堂”引导干部学用结合，分享心得体会。',
  find: (text) => removals(text, /[^\n]+/g).filter(({ start, end }) => isAdvertising(text.slice(start, end))),
};

function isAdvertising(line: string): boolean {
  const counts = Object.values(CUES).map((cue) => line.match(cue)?.length ?? 0);
  const cues = counts.reduce((sum, count) => sum + count, 0);
  return counts.filter((count) => count > 0).length >= 2 && cues * CHARACTERS_A_CUE >= line.length;
}
