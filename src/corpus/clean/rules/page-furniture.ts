import type { CleaningRule } from '../catalogue.ts';
import { siteLines, type Sign } from '../site-lines.ts';

/** What a page shows around any article: when it was put there, how often it was read, where one is. */
const PAGE_FURNITURE: readonly Sign[] = [
  {
    pattern:
      /^[【[（(]?(?:(?:发布|发表|更新|上传|录入|添加|创建|编辑)(?:时间|日期|于)[：:]?\s*\d|(?:时间|日期)[：:]\s*\d{4}[-/.]\d{1,2}[-/.]\d{1,2})/,
    example: '发布时间：2024-08-27 09:33:44 浏览次数：97',
    counterExample: '发布时间节点提示30次。',
  },
  {
    pattern: /^(?:[（(【[])?(?:浏览|阅读|点击|访问|查看|下载|点赞|收藏|评论|人气)(?:次数|人数|量|数|率)?[：:]\s*\d*/,
    example: '浏览次数：97',
    counterExample: '阅读量大的党员每月读一本书。',
  },
  {
    pattern: /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s|$)(?!.*[。；])/,
    example: '2025-07-09 14:01:03 4次',
    counterExample: '2023-06-01 09:30 召开会议。',
  },
  {
    pattern:
      /^[【[（(《<]?(?:打印|关闭|收藏|分享|复制|举报|纠错|返回|朗读)(?:正文|本页|窗口|此页|本文|文章|链接|顶部|首页|列表|上一页|到)?[】\]）)》>]?(?:\s*[【[（(]?(?:打印|关闭|收藏|分享)[^。]{0,6}[】\]）)]?)*$/,
    example: '【打印正文】',
    counterExample: '打印材料200份。',
  },
  {
    pattern: /^(?:【|\[|（|\()?字[体号][：:]\s*[大中小\s]+/,
    example: '【字体：大 中 小】',
    counterExample: '字体规范，大小统一。',
  },
  {
    pattern: /^(?:上|下)一(?:篇|页|条|章|则)[：:]/,
    example: '上一篇：2023年工作总结',
    counterExample: '下一篇章，奋力谱写新的一页。',
  },
  {
    pattern: /^(?:您|你)?(?:现在|当前|目前)?(?:所在)?的?位置[：:]|^(?:网站)?(?:首页|主页)\s*(?:[>›»→/|]|-{1,2}>?)/,
    example: '当前位置：首页 > 党建 > 正文',
    counterExample: '首页改版，位置突出。',
  },
  {
    pattern: /^[^。；，>]{1,20}(?:\s*[>›»]\s*>?\s*[^。；，>]{1,20}){2,}$/,
    example: '主页 > 论文知识 > 行政 > 详细内容',
    counterExample: '一季度>二季度，逐季提升。',
  },
  {
    pattern:
      /^(?:\[[^\]]*\]\(\s*https?:[^)]*\)|<?https?:\/\/\S+>?|(?:原文|本文|阅读|查看|文章)?(?:链接|地址|网址|原文|官网)[：:]\s*(?:https?:|www\.)\S*)$/,
    example: '[查看原文](http://example.com/)',
    counterExample: '链接群众，打通最后一公里。',
  },
  {
    pattern: /^栏目[：:].*(?:>|链接|来源)|(?:本文|原文)链接[：:]/,
    example: '栏目： 学术 > 历史学 本文链接：http://example.com/',
    counterExample: '栏目设置合理，内容丰富。',
  },
  {
    pattern:
      /Copyright\s*(?:©|\(c\))|ICP备|公网安备|^(?:网站地图|联系我们|关于我们|友情链接|免责声明|广告服务)(?:[\s|｜]|$)/,
    example: 'Copyright © 2024 某某网 ICP备00000000号',
    counterExample: '友情链接社区与群众，关于我们的工作。',
  },
  {
    pattern: /^(?:相关|热门|推荐|最新|猜你喜欢|延伸)的?(?:文章|阅读|链接|推荐|内容|范文|文档|资讯)?[：:]?$/,
    example: '相关阅读：',
    counterExample: '推荐优秀党员3名。',
  },
];

const COMPANY: readonly Sign[] = [
  { pattern: /^导航$/, example: '导航', counterExample: '发挥导航作用。' },
  {
    pattern: /^[\p{Script=Han}A-Za-z\d]{2,12}(?:网|手机网|网站|文库|论坛)$/u,
    example: '学海荡舟手机网',
    counterExample: '织密监督网络。',
  },
  { pattern: /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/, example: '2025-12-25', counterExample: '2025年12月25日' },
];

/** What a page shows around any article. */
export const pageFurniture: CleaningRule = {
  id: 'page-furniture',
  name: { zh: '网页附属文字', en: 'Page furniture' },
  why: {
    zh: '发布时间、浏览次数、所在位置、打印链接，是网页的，不是报告的。',
    en: 'Dates of upload, counts of readers, breadcrumbs and print links belong to the page, not to the report.',
  },
  publish: true,
  example: { before: '首页 > 党建 > 正文\n述职报告\n发布时间：2024-08-27 浏览次数：97\n', after: '\n述职报告\n\n' },
  counterExample: '2023-06-01 09:30 召开会议。\n打印材料200份。\n2025年12月25日',
  signs: [...PAGE_FURNITURE, ...COMPANY],
  find: siteLines({ signs: PAGE_FURNITURE, company: COMPANY }),
};
