import type { Cue } from './sign.ts';

/** Words of one class; several classes in a clause that they fill say what no single word does. */
interface WordClass {
  cues: readonly Cue[];
  /** Ordinary texts have the other classes too; these only where a reader of a site is spoken to. */
  isOfSite: boolean;
  words: string;
}

const CLASSES: readonly WordClass[] = [
  {
    cues: ['reader'],
    isOfSite: true,
    words: '您|你们?|亲们?|小伙伴们?|宝子们?|各位读者|广大读者|读者们|游客|粉丝们?|访客|看官',
  },
  {
    cues: ['site'],
    isOfSite: true,
    words:
      '本站|本网|本公众号|本号|本店|本页面?|此页面?|本文档?|本篇|本内容|本资源|本资料|此文章?|此文档|该文档?|小编|站长|管理员|编辑部|我站|全站|某某(?:网|文库|文秘网?)|[\\p{Script=Han}]{1,4}(?:文库|文秘网|范文网|公文网|资料网|素材网|笔杆子)',
  },
  {
    cues: ['site', 'reach'],
    isOfSite: true,
    words:
      '商务合作|广告合作|业务合作|合作邮箱|投稿邮箱|(?:在线|人工|专属|右侧|联系)?客服(?:qq|微信|电话)?|站长(?:qq|微信)',
  },
  {
    cues: ['offer'],
    isOfSite: false,
    words:
      '免费|领取|获取|限时|优惠|特价|特惠|折扣|仅需|只需|低至|原价|现价|会员价?|s?vip|年卡|月卡|终身|季卡|积分|金币|付费|充值|套餐|试用|体验|立减|立送|赠送|送|秒杀|抢购|促销|大促|下单|购买|售出|售后|退款|退换|退货|虚拟商品|商品|全套|打包|海量|精品|独家|代写|代笔|代发|润色|定制|接单|质量保证|质量保障|全额|先到先得|量大从优|价格|先到先得|量身定做|包过|包满意|火爆|热卖|福利|红包|优惠券|\\d+(?:\\.\\d+)?(?:元|折|块)起?',
  },
  {
    cues: ['reach'],
    isOfSite: false,
    words:
      '联系我们?|加我|私信我|找我|qq群?号?|微信群?号?|v信|vx|wx|公众号|小程序|app|客户端|电话|邮箱|邮件|网址|官网|网盘|百度网盘|百度|链接|二维码|客服|后台|评论区|私信|留言|群|交流群|(?:左|右|上|下)[边方侧]|热线|浏览器|手机|电脑|卡片|名片|蓝字|联系方式|同号|备注|上方|下方|左侧|右侧|文末|微博|朋友圈|视频号|抖音|头像',
  },
  {
    cues: [],
    isOfSite: false,
    words:
      '下载|上传|扫码|扫一扫|扫描|长按|识别|关注|订阅|加群|进群|入群|加入|进入|开通|登录|注册|点击|点个?|点亮|收藏|转发|分享|点赞|在看|三连|星标|回复|发送|搜索|添加|加|咨询|联系|打开|展开|预览|试看|试读|阅读|查看|浏览|观看|投稿|举报|评论|刷新|复制|保存|解锁|升级|返回|打印|关闭|删除|处理|访问|光临|使用|推送|更新|推荐|置顶|整理|收集|提供|借鉴|参考|修改|编辑|生成|查找|转存|解压|安装|领|看',
  },
  {
    cues: [],
    isOfSite: false,
    words:
      '范文|模板|素材|课件|文档|资料|资源|文章|文稿|文案|全文|正文|全集|合集|内容|图文|图片|文件|压缩包|报告|述职报告|总结|工作总结|年终总结|心得体会|思想汇报|发言稿|讲话稿|公文|论文|材料|作品|信息|附件|文库|视频|教程|课程|网课|公文写作|写作|知识|干货|消息|著作|技术|ai工具|篇|份|套|页|字|版本|版|完整版|word|pdf|ppt|docx?|wps|ai',
  },
  {
    cues: ['site'],
    isOfSite: false,
    words:
      '本网站|本平台|网友们?|版权|著作权|所有权|转载|摘编|摘录|侵权|侵犯|侵害|权益|权利|必究|免责|声明|原创|抄袭|授权|许可|原?作者|出处|来源于?|来自于?|法律责任|不承担|承担|责任|立场|观点|不代表|网络|互联网|一文|出于|传递|传播|商业用途|商用|信息存储空间|存储|用户|归属|归|所有|注明|不得|禁止|严禁|谢绝|请勿|未经|违者|追究|媒体|不详|不妥|目的',
  },
  {
    cues: ['wall'],
    isOfSite: false,
    words:
      '剩余|余下|未读|试读|试看|预览|隐藏|后续|继续|精彩|结束|加载|无权|权限|解锁|次数|用完|已达上限|无限次?|仅限|仅对|开放',
  },
  {
    cues: ['form'],
    isOfSite: false,
    words:
      '温馨提示|友情提示|文件大小|页数|大小|格式|下载量|浏览次数|标签|tags?|关键词|上一篇|下一篇|上一页|下一页|首页|主页|顶部|列表|字号|字体|页面|窗口|网站地图|联系我们|关于我们|用户协议|隐私政策|友情链接|版权声明|意见反馈|帮助中心|提取码|密码|验证码|账号|加载中|请稍候|加购|海报',
  },
];

