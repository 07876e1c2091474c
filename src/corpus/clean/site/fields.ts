import { LONGEST_LINE, plain } from './clauses.ts';
import type { SiteFamily } from './sign.ts';

const BUTTON =
  /^(?:(?:立即|免费|我要|点击|一键)?(?:下载|打印|关闭|收藏|书签|分享|举报|版权申诉|发表评论|参与讨论|复制|点赞|评论|投稿|登录(?:后?参与讨论)?|注册|购买|纠错|返回|订阅|充值|反馈)(?:本页|正文|本文|全文|窗口|列表|顶部|首页|上一页|链接|文档|此文|到|给好友)?|qq(?:空间|好友)?|微信(?:好友)?|微博|新浪微博|朋友圈|豆瓣|更多|首页|尾页|上一页|下一页|网站(?:首页|地图|声明)|联系(?:我们|客服)|关于(?:我们|本站)|友情链接|帮助(?:中心)?|(?:法律|免责|隐私|版权|网站)(?:声明|政策)|用户协议|设为首页|加入收藏|广告(?:服务|合作)|意见反馈|大|中|小|\+|-)$/;
const ROLE =
  '(?:责任编辑|责编|编辑|编审|编校|校对|审核|审稿|审校|签发|撰稿|撰文|供稿|供稿人|供稿单位|投稿人|通讯员|记者|摄影|文字|图片|图文|排版|制图|美编|初审|复审|终审|[一二三]审|监制|值班编委|录入|上传者?|发布者?)';
const SITE_LABEL =
  /^(?:(?:浏览|阅读|点击|下载|访问|查看|点赞|收藏|评论|人气|围观)(?:次数|人数|量|数|率)?|(?:更新|上传|发布|收录|录入)(?:时间|日期|者|人)|(?:文件|文档|资源)(?:id|大小|格式|页数|类型|评分|编号|热度)|所需(?:积分|金币)|标签|本文标签|tags?|关键词标签|文章录入|技术支持|网站标识码)$/;
const LABEL = /^([^\s:]{1,8}):\s*/;
const NAME = /^[\p{Script=Han}a-z·×*]{1,12}$/u;
/** A next field begins behind white space or a bar. */
const BETWEEN = /[\s|]+(?=[^\s:|]{1,8}:)/;

const LABELLED_TAGS = /^(?:本文|文章|相关)?(?:标签|tags?|关键词标签):.{1,60}$/;
const COUNTED =
  /^(?:浏览|阅读|点击|下载|点赞|赞|收藏|评论|在看|转发|分享|人气|围观)(?:数|量)?\s*[(:]?\d[\d.,]*[万w+]{0,2}次?\)?$/;

const buttonsOf = (line: string): string[] => line.split(/[\s|/[\]:,>]+/).filter((token) => token !== '');
const isRow = (line: string): boolean => {
  const tokens = buttonsOf(line);
  return tokens.length >= 2 && tokens.every((token) => BUTTON.test(token));
};

const isCounted = (line: string): boolean => {
  const parts = line.split(/\s{2,}|\||\s(?=[\u4e00-\u9fff])/);
  return parts.length >= 2 && parts.every((part) => COUNTED.test(part.trim()) || BUTTON.test(part.trim()));
};

/** Each field with its label, where the whole line is made of fields. */
function fieldsOf(line: string): { label: string; value: string }[] {
  const fields = line
    .split(BETWEEN)
    .map((part) => ({ label: LABEL.exec(part)?.[1] ?? '', value: part.replace(LABEL, '') }));
  return fields.every(({ label, value }) => label !== '' && value.length <= 30 && !/[,;!?。]/.test(value))
    ? fields
    : [];
}

const role = new RegExp(`^(?:本文|本期)?${ROLE}$`);

/** The family of a line that is a row of buttons or of a page's fields, none of which is a report's. */
export function fieldFamily(text: string): SiteFamily | null {
  if (text.length > LONGEST_LINE) return null;
  const line = plain(text)
    .replace(/^[\s([*]+|[\s)\]*]+$/g, '')
    .replace(/^end[\s|]+/, '');
  if (isRow(line) || LABELLED_TAGS.test(line) || isCounted(line)) return 'page-furniture';
  const pairs = fieldsOf(line.replace(new RegExp(`(?<=^|\\s)(${ROLE})\\s*\\|`, 'g'), '$1:'));
  const isCredit = ({ label, value }: { label: string; value: string }) => role.test(label) && NAME.test(value);
  if (
    pairs.length >= 2 &&
    pairs.every((pair) => isCredit(pair) || /^(?:来源|作者|稿源|稿件来源|信息来源|文章来源)$/.test(pair.label)) &&
    pairs.some(isCredit)
  )
    return 'credits';
  return pairs.length >= 2 && pairs.some(({ label }) => SITE_LABEL.test(label)) ? 'page-furniture' : null;
}
