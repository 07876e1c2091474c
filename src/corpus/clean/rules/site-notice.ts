import type { CleaningRule } from '../catalogue.ts';
import { siteLines, type Sign } from '../site-lines.ts';

/** What a site says of itself and of the text it shows. */
const SITE_NOTICE: readonly Sign[] = [
  {
    pattern: /本(?:站|网站|平台).*(?:上传|侵权|版权|观点|立场|网友|用户|下载|素材|试题|文档|投稿|会员|收集|转载)/,
    example: '本站所有文档均由网友上传，不代表本站观点。',
    counterExample: '依托本站阵地，组织消防救援站全体党员开展学习。',
  },
  {
    pattern: /(?:来源于|来自|源自|由)(?:网友|网络|互联网|用户|会员|读者)(?:上传|分享|投稿|整理|收集|提供|转载)/,
    example: '本文由会员分享，可在线阅读。',
    counterExample: '经费来源于会员单位的会费，由会员代表大会审议。',
  },
  {
    pattern: /小编(?:为|给|整理|精心|收集|带来|推荐|就|今天|和|与|在|帮|分享)/,
    example: '下面是小编为大家整理的述职报告，供大家参考。',
    counterExample: '举办小编辑夏令营，服务职工子女。',
  },
  {
    pattern:
      /(?:为|给|帮|替)(?:大家|您|你|各位)(?:[^。]{0,6})(?:整理|收集|带来|推荐|准备|分享|搜集|提供)[^。]{0,40}(?:范文|参考|借鉴|阅读|帮助|喜欢|有用|篇)/,
    example: '今天为大家精心整理了党建工作总结5篇，希望对大家有所帮助。',
    counterExample: '为大家办实事提供保障。',
  },
  {
    pattern:
      /由[^，,。；]{1,12}(?:网|网站|文库|公众号)(?:为[^，,。]{0,6})?(?:整理|收集|搜集|编辑|提供|发布)|希望(?:能够|能|可以|这些|本文|对)?[^。；]{0,6}(?:帮助到?|帮到)(?:大家|您|你|各位)/,
    example: '请欣赏述职报告（精选6篇），由某某网整理，希望能够帮助到大家。',
    counterExample: '问题由县政务网受理后交办，希望群众监督。',
  },
  {
    pattern: /^欢迎(?:光临|来到|访问|您(?:光临|来到|访问))[^。；]{0,16}(?:网|网站|文库|论坛|平台)?$/,
    example: '欢迎光临某某写作网',
    counterExample: '欢迎来到本村指导工作的各级领导提出意见。',
  },
  {
    pattern:
      /(?:供|给)(?:大家|您|你|各位|广大读者)(?:参考|借鉴|学习|阅读)(?!的)|欢迎(?:大家)?(?:参考|借鉴|阅读)(?:[！!。.]|$)/,
    example: '以下三篇仅供大家参考，欢迎阅读！',
    counterExample: '编印典型案例，供各支部学习借鉴。',
  },
  {
    pattern: /^(?:以上|上述|这|如上)(?:就)?是[^。]{0,40}(?:全部内容|相关内容|范文|希望[^。]{0,12}(?:大家|您|你))/,
    example: '以上就是关于述职报告的全部内容，希望能帮到您。',
    counterExample: '以上是我的述职，请各位领导批评指正。',
  },
  {
    pattern:
      /(?:版权|著作权)(?:说明|声明|归[^。]{0,16}(?:所有|共有)|所有|属于)(?=.*(?:侵权|转载|作者|上传|举报|本网|本文|网站|联系|必究|$))/,
    example: '版权声明：本文版权归原作者所有，如有侵权请联系删除。',
    counterExample: '第三条 县级以上人民政府应当将版权工作纳入规划。',
  },
  {
    pattern: /(?:如|若|有|涉嫌|涉及)[^。]{0,10}侵权[^。]{0,20}(?:删除|联系|举报|处理|告知)/,
    example: '如有侵权，请联系我们删除。',
    counterExample: '查处侵权案件12起，联系企业30家。',
  },
  {
    pattern:
      /(?:欢迎|谢绝|禁止|严禁|请勿|转载(?:请|须|时|自|本文|必须)|未经[^。]{0,16}(?:许可|授权|同意|允许)[^。]{0,12})(?:转载|注明|标明|保留|联系|复制|摘编|抄袭|来源|出处)/,
    example: '转载请注明出处，未经授权禁止转载。',
    counterExample: '不得发布、转载、传播涉及未成年人隐私的信息。',
  },
  {
    pattern: /更多[^。]{0,8}(?:《[^》]*》|精彩|相关|优质)[^。]{0,30}(?:搜索|请(?:关注|点击|访问|登录)|尽在|点击)/,
    example: '更多相关《述职报告》请在某某办公上搜索。',
    counterExample: '推出更多精彩文化活动。',
  },
  {
    pattern: /《[^》]*\.(?:docx?|pptx?|xlsx?|pdf|wps|txt)[^》]*》/,
    example: '《述职报告.docx》由会员上传，可在线阅读。',
    counterExample: '印发《文档管理办法》。',
  },
  {
    pattern: /^(?:【|\[)?(?:免责|网站|法律|特别|郑重)声明(?:】|\])?[：:]?/,
    example: '免责声明：文章仅代表作者观点。',
    counterExample: '发表声明，坚决拥护中央决定。',
  },
];

/** What the site says of itself: who uploaded the text, whose it is, what it is good for. */
export const siteNotice: CleaningRule = {
  id: 'site-notice',
  name: { zh: '网站说明', en: 'Site notices' },
  why: {
    zh: '网站说自己、说这篇文章从哪里来的话，不是报告说的。',
    en: "What the site says of itself and of where the text came from is not the report's.",
  },
  publish: false,
  example: { before: '下面是小编为大家整理的述职报告，供大家参考。\n述职报告\n正文', after: '\n述职报告\n正文' },
  counterExample: '编印典型案例，供各支部学习借鉴。\n依托本站阵地开展学习。',
  signs: SITE_NOTICE,
  find: siteLines({ signs: SITE_NOTICE }),
};
