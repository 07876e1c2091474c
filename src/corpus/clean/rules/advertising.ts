import type { CleaningRule } from '../catalogue.ts';
import { siteLines, type Sign } from '../site-lines.ts';

/** What an advertisement is made of. One cue alone is ordinary text: 公众号 or 素材 occur in reports. */
const CUES = {
  sales:
    /素材库|会员|VIP|代写|代笔|润笔|代发|原创|下载|网盘|接单|好评|优惠|范文|文库|万字材料|素材需求|高质量素材|期刊|(?:发表|订阅|服务)咨询|一键生成|写作工具|人工智能工具|工具包|干货|PC客户端|网页版/gi,
  contact:
    /微信|QQ|客服|公众号|加群|交流群|二维码|联系[：:]|联系电话|(?<!\d)\d[\d ]{5,}\d|\d{3,4}-\d{3,4}-\d{4}|https?:|www\.|[：:]\s?[a-z]{3,}|后台|小程序|官网/gi,
  invitation:
    /欢迎(?:加入|关注|订阅|添加|联系|咨询|感兴趣)|加入请|添加(?:客服|微信|好友)|扫码|扫描左|长按|认准|谨防假冒|小伙伴|有意加入|轻松解决|免费领取|一键|感兴趣的|拉你|为您推送|个人推荐|随手关注|请关注|更多精彩|如果你想|推荐一个|只需要?输入|回复[「“【]/g,
};
/** A cue for so many characters at least, so that a long paragraph is not judged on words far apart. */
const CHARACTERS_A_CUE = 50;

/** Lines that are advertising by one sign. */
const ADVERTISING: readonly Sign[] = [
  {
    pattern: /原创不易|求(?:关注|点赞|收藏|转发)|一键三连|点赞(?:、|，|和)?(?:在看|收藏|关注)/,
    example: '原创不易，求关注！',
    counterExample: '原创党课3堂，点赞好人好事。',
  },
  {
    pattern: /(?:关注|扫码|添加|回复)[^。]{0,20}(?:领取|免费送|拉你|进群|获取资料)/,
    example: '关注公众号，回复“资料”领取：',
    counterExample: '关注困难群众，为其申请补贴。',
  },
  {
    pattern: /^官网[：:]|^(?:客服|加|联系)?(?:微信|QQ|VX|V信|电话\/微信)(?:号|群)?[：:]\s*[\w-]{5,}$/i,
    example: '官网：http://example.com/',
    counterExample: '官网改版，微信群管理规范。',
  },
];

const COMPANY: readonly Sign[] = [
  {
    pattern: /^[-*·•]\s*《[^》]*》(?:[（(][^）)]*[）)])?$/,
    example: '- 《工作总结范文大全》（持续更新）',
    counterExample: '学习《中国共产党章程》。',
  },
  {
    pattern: /^(?:只需|只要)[^。]{0,30}(?:就能|即可)/,
    example: '只需要输入关键词，就能返回你想要的内容',
    counterExample: '只有落实到位，才能见到成效。',
  },
];

/** Whole lines that sell something: at least two independent cues, densely, or a sign that nothing else carries. */
export const advertising: CleaningRule = {
  id: 'advertising',
  name: { zh: '广告', en: 'Advertising' },
  why: {
    zh: '网站的广告，有推销、有联系方式。内容不再公布。',
    en: "The site's advertising, with sales talk and contacts. It is not published again.",
  },
  publish: false,
  example: { before: '正文。\n【某某素材库】会员群同步更新，一键下载，有意加入请联系客服\n', after: '正文。\n\n' },
  counterExample: '充分利用公众号“雨课堂”引导干部学用结合，分享心得体会。',
  signs: [...ADVERTISING, ...COMPANY],
  find: siteLines({ signs: ADVERTISING, company: COMPANY, judge: isAdvertising }),
};

function isAdvertising(line: string): boolean {
  const counts = Object.values(CUES).map((cue) => line.match(cue)?.length ?? 0);
  const cues = counts.reduce((sum, count) => sum + count, 0);
  return counts.filter((count) => count > 0).length >= 2 && cues * CHARACTERS_A_CUE >= line.length;
}
