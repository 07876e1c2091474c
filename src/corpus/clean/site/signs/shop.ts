import type { SiteSigns } from '../sign.ts';
import { KIND, SELF, TEXT } from '../words.ts';

const COINS = '(?:金币|积分|下载[币券点]|学币|文币|文豆|豆元)';

/** The form around a text that is sold as a file. */
export const shop: SiteSigns = {
  certain: [
    {
      pattern: new RegExp(
        `(?:${SELF})?(?:下载|阅读|查看|获取)(?:${TEXT}|资源|资料)?(?:需要?|需支付|消耗|扣除|:)?\\d+(?:个|点)?${COINS}`,
      ),
      cues: ['offer'],
      example: '下载资源需要15金币',
      counterExample: '下载量达到15万元规模。',
    },
    {
      pattern: new RegExp(
        `(?:价格|售价|会员价|普通用户|普通会员|vip会员|下载价格|所需)(?::|需要?)\\d+(?:个|点)?${COINS}|(?:下载|所需)(?:积分|金币):\\d+`,
      ),
      cues: ['offer'],
      example: '会员价：10金币',
      counterExample: '价格：每吨上涨二十元，农户接受得了。',
    },
    {
      pattern: new RegExp(
        `(?:点击|立即|免费|付费|直接|本地|这里|此处){1,3}下载(?:${TEXT}|此文档|全文|资源|到本地|word版?|完整版)?|下载(?:本文|全文|文档|此文档|资源|到本地)|下载(?:声明|地址|链接|权限|次数|价格):?`,
      ),
      cues: ['form'],
      example: '点击下载文档',
      counterExample: '下载文档的权限收归保密办。',
    },
    {
      pattern: /\[(?:下载|付费|购买)(?:声明|说明|须知|地址|提示)\]/,
      cues: ['form'],
      example: '【下载声明】正文',
      counterExample: '【主要做法】抓学习，抓落实。',
    },
    {
      pattern: new RegExp(`将?${TEXT}的?(?:word|pdf|ppt|文档){0,5}(?:版|文档){0,5}下载(?:到|至)(?:电脑|本地|手机)`),
      cues: ['offer'],
      example: '将本文的Word文档下载到电脑',
      counterExample: '将文档下载到单机再拷入内网，是保密的硬规矩。',
    },
    {
      pattern: /推荐度:.{0,8}/,
      cues: ['form'],
      example: '推荐度：4.5分',
      counterExample: '推荐度不高的人选没有进入考察。',
    },
    {
      pattern: new RegExp(`${SELF}(?:暂?不支持|仅支持|支持)(?:使用)?(?:迅雷|旋风|下载工具|断点续传).{0,10}`),
      cues: ['site'],
      example: '本站不支持迅雷下载',
      counterExample: '本站支持乡村振兴的做法被写进了简报。',
    },
    {
      pattern: new RegExp(
        `(?:${TEXT}|本资料|文件|本套${KIND}|资源)?(?:为|是|均为)?(?:word|pdf|ppt|doc|docx|wps|压缩包)(?:格式|文档|版本?|文件)(?:的)?`,
      ),
      cues: ['form'],
      example: '本文为Word格式',
      counterExample: '报送材料为Word格式，另附签字盖章的扫描件。',
    },
    {
      pattern: /(?:支付|付款)方式:(?:支付宝|微信(?:支付)?|[、/和]){0,5}/,
      cues: ['form'],
      example: '支付方式：支付宝　微信支付',
      counterExample: '支付方式：现金、刷卡都收，老人不会被拒。',
    },
    {
      pattern: /验证码:?(?:换一[换张]|看不清)|换一[换张]/,
      cues: ['form'],
      example: '验证码：　换一换',
      counterExample: '验证码短信被拦截的情况，今年反映得比较多。',
    },
    {
      pattern: new RegExp(
        `(?:${TEXT}|文档|文件|资料|资源)(?:页数|大小|格式|编号|类型|次数):(?:[\\d.]+(?:kb|mb|页|k|m|字)?|docx?|pptx?|pdf|wps)`,
      ),
      cues: ['form'],
      example: '文档页数：3页',
      counterExample: '文件大小、页数都有规定，超出的退回重写。',
    },
    {
      pattern:
        /(?:加入|开通|升级)(?:本站)?s?vip(?:会员)?(?:免费专享|专享|尊享特权)?|享受?(?:全站)?(?:免费|无限)下载(?:特权)?/,
      cues: ['offer', 'wall'],
      example: '加入VIP免费专享',
      counterExample: '加入会员后企业可以免费参加培训，今年办了六期。',
    },
  ],
  evidence: [],
  beside: [
    {
      pattern: /(?:温馨|友情|特别|重要|下载)提[示醒][:：]?/,
      cues: [],
      example: '温馨提示：',
      counterExample: '温馨提示群众注意用火用电。',
    },
    {
      pattern: /(?:邮箱|手机号?|邮箱\/手机|用户名|账号|密码|登录|注册|价格|同意并(?:付款|支付|下载)?)[:：]?/,
      cues: [],
      example: '邮箱/手机：',
      counterExample: '邮箱每天看两次，来信当天转办。',
    },
  ],
};
