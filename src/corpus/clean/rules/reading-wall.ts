import type { CleaningRule } from '../catalogue.ts';
import { siteLines, type Sign } from '../site-lines.ts';

/** A line that asks for a login or a payment before the rest is shown. */
const READING_WALL: readonly Sign[] = [
  {
    pattern:
      /(?:阅读|阅讀|閱讀|查看|浏览|显示|展开|解锁)(?:全部|全文|完整|更多|剩余|余下|后续|隐藏)[^。]{0,16}(?:登[录錄]|注册|会员|會員|付费|付費|开通|购买|扫码|[）)】]|$)/,
    example: '（阅读全部图文内容，您需要先登录！）',
    counterExample: '阅读全部书目后撰写心得。',
  },
  {
    pattern:
      /(?:您|你|请|需要?|须|必须)先?(?:登[录錄]|注册)(?:[后後！!。，,]|$|[^平系学中网])|(?:登[录錄]|注册|付费|支付)[后後](?:可|即可|才能|方可)?(?:查看|阅读|继续|下载|复制|解锁)/,
    example: '请先登录，登录后查看全文',
    counterExample: '落实文物登录制度，登录后由文物部门公布。',
  },
  {
    pattern:
      /(?:试读|免费阅读|预览)(?:结束|已结束|到此|部分)|剩余\s*\d+%|(?:正式)?(?:会员|會員|VIP)可?(?:完整|全文)?[阅閱][读讀]/,
    example: '试读已结束，开通后继续阅读',
    counterExample: '完整阅读原著。',
  },
  {
    pattern: /^[（(]?(?:未完|本文未完)[^。]{0,6}(?:全文|共|待续)[^。]{0,40}[）)]?$/,
    example: '（未完，全文共785字，当前显示244字）',
    counterExample: '未完成任务全部销号。',
  },
  {
    pattern: /^(?:点击|展开|继续)(?:展开|阅读|查看|加载)(?:全文|更多|剩余)?[>》↓]*$/,
    example: '点击展开全文',
    counterExample: '继续阅读经典。',
  },
];

/** A wall before the rest of the text: the line of it goes; that text is missing here is told in a message. */
export const readingWall: CleaningRule = {
  id: 'reading-wall',
  name: { zh: '阅读限制', en: 'Reading walls' },
  why: {
    zh: '网站要求登录或付费才给看全文，这一行不属于报告；被藏起的内容这里没有。',
    en: 'The line with which the site hides the rest is no part of the report; what it hides is not here.',
  },
  publish: true,
  remark: {
    severity: 'warning',
    reason: 'The site asks for a login or a payment here; text may be missing.',
    advice: 'Put the whole report into content/raw if you have it.',
  },
  example: { before: '正文。\n（未完，全文共785字，当前显示244字）', after: '正文。\n' },
  counterExample: '文物行政部门应当落实文物登录制度。\n阅读全部书目后撰写心得。',
  signs: READING_WALL,
  find: siteLines({ signs: READING_WALL }),
};
