import type { SiteSigns } from '../sign.ts';
import { READER, SERVED, SELF, SITE_NAME, TEXT, TEXT_SITE, WORKS } from '../words.ts';

const TAKEN = '(?:上传|分享|投稿|整理|收集|提供|转载|发布|贡献)';

/** What a site says of itself and of the text it shows. */
export const notice: SiteSigns = {
  certain: [
    {
      pattern: new RegExp(
        `${SELF}仅提供信息存储(?:空间)?服务|(?:${TEXT}|内容){0,5}由互联网用户自发贡献|${TEXT}(?:均)?由${SITE_NAME}(?:小编|原创|首发|整理){1,5}(?:发布|的${WORKS})?`,
        'u',
      ),
      cues: ['site'],
      example: '本平台仅提供信息存储服务',
      counterExample: '本平台仅提供撮合服务，不参与定价。',
    },
    {
      pattern: new RegExp(
        `(?:并|请|及)?(?:以上|上述|如上)(?:内容)?(?:就)?是(?:小编|${SELF}|关于|为${READER}|整理|的|有关){0,5}${WORKS}的?(?:全部|相关|所有)内容了?`,
      ),
      cues: ['site'],
      example: '以上就是关于述职报告的全部内容',
      counterExample: '以上是本年度的全部内容，不足之处请各位董事指正。',
    },
    {
      pattern: new RegExp(
        `(?:您好|你好)?(?:欢迎|热烈欢迎)(?:您)?(?:光临|来到|访问|您光临|您访问|继续阅读)(?:${SELF}|${TEXT_SITE}|[\\u4e00-\\u9fff]{2,14}网)(?:的?(?:其他|其它|更多|相关)${WORKS})?`,
      ),
      cues: ['site', 'reader'],
      example: '欢迎光临某某写作网',
      counterExample: '欢迎来到本村指导工作的各级领导多提意见。',
    },
    {
      pattern: new RegExp(`(?:看|读)了(?:本文|该文|此文)的人(?:还|也)(?:看了?|喜欢|在看)?`),
      cues: ['site', 'reader'],
      example: '看了本文的人还看了：',
      counterExample: '看了样板间的人还要看工地，这是我们的规矩。',
    },
    {
      pattern: new RegExp(`《[^》]*\\.(?:docx?|pptx?|xlsx?|pdf|wps|txt)(?:\\([^)]*\\))?》(?:由|是).{0,12}${TAKEN}`),
      cues: ['site'],
      example: '《述职报告.docx》由会员上传',
      counterExample: '印发《文档管理办法》。',
    },
    {
      pattern: new RegExp(`更多(?:相关)?《[^》]*》(?:请)?(?:在|到|上).{1,10}搜索`),
      cues: ['site', 'reach'],
      example: '更多相关《述职报告》请在某某办公上搜索',
      counterExample: '更多资料在档案室可查。',
    },
  ],
  evidence: [
    {
      pattern:
        /感谢(?:您|你|大家)的(?:阅读|浏览|观看|支持)|(?:以上|以下)是我们?为(?:大家|您|你)(?:整理|收集|准备)的[^,]{2,24}/,
      cues: ['reader', 'site'],
      example: '感谢您的阅读',
      counterExample: '感谢你的坚守，这是病人送来的锦旗上的话。',
    },
    {
      pattern: new RegExp(`(?:${TEXT})?如?(?:对您|对你)有(?:所)?帮助|可下载(?:编辑|修改|使用)?`),
      cues: ['reader', 'site'],
      example: '本文如对您有帮助',
      counterExample: '希望我的工作对大家有所帮助。',
    },
    {
      pattern: new RegExp(`(?:欢迎|请)(?:${READER})(?:阅读|参考|收藏|下载|查看|借鉴|关注|、|和){0,5}(?:参考|借鉴)`),
      cues: ['reach', 'reader'],
      example: '欢迎大家阅读参考',
      counterExample: '欢迎大家到村里来走一走。',
    },
    {
      pattern: /可?(?:免费)?在线(?:阅读|浏览|预览)|可在线阅读/,
      cues: ['offer'],
      example: '可在线阅读',
      counterExample: '在线阅读室夜间开放。',
    },
    {
      pattern: /原载《[^》]*》|您好|你好|亲|今天/,
      cues: [],
      example: '原载《某某晚报》',
      counterExample: '原载于《农村工作通讯》的那篇调查，是我和驻村干部一起写的。',
    },
    {
      pattern: new RegExp(
        `(?:希望|但愿|相信)(?:能够?|可以?|这些|本文|以上内容|对|它|给){0,5}(?:${READER})?(?:能够?|可以?|的?写作|的?工作|的?学习|一定的?|很大的?|有所|有|都|带来|一些|些许|会){0,5}(?:帮助到?|帮到|喜欢|有用|启发|借鉴|参考)(?:到|作用|意义|价值)?(?:${READER})?`,
      ),
      cues: ['reader'],
      example: '希望能够帮助到大家',
      counterExample: '希望能帮到更多像我母亲一样的老人。',
    },
    {
      pattern: new RegExp(SERVED),
      cues: ['reader'],
      example: '仅供参考',
      counterExample: '编印典型案例，供各支部学习借鉴。',
    },
    {
      pattern: /请勿(?:照抄|抄袭|照搬)|切勿照抄/,
      cues: ['reach', 'reader'],
      example: '请勿照抄',
      counterExample: '照抄照搬的计划一律退回。',
    },
    {
      pattern: /\[?(?:导语|导读|范文导读|文章导读|内容摘要|摘要):?\]?/,
      cues: ['form'],
      example: '【范文导读】正文',
      counterExample: '导语写得长，是我台新闻的老毛病。',
    },
  ],
  beside: [],
};
