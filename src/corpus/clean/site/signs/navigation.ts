import type { SiteSigns } from '../sign.ts';
import { TEXT_SITE } from '../words.ts';

/** The ways from a page to others. */
export const navigation: SiteSigns = {
  certain: [
    {
      pattern:
        /(?:大家|网友)[都还]?在看|(?:喜欢|看了|读了)(?:此|本|该)(?:内容|文)?的人[还也](?:喜欢|在?看了?)|(?:热门|最新|推荐|阅读)(?:文章|范文|文档)?排行榜?/,
      cues: ['form'],
      example: '大家都在看',
      counterExample: '热门线路排行靠后。',
    },
    {
      pattern: /(?:上|下)一(?:篇|页|条|章|则):.{0,60}/,
      cues: ['form'],
      example: '上一篇：2023年工作总结',
      counterExample: '下一篇文章要写好，得先把路走好。',
    },
    {
      pattern: /共\d+页:?(?:上一页|下一页|\d){0,5}|(?:上一页|下一页)(?:\d|上一页|下一页){0,5}/,
      cues: ['form'],
      example: '共2页：上一页 1 2 下一页',
      counterExample: '共2页，附表另订。',
    },
    {
      pattern: new RegExp(`(?:首页|主页|网站首页|[^>,]{0,8}网|${TEXT_SITE})(?:>+[^>,]{1,20}){1,6}`),
      cues: ['form'],
      example: '主页 > 论文知识 > 行政 > 详细内容',
      counterExample: '一季度>二季度，逐季提升。',
    },
    {
      pattern: /[^>,]{1,16}(?:>+[^>,]{1,20}){1,5}>+(?:正文|详细内容|内容|详情|文章)/,
      cues: ['form'],
      example: '党建 > 工作总结 > 正文',
      counterExample: '一季度>二季度>三季度，逐季提升。',
    },
    {
      pattern:
        /(?:网站地图|联系我们|关于我们|友情链接|广告服务|加入收藏|设为首页|网站首页|免责声明|法律声明|登录\/注册|购物车(?:\(\d+\))?){2,6}|(?:网站地图|联系我们|关于我们|关于本站|加入收藏|收藏本站|设为首页|我要(?:投稿|登录|注册|评论)|无标题文档|新建(?:microsoft)?word文[档稿](?:\(\d+\))?)/,
      cues: ['form'],
      example: '网站地图 | 关于我们',
      counterExample: '关于我们社区的养老问题，我在调研中听到三种声音。',
    },
    {
      pattern: new RegExp(
        `(?:\\[[^\\]]{0,30}\\])?(?:猜你喜欢|(?:相关|热门|推荐|最新|延伸|同类)的?(?:文章|阅读|链接|推荐|范文|文档|资讯){1,2})`,
      ),
      cues: ['form'],
      example: '相关阅读：',
      counterExample: '推荐优秀党员3名。',
    },
    {
      pattern: /(?:猜你喜欢|相关链接|推荐阅读|相关推荐|相关阅读|延伸阅读|热门推荐)(?::.{2,60})?|\[推荐阅读\]/,
      cues: ['form'],
      example: '猜你喜欢：党员对照检查材料',
      counterExample: '推荐阅读书目由教研室拟定，一学期十二本。',
    },
    {
      pattern: /(?:首页|主页)(?:(?:→[^→,:]{1,12}){1,6}|(?:\/[^/,:]{1,12}){2,6})/,
      cues: ['form'],
      example: '首页 → 党建 → 工作总结',
      counterExample: '首页/尾页都要盖章的材料，一律改为网上提交。',
    },
  ],
  evidence: [],
  beside: [],
};
