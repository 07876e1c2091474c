import type { SiteSigns } from '../sign.ts';

const DATE = '\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?';
const TIME = '\\d{1,2}:\\d{2}(?::\\d{2})?';
const COUNTED = '(?:字数|阅读数?|浏览数?|评论|喜欢|点赞|收藏|赞)\\d+';
const SAVED = '(?:发布|发表|编辑|修改|更新|回复)于:?';

/** What blogs, forums and platforms put around an article. */
export const platform: SiteSigns = {
  certain: [
    {
      pattern: /posted@.{1,70}/,
      cues: ['form'],
      isAlone: true,
      example: 'posted @ 2019-12-31 23:10 阿木 阅读(1203) 评论(12) 编辑 收藏 举报',
      counterExample: '系统里 posted 状态的凭证共一千二百张，月末全部核对。',
    },
    {
      pattern: new RegExp(
        `(?:最后|首次)?${SAVED}${DATE}(?:${TIME})?|(?:原创|转载)?.{0,24}(?:最后|首次)?${SAVED}${DATE}${TIME}(?:${COUNTED}|收藏|版权)*`,
      ),
      cues: ['form'],
      isAlone: true,
      example: '原创 阿木的博客 最后发布于2019-12-31 20:11:09 阅读数 2031 收藏',
      counterExample: '新版制度发布于2019年12月，修订了十二条。',
    },
    {
      pattern: new RegExp(`[\\d.]*?${DATE}${TIME}(?:(?:${COUNTED}){1,6}|(?:已?关注|编辑|发布|来自[^,]{1,12}))`),
      cues: ['form'],
      isAlone: true,
      example: '2019.12.31 22:12 字数 1890 阅读 210 评论 3 喜欢 8',
      counterExample: '2019-12-31 22:12 关注群发出第一条求助信息，八分钟后有人接单。',
    },
    {
      pattern: new RegExp(`(?:${DATE})?[/·]?(?:由[^/]{1,12})?[/·]?\\d+条(?:评论|留言)`),
      cues: ['form'],
      isAlone: true,
      example: '2019年12月31日 / 3 条评论',
      counterExample: '全年收到3条评论意见，逐条书面答复。',
    },
    {
      pattern: /(?:随笔|文章|评论|日志)-\d+|(?:阅读|浏览|评论|点击)\(\d[\d,]*\)/,
      cues: ['form'],
      isAlone: true,
      example: '随笔 - 120  文章 - 0  评论 - 35',
      counterExample: '评论（35分）一项失分最多，占总失分的四成。',
    },
    {
      pattern: /\d+人赞同了?该(?:文章|回答)|收录于(?:合集|话题|专辑|专栏)|往期(?:推荐|精彩|回顾|文章|精选)/,
      cues: ['form'],
      isAlone: true,
      example: '12 人赞同了该文章',
      counterExample: '往期推荐的书目由读书小组轮流撰写导读。',
    },
    {
      pattern: /(?:您的)?(?:电子邮件|邮箱)地址不会被公开|必填项已用\*?标注/,
      cues: ['form'],
      example: '电子邮件地址不会被公开。必填项已用*标注',
      counterExample: '举报人的邮箱地址不会被公开给被举报单位，这一条写进了制度。',
    },
    {
      pattern: /返回(?:搜狐|网易|新浪|腾讯|凤凰网?)|(?:查看|阅读)更多|就在[^,]{1,6}app|小礼物走一走|来[^,]{1,6}关注我/,
      cues: ['form'],
      isAlone: true,
      example: '返回搜狐，查看更多',
      counterExample: '返回搜救现场的两支队伍，又带回七名被困群众。',
    },
    {
      pattern:
        /本文(?:为|是|系)(?:博主|笔者|作者)(?:的)?原创(?:文章|作品)?|遵循cc.{1,20}协议|转载请附上原文.{0,4}链接(?:[和及]本声明)?/,
      cues: ['form'],
      isAlone: true,
      example: '版权声明：本文为博主原创文章，遵循 CC 4.0 BY-SA 版权协议，转载请附上原文出处链接和本声明。',
      counterExample: '本文为作者原创论文的摘要部分，全文见附件。',
    },
    {
      pattern: /楼主(?::.{1,16})?|只看(?:楼主|该作者|大图)|倒序浏览|显示全部楼层|本[帖贴]最后由.{1,40}编辑/,
      cues: ['form'],
      isAlone: true,
      example: '楼主：小夜猫　发表于 2020-1-1 04:12　只看楼主',
      counterExample: '楼主任联系走访居民四百户，建了十六本台账。',
    },
  ],
  evidence: [
    {
      pattern: /(?:本文|原文)(?:首发|同步发布|同步更新|最早发表)[于在].{2,24}/,
      cues: ['site'],
      example: '本文首发于我的博客',
      counterExample: '本文首发于学会会刊，后来收进文集。',
    },
  ],
  beside: [
    {
      pattern: /发表评论|发表回复|取消回复|赞赏支持|(?:赞赏|打赏)作者?|责任编辑|写评论/,
      cues: [],
      example: '发表评论',
      counterExample: '发表评论文章两篇。',
    },
  ],
};
