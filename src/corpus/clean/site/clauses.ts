/** A longer line is a paragraph of somebody's text. */
export const LONGEST_LINE = 240;

/** Words and marks of which a line of a site has one at least. */
export const KEY =
  /小编|未经|点个|觉得|购物车|本[站网号平文]|猜你|[>»›]|会[员員]|vip|扫|二维码|公众号|微信|qq|客服|下载|登[录錄]|注[册冊]|付[费費]|试读|未[完读]|剩[余餘]|[阅閱][读讀]|浏览|点[击赞]|全文|原文|更多|展开|当前|金币|免费|优惠|网盘|提取码|网址|必究|返回|标签|tags|海量|特价|折|试看|加载|新用户|资源|权益|投稿|邮箱|老师|收藏|长按|点亮|星标|加群|vx|合作|评论|大促|预览|举报|客户端|浏览器|app|积分|价[格：:]|支付|验证码|文[档稿库]|网友|用户|来[源自]|版[权權]|copyright|icp|侵[权權]|[转轉][载載]|声明|免责|范文|素材|代[写笔]|咨询|推荐|热门|最新|分享|相关|内容|[上下]一[篇页条章则]|位置|首页|主页|https?:|www|打印|关闭|字[体号]|发布|更新|时间|日期|\d:\d\d|编辑|责编|撰[稿文]|审[核校：:]|校对|摄影|供稿|稿源|转自|摘自|原载|发信站|录入|监制|签发|图|共\d+页|参考|大家|您|欢迎|关注|原[创载]|一键|[仅只]需|退换|标识码|导航|技术支持|友情|附件|分类|邮编|邮政编码|\bend\b|未完待续|顶部|访客|访问|赞同|赞赏|打赏|收录于|往期|邮件地址|随笔|楼主|博主|posted|网$/i;

/** Whether a line is worth looking at; most are not, and the look is dear. */
export const mayBeSite = (line: string): boolean => line.length <= LONGEST_LINE && KEY.test(line);

const TRADITIONAL = '閱讀會員錄費買開網載轉權聲請後擊';
const SIMPLIFIED = '阅读会员录费买开网载转权声请后击';
const MARKS = '【「〔】」〕。｜›»︰丨';
const PLAIN_MARKS = '[[[]]].|>>:|';
const FORMS = new Map([...(TRADITIONAL + MARKS)].map((char, at) => [char, (SIMPLIFIED + PLAIN_MARKS)[at]!]));
const OTHER_FORM = new RegExp(`[${TRADITIONAL}${MARKS}]`, 'g');

/** One character for all its forms, so that a pattern names it once. */
export const plain = (line: string): string =>
  line
    .replaceAll('\u3000', '  ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(OTHER_FORM, (char) => FORMS.get(char)!);

const QUOTED = '《[^《》]*》|“[^“”]*”|\\([^()]*\\)|\\[[^\\[\\]]*\\]';
const STOP =
  '[,;!?.](?![\\x21-\\x7e])|(?<![\\x21-\\x7e])[,;!?.]|\\s{2,}|\\||\\s(?=[^\\s:\\d][^\\s:]{1,7}:)|(?<=[\\w/.*]{6})\\s(?=[\\u4e00-\\u9fff])|—{2,}|-{2,}|\\.{2,}';
const CLAUSE = new RegExp(`(?:${QUOTED}|(?!${STOP})[^])+`, 'g');
/** A mark before or behind the words that says nothing. */
const ORNAMENT = /^[\s—★☆◆◇●■▲※*_#>`~・·•=^↓↑←+"-]+|[\s—★☆◆◇●■▲※*_#>`~・·•=^↓↑←+:"'-]+$/g;
/** Brackets around the whole. */
const WRAPPED = /^[([](.*)[)\]]$/;
/** The number of a list, or a word that says nothing of what follows. */
const NUMBER = /^(?:\d{1,2}[.、]|(?:注|ps|备注):)\s*/;
/** A label with its text on the same line: 导语：, 【下载声明】 */
const LABEL = /^(?:(?:提示|说明|声明|导语|导读|篇首语|[^\s:,]{0,4}(?:声明|提示|提醒|说明|导读)):|\[[^\]]{1,20}\])(?=.)/;

/**
 * The clauses of a line, in plain characters and without white space.
 *
 * `clausesOf('【某某网】欢迎阅读，点击 下载！') → ['[某某网]', '欢迎阅读', '点击下载']`
 */
export function clausesOf(line: string): string[] {
  const bare = unwrapped(plain(line).replace(ORNAMENT, '')).replace(NUMBER, '');
  const label = LABEL.exec(bare)?.[0] ?? '';
  return [label, ...(bare.slice(label.length).match(CLAUSE) ?? [])]
    .map((clause) => clause.replace(ORNAMENT, '').replace(/\s/g, ''))
    .filter((clause) => clause !== '');
}

function unwrapped(line: string): string {
  const inner = WRAPPED.exec(line)?.[1];
  return inner === undefined || /[()[\]]/.test(inner) ? line : inner.replace(ORNAMENT, '');
}
