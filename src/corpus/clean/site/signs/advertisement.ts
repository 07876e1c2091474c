import type { SiteSigns } from '../sign.ts';
import { ACCOUNT, CONTACT, HANDLE, TEXT_SITE, URL, WORKS } from '../words.ts';

const FREE = '(?:免费|一键|打包|无限|随意|海量|任意|直接|在线|极速|快速|全部|可|即可|随时|同步){0,5}';
const CALL = '(?:敬请|请|可以?|欢迎|立即|马上|赶紧|快来?|想|点击|并|再|也可|记得|随手|动动手指){0,5}';

/** Clauses that are advertising whatever stands beside them, and lines that go with them. */
export const advertisement: SiteSigns = {
  certain: [
    {
      pattern: new RegExp(
        `${CALL}(?:关注|扫码|扫描|添加|回复|搜索|私信).{0,24}?(?:回复|发送)?(?:“[^”]{1,8}”|\\[[^\\]]{1,8}\\])?(?:即可|就能|可|就可以){0,5}${FREE}(?:领取|免费送|获取资料)(?:${WORKS}|\\d+[篇份套])?`,
      ),
      cues: ['offer', 'reach'],
      example: '扫码进群免费领取公文资料包',
      counterExample: '扫码领取菜单的餐馆要保留纸质菜单。',
    },
    {
      pattern: new RegExp(
        `${CALL}(?:更多|海量)(?:的|优质|优秀|精彩|精品|相关|同类|免费|完整){0,5}${WORKS}?(?:请|可|欢迎|敬请|就){0,5}(?:继续|持续)?(?:关注|搜索|访问|登录|点击|尽在|上|添加|加)(?:进入|平台|本站)?[>→:]*(?:${CONTACT}:?)?(?:${TEXT_SITE}|${ACCOUNT}|${HANDLE}|${URL}|:[^,:]{2,10})(?:公众号|微信公众号)?(?:上?搜索|查看|查找|下载)?`,
      ),
      cues: ['offer', 'reach'],
      example: '更多范文请关注公众号“某某文秘”',
      counterExample: '更多的群众愿意在网上反映问题，这说明渠道是通的。',
    },
    {
      pattern: /(?:原创|码字|整理|创作)不易/,
      cues: ['reader'],
      example: '原创不易',
      counterExample: '三连冠的成绩来之不易，是一点一点拼出来的。',
    },
    {
      pattern: new RegExp(
        `(?:专业|长期|高端|高质量|诚信|承接)?(?:各类|各种)?(?:代写|代笔|代发表?|润笔)[^,:]{0,24}(?:业务|服务|热线)?(?::?${HANDLE})`,
      ),
      cues: ['offer', 'reach'],
      example: '代写热线：000-00000000',
      counterExample: '代写作业的现象在高年级抬头，班主任要管起来。',
    },
    {
      pattern:
        /(?:年费|包年|普通|终身|超级){0,5}(?:s?vip)?会员(?:价|费)?(?:仅需|只需|仅|只要|低至|:)\d+(?:\.\d+)?(?:元|金币|积分)(?:\/?[年月])?/,
      cues: ['offer', 'wall'],
      example: '年费会员仅需68元',
      counterExample: '会员费每年200元，由秘书处收取。',
    },
  ],
  evidence: [],
  beside: [
    {
      pattern: /(?:官网|网址|qq群?|微信号?|vx|v信|电话)[:：](?:https?:|www\.)?[\w*./-]{5,40}/,
      cues: [],
      example: 'qq：00000000',
      counterExample: '官网：改版后栏目由四十个减到十八个。',
    },
    {
      pattern: /[-*·•]《[^》]*》(?:[（(][^）)]*[）)])?/,
      cues: [],
      example: '- 《工作总结范文大全》（持续更新）',
      counterExample: '学习《中国共产党章程》。',
    },
  ],
};