/** Words between the others, which say nothing. */
const FILLERS =
  '满意|支持|喜欢|表明|表达|看法|其|让|看到|下次|更方便|流畅|错过|每一|一年|再等|体验更|出稿|秒出|思路|写不出|致力于|来自|无水印|清晰|不保证|准确性|完整性|安全性|有效期|任意|随意|自愿|根据|情况|说明|特殊|学习|交流|研究|测试|游戏|影视|音乐|软件|壁纸|电子书|合作|负责|技术|造成|违规|违法|法律纠纷|连带责任|概不|切勿|用途|尽快|右上角|方式|源码|代码|关键字|关键词|回复|来源|自|致|卖家|买家|卖|赚钱|快捷|三方|第三方|申诉|稿件|公众|订单|撰写|交流|新建|感兴趣|及时|得到|以上|就是|这里|这篇|全部|更多|所有|任何|单位|个人|网站|第一时间|及时|立即|马上|赶紧|快来?|一键|直接|自行|最新|同类|相关|完整|各类|各种|其他|之后|如果|若|如有|假如|如需|需要|想要|想|可以|可在|即可|才能|方可|才|能够?|可|便|会|将|已经?|今日|今天|每天|每日|随时|方便|欢迎|敬请|烦请|记得|麻烦|务必|请|我们|我们会|朋友们?|老师|同学|身边|大家|希望|帮到|帮助|觉得|不错|有用|感谢|谢谢|对|给|为|从|由|被|把|在|到|至|去|上|下|内|中|后|前|时|再|也|都|均|概|不|无|非|未|没有|有|是|的话|的|地|得|了|吗|呢|哦|吧|啦|啊|哟|呀|和|与|或者?|并|且|及|等|一下|一个|一款|一次|仅|只|供|以|用|于|此|其|这|那|个|次|更|很|最|好|多|小时|天|年|月|日|秒|分钟|问题|地方|行为|通知|告知|平台|服务|互|进行|先|过|如|需|就|来|让|带来|跟|找|就上|即|啥|没|同时|终身|收到|发给?|人|写|新|专属|尊享';

/** The alternatives of a pattern, the longer first; those within brackets are not parted. */
const alternatives = (words: string): string[] => words.match(/(?:\([^()]*\)|\[[^\]]*\]|[^|([])+/g)!;

const KINDS = CLASSES.map((kind) => ({ ...kind, whole: new RegExp(`^(?:${kind.words})$`, 'u') }));
const WORD = new RegExp(
  [...CLASSES.flatMap(({ words }) => alternatives(words)), ...alternatives(FILLERS), '[\\x21-\\x7e、“”《》‘’]+']
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'gu',
);
/** So much of a clause must be such words. */
const LEAST_FILLED = 0.8;

/** What the words of a clause that they fill tell. */
export interface WordEvidence {
  isTelling: boolean;
  /** The classes, by their words. */
  classes: readonly string[];
  isOfSite: boolean;
  cues: ReadonlySet<Cue>;
}

/** What the words of a clause are evidence of, where they fill it; else null. */
export function classesOf(clause: string): WordEvidence | null {
  const words = [...clause.matchAll(WORD)].map(([word]) => word);
  if (words.join('').length < LEAST_FILLED * clause.length) return null;
  const kinds = new Set(words.flatMap((word) => KINDS.find(({ whole }) => whole.test(word)) ?? []));
  return {
    isTelling: kinds.size > 0,
    classes: [...kinds].map((kind) => kind.words),
    cues: new Set([...kinds].flatMap(({ cues }) => cues)),
    isOfSite: [...kinds].some((kind) => kind.isOfSite),
  };
}
