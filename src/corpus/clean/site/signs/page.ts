import type { SiteSigns } from '../sign.ts';
import { TEXT_SITE, URL, WORKS } from '../words.ts';

const DATE = '\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?';
const TIME = '\\d{1,2}:\\d{2}(?::\\d{2})?';
const READ = '(?:浏览|阅读|点击|访问|查看|下载|点赞|收藏|评论|人气)(?:次数|人数|量|数|率)?';
const BUTTON = '(?:打印|关闭|收藏|分享|复制|纠错|返回|回到|朗读|点赞|举报)';
const OBJECT = '(?:正文|本页|窗口|此页|本文|文章|链接|顶部|首页|列表|上一页|到微信|到朋友圈)';

/** What a page shows around any article. */
export const page: SiteSigns = {
  certain: [
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
      pattern: new RegExp(`${READ}(?::[\\d,]*|\\d+)次?`),
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
      pattern: new RegExp(`(?:时间|日期):\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}\\d{1,2}:\\d{2}:\\d{2}`),
      cues: ['form'],
      isAlone: true,
      example: '时间：2022-02-03 02:53:00',
      counterExample: '时间：2022年2月3日 14:30，地点：三楼会议室。',
    },
    {
      pattern: /(?:共\d+字)?需(?:浏览|阅读)约?\d+分钟/,
      cues: ['form'],
      isAlone: true,
      example: '需浏览6分钟',
      counterExample: '需要阅读的材料每晚二十分钟，是支部的老规矩。',
    },
    {
      pattern: /(?:点击)?(?:展开|查看|阅读)(?:阅读)?(?:全文|全部|更多)(?:内容)?|posted(?:by|on|in)?.{1,20}/,
      cues: ['form'],
      example: '展开阅读全文',
      counterExample: '阅读全文发现，三处数字与附表对不上，已退回重核。',
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
      pattern: /(?:您|你)?(?:现在|当前|目前)?(?:所在)?的?位置:.{0,60}/,
      cues: ['form'],
      example: '当前位置：首页 > 党建 > 正文',
      counterExample: '当前位置图由测绘队重新绘制，误差不到两米。',
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
      pattern: /网站标识码:?[\d×*]*|栏目:[^:]{0,30}>[^:]{0,30}/,
      cues: ['form'],
      example: '网站标识码：0000000000',
      counterExample: '栏目：设“支部在线”“匠心”“来信”三个，由不同支部承办。',
    },
  ],
  evidence: [
    { pattern: /共\d+字/, cues: [], example: '共2628字', counterExample: '共二十八万字的县志稿已付印。' },
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
    {
      pattern: /(?:资源|文档)(?:描述|简介)/,
      cues: [],
      example: '资源描述',
      counterExample: '资料简介由各支部书记轮流撰写。',
    },
    { pattern: /导航|首页|搜索/, cues: [], example: '导航', counterExample: '发挥导航作用。' },
    {
      pattern: new RegExp(
        `${TEXT_SITE}|[\\p{Script=Han}]{2,8}(?:手机网|资讯网|门户网|新闻网|信息网|简历网|常识网|知识网|学习网|考试网|题库网|论坛)`,
      ),
      cues: [],
      example: '学海荡舟手机网',
      counterExample: '织密监督网络。',
    },
    { pattern: /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/, cues: [], example: '2025-12-25', counterExample: '2025年12月25日' },
  ],
};
