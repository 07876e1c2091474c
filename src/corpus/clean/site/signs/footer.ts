import type { SiteSigns } from '../sign.ts';

/** What a site says of itself at the foot of its pages. */
export const footer: SiteSigns = {
  certain: [
    {
      pattern: /技术支持:[^,:]{2,20}(?:公司|科技|网络|软件|工作室|信息中心)/,
      cues: ['form'],
      isAlone: true,
      example: '技术支持：某某网络科技有限公司',
      counterExample: '技术支持：由省农科院派驻两名专家。',
    },
    {
      pattern: /友情链接(?::.{0,100})?/,
      cues: ['form'],
      isAlone: true,
      example: '友情链接：某某法院网 某某日报',
      counterExample: '友情链接栏目全年更新四次。',
    },
    {
      pattern: /[您你]是(?:本[站网页])?第\d+[位个名](?:访问者|访客|来访者|浏览者|读者)/,
      cues: ['form'],
      isAlone: true,
      example: '您是第1234567位访问者',
      counterExample: '您是第37位读者，请在登记簿上签名，老馆长总这么说。',
    },
    {
      pattern: /(?:相关)?附件下载:?/,
      cues: ['form'],
      isAlone: true,
      example: '附件下载：',
      counterExample: '附件下载不了的问题，信息科当天就处理好了。',
    },
    {
      pattern: /\[?(?:the)?end\]?|\[?全文完\]?|\[?未完待续\]?/,
      cues: ['form'],
      isAlone: true,
      example: '-END-',
      counterExample: '全文完稿于十一月，印了三百册。',
    },
    {
      pattern: /(?:文章|日志|博文|所属)(?:分类|栏目|标签|类别):[^:]{1,24}/,
      cues: ['form'],
      isAlone: true,
      example: '文章分类：工作总结',
      counterExample: '所属栏目：由办公室统一安排，每月更换一次。',
    },
  ],
  evidence: [
    {
      pattern: /(?:单位|联系|通[信讯]|医院|学校|法院|办公)?地址:[^:]{4,40}/,
      cues: ['reach'],
      example: '地址：某某市解放路23号',
      counterExample: '地址：三楼会议室。',
    },
    {
      pattern: /(?:邮编|邮政编码):\d{6}/,
      cues: ['site'],
      example: '邮编：100000',
      counterExample: '邮编：由收发室统一填写。',
    },
  ],
  beside: [],
};
