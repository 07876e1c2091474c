import type { Signs } from '../sign.ts';
import { KIND, READER, SELF, SITE_NAME, TEXT, TEXT_SITE, WORKS } from '../words.ts';

const GATHER =
  '(?:精心|特意|用心|认真|专门|亲自|辛苦)?(?:整理|收集|搜集|准备|带来|分享|推荐|汇总|编辑|提供|撰写|搜罗)(?:、|与|和|并)?(?:整理|收集|编写|分享|了|的|到|出|来)*';
const TAKEN = '(?:上传|分享|投稿|整理|收集|提供|转载|发布|贡献)';
const SERVED = `(?:仅|以|可|只)?(?:供|给)(?:${READER})?(?:学习|参考|借鉴|阅读|交流|研究|和|与|、|使用)+`;

/** What a site says of itself and of the text it shows. */
export const notice: Signs = {
  certain: [
    {
      pattern: new RegExp(
        `(?:下面|接下来)?(?:就)?(?:请)?(?:跟着|跟随|和|随)小编(?:一起|一同)?来?(?:看看|了解|学习|欣赏)(?:一下)?${WORKS}?吧?`,
      ),
      cues: ['site', 'reader'],
      example: '下面就跟随小编一起来看看述职报告吧',
      counterExample: '小编制大服务的格局初步形成。',
    },
    {
      pattern: new RegExp(
        `${SELF}仅提供信息存储(?:空间)?服务|(?:${TEXT}|内容)*由互联网用户自发贡献|${TEXT}(?:均)?由${SITE_NAME}(?:小编|原创|首发|整理)+(?:发布|的${WORKS})?`,
        'u',
      ),
      cues: ['site'],
      example: '本平台仅提供信息存储服务',
      counterExample: '本平台仅提供撮合服务，不参与定价。',
    },
    {
      pattern: new RegExp(`未经${SITE_NAME}(?:书面)?(?:授权|许可|同意)|以上内容由${SITE_NAME}(?:整理|发布|提供)+`, 'u'),
      cues: ['site'],
      example: '未经某某网书面授权',
      counterExample: '未经教育行政部门许可，不得组织统考。',
    },
    {
      pattern: new RegExp(
        `(?:以?下(?:面|文|列)?|今天|这里|接下来|以上|这|${TEXT})?(?:就)?(?:是|为|由|让|跟|请看)*(?:[\\p{Script=Han}]{1,6}网)?小编(?:今天|特意|特地|特|就|们|来|在此|已经?)*(?:(?:为|给|帮|替|和|与|跟)${READER})?${GATHER}(?:[一几两]篇)?(?:关于|有关)?${WORKS}(?:供大家参考)?`,
        'u',
      ),
      cues: ['site', 'reader'],
      example: '下面是小编为大家整理的述职报告',
      counterExample: '小编们为大家整理了三十多期防汛知识，转发量超过五万。',
    },
    {
      pattern: new RegExp(
        `${WORKS}?(?:一文|全文)?(?:均?(?:来源于|来自|来源|源于|源自)|均?由)(?:于)?(?:网友|网络|互联网|用户|会员|读者)(?:的)?(?:${TAKEN}|并){0,3}`,
      ),
      cues: ['site'],
      example: '述职报告一文来源于网友上传',
      counterExample: '经费来源于会员单位的会费，由会员代表大会审议。',
    },
    {
      pattern: new RegExp(
        `${SELF}?(?:所有|全部|部分)*(?:${KIND}|${TEXT})?均?不代表(?:了)?(?:${SELF}|本网|我方|平台)(?:的)?(?:观点|立场|意见|和|或|、|与)+`,
      ),
      cues: ['site'],
      example: '不代表本站观点',
      counterExample: '个别人的观点不代表本院立场，我们及时作了澄清。',
    },
    {
      pattern: new RegExp(
        `(?:${TEXT}|${SELF}|${KIND}|所有|的|部分|上述|以上)*(?:版权|著作权|收益)(?:均|仍|都)?(?:归属于?|归|属于?)(?:原?作者|原创者|原著作权人|内容提供[方者]|${SELF}|${SITE_NAME}|作者和${SITE_NAME})(?:所有|共有)?`,
        'u',
      ),
      cues: ['site'],
      example: '版权归原作者所有',
      counterExample: '版权归学校所有的课件，要在校内平台统一登记。',
    },
    {
      pattern:
        /版权所有(?::[\p{Script=Han}a-z\d×*]{2,20})?|copyright.{0,60}(?:reserved|\d{4}.*)|.{0,20}icp(?:备|证)[\d×*号-]+.{0,6}|.{0,6}公网安备[\d×*号]*|allrightsreserved/u,
      cues: ['site', 'form'],
      example: 'Copyright © 2024 某某网 ICP备00000000号',
      counterExample: '未取得ICP备案的网站一律不得挂靠单位名义。',
    },
    {
      pattern: new RegExp(
        `(?:如|若|假如|如果)(?:果|您|你|有|涉嫌|涉及|本文|内容|存在|发现|侵犯到?了?)*(?:侵权|侵犯(?:到?了?)(?:您|你)的(?:权益|版权|权利))(?:行为|问题|之处|内容)?(?:请|可|烦请|敬请|及时|尽快|立即|来信|与|联系|我们|${SELF}|客服|站长|管理员|告知|通知|举报|处理|删除|进行|马上|将|予以)*`,
      ),
      cues: ['site', 'reach'],
      example: '如有侵权，请联系我们删除',
      counterExample: '如有侵权行为，著作权人可以向版权管理部门投诉。',
    },
    {
      pattern: new RegExp(
        `(?:${SELF}|本网|本文|本刊)?(?:转载|转发)(?:本文)?(?:时)?(?:请|务必|必须|敬请|需)(?:注明|标明|保留|联系|附上)(?:文章|原文|本文)?(?:来源|出处|作者|链接|地址|授权|及|和|与|、|${SELF})+(?:\\(.*\\))?(?::${SITE_NAME}.{0,20})?`,
        'u',
      ),
      cues: ['site', 'reach'],
      example: '转载请注明出处',
      counterExample: '转载须注明出处，这是媒体之间的约定，也是对记者劳动的尊重。',
    },
    {
      pattern: new RegExp(
        `(?:未经)?(?:${SELF}|本文|原?作者|我们|书面|本网)*(?:授权|许可|同意|允许)?(?:请勿|禁止|严禁|谢绝)(?:任何形式的|擅自|私自)?(?:转载|复制|抄袭|摘编|外传|使用|或|、|和)+(?:违者必究)?|违者必究|侵权必究|盗版必究|侵删|如侵删`,
      ),
      cues: ['site', 'reach'],
      example: '未经授权禁止转载',
      counterExample: '未经批准不得转载内部文件，这一条写进了保密制度。',
    },
    {
      pattern: new RegExp(
        `(?:并|请|及)?(?:以上|上述|如上)(?:内容)?(?:就)?是(?:小编|${SELF}|关于|为${READER}|整理|的|有关)*${WORKS}的?(?:全部|相关|所有)内容了?`,
      ),
      cues: ['site'],
      example: '以上就是关于述职报告的全部内容',
      counterExample: '以上是本年度的全部内容，不足之处请各位董事指正。',
    },
    {
      pattern: new RegExp(
        `(?:您好|你好)?(?:欢迎|热烈欢迎)(?:您)?(?:光临|来到|访问|您光临|您访问|继续阅读)(?:${SELF}|${TEXT_SITE})(?:的?(?:其他|其它|更多|相关)${WORKS})?`,
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
    {
      pattern: /本站转载时?(?:有|略有|作了)(?:删节|删改|改动)/,
      cues: ['site'],
      example: '（原载《某某晚报》，本站转载时有删节）',
      counterExample: '原载于《农村工作通讯》的那篇调查，是我和驻村干部一起写的。',
    },
    {
      pattern: new RegExp(
        `本(?:网|站|平台)(?:转载|发布|刊登)(?:的)?(?:信息|内容|文章)仅供参考|以.{2,12}(?:指定媒体|官方)发布为准`,
      ),
      cues: ['site'],
      example: '本网转载信息仅供参考',
      counterExample: '本网转载中央媒体稿件四千余条。',
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
      pattern: new RegExp(`(?:欢迎|请)(?:${READER})(?:阅读|参考|收藏|下载|查看|借鉴|关注|、|和)*(?:参考|借鉴)`),
      cues: ['reach', 'reader'],
      example: '欢迎大家阅读参考',
      counterExample: '欢迎大家到村里来走一走。',
    },
    {
      pattern: /今天/,
      cues: [],
      example: '今天',
      counterExample: '今天给大家汇报三个方面的情况。',
    },
    {
      pattern: /欢迎转载/,
      cues: ['site', 'reach'],
      example: '欢迎转载',
      counterExample: '欢迎转载我局普法短视频的媒体越来越多。',
    },
    {
      pattern: /可?(?:免费)?在线(?:阅读|浏览|预览)|可在线阅读/,
      cues: ['offer'],
      example: '可在线阅读',
      counterExample: '在线阅读室夜间开放。',
    },
    {
      pattern: /原载《[^》]*》/,
      cues: [],
      example: '原载《某某晚报》',
      counterExample: '原载于《农村工作通讯》的那篇调查，是我和驻村干部一起写的。',
    },
    {
      pattern: /(?:您好|你好|亲)/,
      cues: [],
      example: '您好',
      counterExample: '您好，我是社区网格员小段。',
    },
    {
      pattern: new RegExp(
        `(?:希望|但愿|相信)(?:能够?|可以?|这些|本文|以上内容|对|它|给)*(?:${READER})?(?:能够?|可以?|的写作|的工作|有所|有|都|带来|一些|些许|会)*(?:帮助到?|帮到|喜欢|有用|启发|借鉴|参考)(?:到|作用|意义)?(?:${READER})?`,
      ),
      cues: ['reader'],
      example: '希望能够帮助到大家',
      counterExample: '希望能帮到更多像我母亲一样的老人。',
    },
    {
      pattern: new RegExp(
        `(?:以下|上述|这)(?:是|为)?(?:\\d+|[一二三四五六七八九十几]+)篇?${SERVED}|(?:以下|以上)(?:\\d+|[一二三四五六七八九十]+)篇.{0,8}${SERVED}`,
      ),
      cues: ['site', 'reader'],
      example: '以下三篇仅供大家参考',
      counterExample: '以下三条意见供大家参考，不妥之处请批评。',
    },
    {
      pattern: new RegExp(SERVED),
      cues: ['reader'],
      example: '仅供参考',
      counterExample: '编印典型案例，供各支部学习借鉴。',
    },
    {
      pattern: new RegExp(
        `(?:请|欢迎|敬请)+(?:${READER})?(?:参考|借鉴|阅读|查看|欣赏|收藏|查阅|下载|和|与|、)+|(?:我们)?一起来?(?:看看|了解一?下|学习一?下)(?:吧)?|快来看看吧?`,
      ),
      cues: ['reach', 'reader'],
      example: '欢迎阅读',
      counterExample: '欢迎阅读报告全文的代表会后到资料室领取。',
    },
    {
      pattern: /请勿(?:照抄|抄袭|照搬)|切勿照抄/,
      cues: ['reach', 'reader'],
      example: '请勿照抄',
      counterExample: '照抄照搬的计划一律退回。',
    },
    {
      pattern: new RegExp(`(?:今天|这里|下面|以下)?(?:是)?(?:为|给|帮|替)${READER}${GATHER}${WORKS}`),
      cues: ['reader', 'site'],
      example: '今天为大家精心整理了党建工作总结5篇',
      counterExample: '为大家准备的茶水就在门口，请各位代表自取。',
    },
    {
      pattern: new RegExp(`(?:请|欢迎)(?:${READER})?(?:欣赏|阅读|参考|查看)${WORKS}`),
      cues: ['reach', 'site'],
      example: '请欣赏述职报告（精选6篇）',
      counterExample: '请各支部下载入党材料模板，按统一格式填写。',
    },
    {
      pattern: new RegExp(`由${SITE_NAME}(?:为${READER})?(?:整理|收集|搜集|编辑|提供|发布|独家)+`, 'u'),
      cues: ['site'],
      example: '由某某范文网整理',
      counterExample: '由县融媒体网收集的问题当天转办。',
    },
    {
      pattern: new RegExp(`${TEXT}(?:是|为)(?:一篇|几篇)?${WORKS}`),
      cues: ['site'],
      example: '本文是一篇学校工作计划',
      counterExample: '本文是调研组集体讨论的结果。',
    },
    {
      pattern: new RegExp(
        `(?:以上|该文|本文)?(?:${TEXT}|文章|内容)?(?:观点)?仅?代表(?:了)?作者(?:个人|本人)?(?:的)?(?:观点)?|与(?:${SELF}|本网|我方)(?:立场)?无关|不得用于(?:任何)?商业(?:用途|目的)|请于下载后24小时内删除|(?:若|如)(?:需要?)?(?:原创)(?:文章|材料)(?:可|请)*(?:咨询|联系)客服(?:老师)?`,
      ),
      cues: ['site', 'reach'],
      example: '与本网无关',
      counterExample: '文章代表作者多年的思考，我读了两遍。',
    },
    {
      pattern: new RegExp(
        `(?:${SELF})?(?:所有|全部|部分|的)*(?:${KIND}|${TEXT})(?:均|都|皆|大多)?(?:为|是|系|由|来源于?|来自于?|源于|转自|收集自)(?:${SELF})?(?:用户|网友|会员|网络|互联网|原创|转载)(?:自行|并|提供|上传|分享|整理|收集|投稿|于|网络|和)*`,
      ),
      cues: ['site'],
      example: '本文档由用户提供并上传',
      counterExample: '材料来自网络的部分要注明出处，教务处抽查时发现两份没有做到。',
    },
    {
      pattern:
        /(?:在)?侵权|请?(?:进行)?(?:举报|认领|删除|联系我们|联系本站|或){1,4}|请联系(?:客服|我们|本站)(?:删除|处理)?|我们将?(?:立即|及时|第一时间)?(?:删除|处理)/,
      cues: ['reach'],
      example: '请进行举报或认领',
      counterExample: '举报属实的奖励五百元，今年兑现了九起。',
    },
    {
      pattern:
        /(?:[若如]果?)?(?:内容|文中|本文)?(?:如|若)?(?:存在|涉及|有|涉嫌)侵权|未经(?:作者|原作者|本站|书面|本网)*(?:授权|许可|同意|允许)|但?未经作者同意必须保留此段声明|且?在文章页面明显位置给出原文连?链?接|否则保留追究法律责任的权利|(?:请)?保留(?:出处|链接|和|原文)+|本文系?(?:为)?(?:原创|独家)(?:作品|文章)?/,
      cues: ['site'],
      example: '若内容存在侵权',
      counterExample: '内容涉嫌侵权的三家网站已被关停。',
    },
    {
      pattern: /\[?(?:免责|网站|法律|版权|郑重|特别|重要|转载|\S{0,2})(?:声明|说明):?\]?/,
      cues: ['form'],
      example: '免责声明：',
      counterExample: '免责声明不能免除商家的法定义务。',
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
