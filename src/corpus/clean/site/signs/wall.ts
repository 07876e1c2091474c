import type { SiteSigns } from '../sign.ts';
import { READER, TEXT } from '../words.ts';

const REST =
  '(?:完整版|大图|全部|全文|完整|更多|剩余|余下|后续|隐藏|其余|以下)(?:的?(?:全部|全文|图文|精彩|付费|隐藏)?(?:内容|部分|正文|章节)?)?';
const READ = '(?:继续)?(?:可)?(?:阅读|查看|看|浏览|显示|展开|解锁|加载|复制|观看)';
const ENTER =
  '(?:登录|注册|付费|购买|支付|开通|成为|加入|升级|扫码)(?:(?:或|并|/|、)?(?:登录|注册|付费|购买)){0,5}(?:本站)?(?:年费|超级|s?vip|\\s){0,5}(?:会员|账号)?(?:服务)?';

/** A line that asks for a login or a payment before the rest is shown. */
export const wall: SiteSigns = {
  certain: [
    {
      pattern: new RegExp(`${READ}(?:${REST})(?:请|需|须)(?:先|要){0,2}${ENTER}|需(?:要)?付费${READ}`),
      cues: ['wall'],
      example: '查看全文请先登录',
      counterExample: '查看原始凭证须先登记。',
    },
    {
      pattern: new RegExp(
        `(?:${TEXT}|本内容|此内容)(?:需要?|须)(?:要|先)?(?:支付|付费)?\\d*(?:元|金币|积分)?后?(?:可)?${READ}|(?:vip|年费|本站)会员(?:才?可|才能|即可)${READ}(?:${REST})?|(?:无法|不能)${READ}(?:${REST})|余下全文`,
      ),
      cues: ['wall'],
      example: '本内容需要支付5元后查看',
      counterExample: '本内容需要三个课时完成。',
    },
    {
      pattern: /付费(?:部分|内容)|(?:文档|内容|页面)(?:正在)?加载中/,
      cues: ['wall'],
      example: '文档加载中……',
      counterExample: '付费阅读业态的税收征管是调研重点。',
    },
    {
      pattern: new RegExp(
        `(?:${READER}|请|可|须|需要?|必须|还|尚){0,5}(?:没有|未)?先?${ENTER}(?:之?后|即|才)(?:再|可以?|即可|才能|方可|能){0,5}${READ}(?:${REST}|${TEXT}|下载){0,5}`,
      ),
      cues: ['wall'],
      example: '登录后查看全文',
      counterExample: '落实文物登录制度，登录后由文物部门公布。',
    },
    {
      pattern: new RegExp(
        `(?:${REST}|${TEXT}|此内容).{0,6}?(?:需|须|请|仅限|限|为)?(?:要|在)?(?:您|你)?先?(?:是|为)?${ENTER}(?:后|即|才|方)(?:可|能|可以|可见|才能){0,5}(?:${READ}|可见)(?:${REST})?`,
      ),
      cues: ['wall'],
      example: '剩余内容需付费后查看',
      counterExample: '剩余款项须付费后由财务核对。',
    },
    {
      pattern: new RegExp(
        `(?:${REST}|${TEXT}|此内容|以上内容|以下)(?:为|是|属于?)(?:付费|收费|(?:vip|年费|本站)?会员)(?:专享|专属|专用|可见|阅读|才?可见)?的?(?:内容|文章|部分)?`,
      ),
      cues: ['wall'],
      example: '以下内容为付费内容',
      counterExample: '以下人员为会员单位代表。',
    },
    {
      pattern:
        /非(?:vip|年费|本站)?会员(?:只能|仅能|仅可|不能|无法)(?:查看|预览|阅读|浏览|复制|下载)(?:部分|前\d+页)?(?:内容|全文)?/,
      cues: ['wall'],
      example: '非会员只能预览部分内容',
      counterExample: '非会员单位也可列席会议。',
    },
    {
      pattern: /(?:本次)?(?:试读|免费阅读|免费试读|预览)(?:部分)?(?:已经?)?(?:结束|到此(?:结束|为止)?|完毕)/,
      cues: ['wall'],
      example: '试读已结束',
      counterExample: '试读活动结束后，订阅的家庭增加了三百户。',
    },
    {
      pattern: /当前(?:仅|只)?显示(?:前|了)?\d+字/,
      cues: ['wall'],
      example: '当前显示244字',
      counterExample: '未完成任务全部销号。',
    },
    {
      pattern:
        /(?:还[有剩]?|尚有|剩余|余下)(?:\d+(?:\.\d+)?%|\d+[页字])(?:(?:的?(?:精彩)?(?:内容|正文))(?:未读|未显示|需付费|被隐藏|未展示)?|未读|未显示|未展示|被隐藏)/,
      cues: ['wall'],
      example: '还剩5页未读',
      counterExample: '剩余8户没有搬迁，都是老人不愿离开。',
    },
    {
      pattern: new RegExp(
        `(?:阅读|展开|查看|显示|解锁|加载)${REST}\\d*%?[>》↓]*|点击(?:此处)?(?:展开|阅读|查看|加载)${REST}?[>》↓]*`,
      ),
      cues: ['wall'],
      example: '点击展开全文',
      counterExample: '展开讨论时大家都很坦率。',
    },
  ],
  evidence: [
    {
      pattern:
        /(?:请|点击|可|需)?(?:先)?下载后?(?:再)?(?:继续)?(?:阅读|查看)(?:完整版|全文)?|购买(?:全文|完整版|本文)(?:请点击(?:这里|此处))?|请稍候/,
      cues: ['offer'],
      example: '下载后查看完整版',
      counterExample: '下载阅读器的读者增加了一倍。',
    },
    {
      pattern: /(?:本文|全文)(?:共|共计|约)?\d+字|(?:本文)?未完/,
      cues: [],
      example: '全文共785字',
      counterExample: '未完成任务全部销号。',
    },
    {
      pattern: new RegExp(
        `(?:${READER}|请|须|需要?|必须|还|尚){1,5}(?:没有|未)?先?${ENTER}(?:之?后(?:再试|查看|阅读)?)?`,
      ),
      cues: ['wall', 'reader'],
      example: '您需要先登录',
      counterExample: '请没有注册的教师会后到教务处登记。',
    },
    {
      pattern: /继续(?:阅读|查看|浏览|加载)(?:全文)?/,
      cues: ['wall'],
      example: '继续阅读',
      counterExample: '继续阅读原著，每月写一篇读书笔记。',
    },
    {
      pattern: /\d+(?:元|金币|积分)(?:可|即可|后|解锁){0,5}(?:阅读|查看)?(?:全文)?/,
      cues: ['offer'],
      example: '3元即可阅读全文',
      counterExample: '3元早餐进校园。',
    },
  ],
  beside: [],
};
