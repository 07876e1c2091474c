import type { SiteSigns } from '../sign.ts';
import { TEXT_SITE, URL, WORKS } from '../words.ts';

const DATE = '\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?';
const TIME = '\\d{1,2}:\\d{2}(?::\\d{2})?';
const READ = '(?:浏览|阅读|点击|访问|查看|下载|点赞|收藏|评论|人气)(?:次数|人数|量|数|率)?';
const BUTTON = '(?:打印|关闭|收藏|分享|复制|纠错|返回|朗读|点赞|举报)';
const OBJECT = '(?:正文|本页|窗口|此页|本文|文章|链接|顶部|首页|列表|上一页|到微信|到朋友圈)';

/** What a page shows around any article. */
export const page: SiteSigns = {
  certain: [
    {
      pattern:
        /(?:大家|网友)[都还]?在看|(?:喜欢|看了|读了)(?:此|本|该)(?:内容|文)?的人[还也](?:喜欢|在?看了?)|(?:热门|最新|推荐|阅读)(?:文章|范文|文档)?排行榜?/,
      cues: ['form'],
      example: '大家都在看',
      counterExample: '热门线路排行靠后。',
    },
    {
      pattern: /来源:(?:网络|互联网)(?:整理|收集|转载)?|作者:佚名/,
      cues: ['form'],
      example: '来源：网络整理',
      counterExample: '来源：一是村集体积累，二是县级补助。',
    },
    {
      pattern: new RegExp(
        `(?:发布|发表|更新|上传|录入|添加|创建)(?:时间|日期|于)?:(?:${DATE})?(?:${TIME})?(?:${READ}:\\d*次?)?`,
      ),
      cues: ['form'],
      example: '发布时间：2024-08-27 09:33:44 浏览次数：97',
      counterExample: '发布时间晚于规定时限的信息有四条，已向有关科室通报。',
    },
    {
      pattern: new RegExp(`${READ}:[\\d,]*次?`),
      cues: ['form'],
      example: '浏览次数：97',
      counterExample: '阅读量：全年累计三百二十万次，同比增长四成。',
    },
    {
      pattern: new RegExp(`${DATE}${TIME}(?:\\d+次|${READ}\\d*次?)?`),
      cues: ['form'],
      example: '2025-07-09 14:01:03 4次',
      counterExample: '2023-06-01 09:30 召开会议。',
    },
    {
      pattern: new RegExp(
        `(?:\\[${BUTTON}${OBJECT}?\\]){1,5}|(?:${BUTTON}${OBJECT}){1,5}|分享到:?(?:微信|微博|qq空间|朋友圈|[、\\s]){0,5}|扫一扫(?:在手机|手机)(?:打开|查看|浏览)(?:当前页|本页|此页)|\\[?(?:手机版|电脑版|无障碍)\\]?|\\[(?:登录|免费注册|注册)\\]`,
      ),
      cues: ['form'],
      example: '【打印正文】',
      counterExample: '打印材料二百份，装订成册送到各位代表手中。',
    },
    {
      pattern: /\[?字[体号]:[[\]大中小\s]*/,
      cues: ['form'],
      example: '【字体：大 中 小】',
      counterExample: '字体统一、字号一致，是公文格式检查中最容易丢分的地方。',
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
      pattern: /(?:您|你)?(?:现在|当前|目前)?(?:所在)?的?位置:.{0,60}/,
      cues: ['form'],
      example: '当前位置：首页 > 党建 > 正文',
      counterExample: '当前位置图由测绘队重新绘制，误差不到两米。',
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
      pattern: new RegExp(
        `(?:\\[[^\\]]*\\])?\\(?<?${URL}>?\\)?|(?:原文|本文|阅读|查看|文章)?(?:链接|地址|网址|原文|官网):?${URL}`,
      ),
      cues: ['form'],
      example: '本文链接：http://example.com/',
      counterExample: '链接群众，打通最后一公里。',
    },
    {
      pattern:
        /(?:网站地图|联系我们|关于我们|友情链接|广告服务|加入收藏|设为首页|网站首页|免责声明|法律声明){2,6}|(?:网站地图|联系我们|关于我们|关于本站|加入收藏|收藏本站|设为首页|我要(?:投稿|登录|注册|评论)|无标题文档|新建(?:microsoft)?word文[档稿](?:\(\d+\))?)/,
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
    {
      pattern: /网站标识码:?[\d×*]*|栏目:[^:]{0,30}>[^:]{0,30}/,
      cues: ['form'],
      example: '网站标识码：0000000000',
      counterExample: '栏目：设“支部在线”“匠心”“来信”三个，由不同支部承办。',
    },
  ],
  evidence: [
    {
      pattern: new RegExp(`${READ}|[[(]?查看原文[\\])]?`),
      cues: [],
      example: '浏览次数：',
      counterExample: '浏览次数和办件量两条曲线放在一起看，才看得出门道。',
    },
    {
      pattern: new RegExp(
        `${DATE}(?:${TIME})?|${TIME}|\\d+次?|(?:上一页|下一页)|(?:作者|来源|主办|承办|发布机构|信息编号|日期|时间|更新|发布|浏览|阅读|栏目):[^:]{0,24}|登录|注册|大|中|小|微信|微博|qq空间|朋友圈|${BUTTON}|广告合作|版权声明|没有了|首页|尾页|正文|${WORKS}`,
      ),
      cues: [],
      example: '作者：佚名',
      counterExample: '来源是清楚的，去向也要清楚。',
    },
  ],
  beside: [
    { pattern: /导航|首页|搜索/, cues: [], example: '导航', counterExample: '发挥导航作用。' },
    {
      pattern: new RegExp(`${TEXT_SITE}|[\\p{Script=Han}]{2,8}(?:手机网|资讯网|门户网|新闻网|信息网|论坛)`),
      cues: [],
      example: '学海荡舟手机网',
      counterExample: '织密监督网络。',
    },
    { pattern: /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/, cues: [], example: '2025-12-25', counterExample: '2025年12月25日' },
  ],
};
