import type { SiteSigns } from '../sign.ts';
import { CONTACT, HANDLE, KIND, WORKS } from '../words.ts';

const FREE = '(?:免费|一键|打包|无限|随意|海量|任意|直接|在线|极速|快速|全部|可|即可|随时|同步){0,5}';

/** What is for sale: texts, their writing, a membership. */
export const offer: SiteSigns = {
  certain: [],
  evidence: [
    {
      pattern: new RegExp(
        `(?:想|要|如需){1,2}(?:获取|获得|领取|看|查看|下载)(?:更多|本文|完整版?|的){0,5}(?:${WORKS}|word版|全文|完整版)|(?:本文)?完整版(?:请|可)?(?:添加|联系|加)(?:${CONTACT})${HANDLE}(?:获取|领取)?`,
      ),
      cues: ['offer', 'reader'],
      example: '想看更多述职报告',
      counterExample: '看完整的账本要到村部去。',
    },
    {
      pattern: new RegExp(`[^,]{0,8}(?:写作|公文|范文|材料|资料)(?:交流|学习|资源|分享){0,5}qq群:?(?:${HANDLE})?`),
      cues: ['offer', 'reach'],
      example: '公文写作交流QQ群：000111222',
      counterExample: '写作小组QQ群里每天有人交作业。',
    },
    {
      pattern:
        /(?:s?vip)?会员?(?:全站|全部|所有|海量)?(?:文档|资料|范文)?(?:免费下载|畅享[^,]{0,16})|畅享[^,]{0,6}(?:模板|范文|文档|资料)|(?:加入|成为|开通)会员/,
      cues: ['offer'],
      example: 'VIP会员全站免费下载',
      counterExample: '会员单位免费下载行业标准十二项。',
    },
    {
      pattern:
        /(?:[^,]{0,6}:)?(?:年费会员|会员|套餐|课程)?原价\d+元|现价\d+元|限时优惠|点击(?:免费)?(?:试用|领取|体验)/,
      cues: ['offer', 'form'],
      example: '现价99元',
      counterExample: '原价收购农户积压的土豆十二万斤。',
    },
    {
      pattern:
        /(?:ai|智能|人工智能)写作(?:助手|工具|神器)|[^,]{0,4}(?:分钟|秒|一键)生成(?:万字)?(?:报告|文章|总结|公文|论文)|[^,]{0,10}(?:培训班|训练营|网课)(?:火热)?(?:报名中|招生中|开课了?)/,
      cues: ['offer'],
      example: 'AI写作助手',
      counterExample: 'AI工具写的心得体会，支部书记一眼就能看出来。',
    },
    {
      pattern: /本站会员(?:可|专享|专属|免费).{0,40}/,
      cues: ['site', 'offer'],
      example: '本站会员专享',
      counterExample: '本站会员活动室全年接待老人三千人次。',
    },
    {
      pattern:
        /更多(?:精彩|优质)?内容(?:请|敬请)(?:继续|持续)?(?:关注|搜索|点击)(?:平台|我们的?|微信|公众号|本站){1,5}/,
      cues: ['offer', 'reach'],
      example: '更多精彩内容请关注微信公众号',
      counterExample: '更多内容详见附件。',
    },
    {
      pattern: new RegExp(`(?:在线|人工)?客服(?:微信|qq|vx):?(?:${HANDLE})`),
      cues: ['offer', 'reach'],
      example: '客服QQ：00000000',
      counterExample: '客服热线全年接听来电四万个，满意率98.6%。',
    },
    {
      pattern: new RegExp(
        `(?:更多|海量)(?:的|优质|优秀|精彩|精品|相关|同类|免费|完整){0,5}${WORKS}|(?:想要|需要)(?:更多|完整版?的?)${WORKS}`,
      ),
      cues: ['offer'],
      example: '更多优质材料',
      counterExample: '更多资料在档案室可查。',
    },
    {
      pattern: new RegExp(
        `\\[?[\\p{Script=Han}a-z\\d]{1,8}(?:素材库|代笔|文库|文秘|范文库?|范文网|文稿|笔杆子|公文网?)\\]?|\\[(?:广告|推广|推荐阅读|赞助)\\]|广告:?`,
        'u',
      ),
      cues: ['offer'],
      example: '【某某素材库】',
      counterExample: '文库建设投入二十万元，老文献全部入藏。',
    },
    {
      pattern: new RegExp(
        `(?:每[天日周]|持续|实时|同步|定期){0,5}更新.{0,8}?(?:\\d+多?[篇份套]|海量)?.{0,8}?(?:${KIND}|\\d+多?[篇份套])|s?vip会员群.{0,10}|(?:s?vip)?会员(?:每[天日周]|持续|实时)更新|会员群(?:[+、][^,]{1,4}群)?(?:同步|实时|每[天日]|持续){0,5}(?:更新|推送|分享)(?:\\S{0,6}材料)?`,
      ),
      cues: ['offer'],
      example: '会员群同步更新',
      counterExample: '公示栏每天更新值班表。',
    },
    {
      pattern: new RegExp(
        `(?:(?:海量|全部|全站|各类|精品|优质|内部|所有|高质量|原创){0,5}${KIND}{0,3}${FREE}(?:一键|免费|极速|打包)${FREE}(?:下载|领取|获取|查看|阅读)(?:全文|全部|${WORKS}|\\d+[篇份])?)|一键[^,、]{0,4}(?:搜索|查找|下载|复制)(?:、一键[^,、]{1,6}){0,5}|随意下载|无限下载`,
      ),
      cues: ['offer'],
      example: '海量文档免费下载',
      counterExample: '免费开放日接待市民八千余人次。',
    },
  ],
  beside: [],
};
