import type { CleaningRule } from '../catalogue.ts';
import { siteLines, type Sign } from '../site-lines.ts';

/** What stands around a text that is sold as a file. */
const DOWNLOAD_PAGE: readonly Sign[] = [
  {
    pattern: /(?:下载|阅读|查看|获取)[^。]{0,12}\d+\s*(?:个|点)?(?:金币|积分|下载[币券点]|学币|文币|元|豆)/,
    example: '下载资源需要15金币',
    counterExample: '下载量达到15万元规模。',
  },
  {
    pattern:
      /^(?:【|\[)?(?:文档|资料|本文|文件|资源|立即|免费|点击|付费)?下载(?:声明|说明|地址|链接|提示|须知|本文|全文|文档|资源|到本地|权限|次数|价格|方式|此文档)?(?:】|\])?[：:]?$/,
    example: '【下载声明】',
    counterExample: '组织下载学习资料。',
  },
  {
    pattern: /迅雷|(?:360|谷歌|IE|火狐)\s*浏览器|重复下载|下载后[^。]{0,20}(?:打开|查看|编辑|修改|浏览器)/,
    example: '本站不支持迅雷下载，请使用电脑自带的IE浏览器下载。',
    counterExample: '浏览器软件正版化率达到100%。',
  },
  {
    pattern:
      /VIP[^。]{0,8}(?:免费|专享|会员|特权|下载)|(?:加入|开通|成为|升级|购买)(?:\s*VIP|[^。]{0,4}会员)(?:[^单代大]|$)/,
    example: '加入VIP免费专享',
    counterExample: '新发展企业成为会员单位。',
  },
  {
    pattern:
      /一旦(?:售出|付费|下载)|(?:不予|概不|不支持|无法)退(?:换|款)|谨慎(?:下单|购买)|(?:微信|支付宝)\s*(?:支付|扫码)|支付宝\s*[、/和或]?\s*微信/,
    example: '虚拟商品一旦售出，不予退换。',
    counterExample: '开展支付宝诈骗防范宣传。',
  },
  {
    pattern: /^(?:文件|文档|资料)?(?:大小|格式|页数|价格|编号|类型)[：:]?\s*[\d.]+\s*(?:KB|MB|页|元|金币|积分|doc|字)/,
    example: '文档页数：3页',
    counterExample: '文件类型多样，印发文件30份。',
  },
];

const COMPANY: readonly Sign[] = [
  {
    pattern: /^(?:温馨|友情|特别|重要|下载)提[示醒][：:]?$/,
    example: '温馨提示：',
    counterExample: '温馨提示群众注意用火用电。',
  },
  {
    pattern:
      /^(?:(?:邮箱|手机|手机号|邮箱\/手机|用户名|账号|密码|验证码|支付方式|换一换|登录|注册|价格|同意并)\s*[：:/\s]*)+(?:支付宝|微信支付|换一换|[\s、])*$/,
    example: '验证码：   换一换',
    counterExample: '邮箱管理规范，密码定期更换。',
  },
  {
    pattern:
      /用户名和密码|(?:系统|自动)[^。]{0,6}生成[）)]?$|^\d+[.．、].*(?:下载|浏览器|试题|答案|文档|会员|积分|解压|压缩包|水印|预览)/,
    example: '2、PDF文件下载后，可能会被浏览器默认打开。',
    counterExample: '2、加强学习，提高认识。',
  },
];

/** The form and the fine print around a text that is sold as a file. */
export const downloadPage: CleaningRule = {
  id: 'download-page',
  name: { zh: '下载与付费说明', en: 'Download and payment notes' },
  why: {
    zh: '网站卖文件时的表单和声明，不属于报告。',
    en: 'The form and the fine print with which the site sells a file are no part of the report.',
  },
  publish: false,
  example: { before: '正文\n下载资源需要15金币\n验证码：   换一换\n', after: '正文\n\n\n' },
  counterExample: '（三）在线下载或者消费者拆封的音像制品、计算机软件等数字化商品；\n组织下载学习资料。',
  signs: [...DOWNLOAD_PAGE, ...COMPANY],
  find: siteLines({ signs: DOWNLOAD_PAGE, company: COMPANY }),
};
