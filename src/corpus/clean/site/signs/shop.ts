import type { Signs } from '../sign.ts';
import { KIND, READER, SELF, TEXT } from '../words.ts';

const COINS = '(?:金币|积分|下载[币券点]|学币|文币|文豆|豆元)';

/** What stands around a text that is sold as a file. */
export const shop: Signs = {
  certain: [
    {
      pattern: new RegExp(
        `(?:${SELF})?(?:下载|阅读|查看|获取)(?:${TEXT}|资源|资料)?(?:需要?|需支付|消耗|扣除|:)?\\d+(?:个|点)?${COINS}`,
      ),
      cues: ['offer'],
      example: '下载资源需要15金币',
      counterExample: '下载量达到15万元规模。',
    },
    {
      pattern: new RegExp(
        `(?:价格|售价|会员价|普通用户|普通会员|vip会员|下载价格|所需)(?::|需要?)\\d+(?:个|点)?${COINS}|(?:下载|所需)(?:积分|金币):\\d+`,
      ),
      cues: ['offer'],
      example: '会员价：10金币',
      counterExample: '价格：每吨上涨二十元，农户接受得了。',
    },
    {
      pattern: new RegExp(
        `(?:点击|立即|免费|付费|直接|本地|这里|此处){1,3}下载(?:${TEXT}|此文档|全文|资源|到本地|word版?|完整版)?|下载(?:本文|全文|文档|此文档|资源|到本地)|下载(?:声明|地址|链接|权限|次数|价格):?`,
      ),
      cues: ['form'],
      example: '点击下载文档',
      counterExample: '下载文档的权限收归保密办。',
    },
    {
      pattern: /\[(?:下载|付费|购买)(?:声明|说明|须知|地址|提示)\]/,
      cues: ['form'],
      example: '【下载声明】正文',
      counterExample: '【主要做法】抓学习，抓落实。',
    },
    {
      pattern: new RegExp(`将?${TEXT}的?(?:word|pdf|ppt|文档)*(?:版|文档)*下载(?:到|至)(?:电脑|本地|手机)`),
      cues: ['offer'],
      example: '将本文的Word文档下载到电脑',
      counterExample: '将文档下载到单机再拷入内网，是保密的硬规矩。',
    },
    {
      pattern: /推荐度:.{0,8}/,
      cues: ['form'],
      example: '推荐度：4.5分',
      counterExample: '推荐度不高的人选没有进入考察。',
    },
    {
      pattern: new RegExp(`${SELF}(?:暂?不支持|仅支持|支持)(?:使用)?(?:迅雷|旋风|下载工具|断点续传).{0,10}`),
      cues: ['site'],
      example: '本站不支持迅雷下载',
      counterExample: '本站支持乡村振兴的做法被写进了简报。',
    },
    {
      pattern: new RegExp(
        `(?:${TEXT}|本资料|文件|本套${KIND}|资源)?(?:为|是|均为)?(?:word|pdf|ppt|doc|docx|wps|压缩包)(?:格式|文档|版本?|文件)(?:的)?`,
      ),
      cues: ['form'],
      example: '本文为Word格式',
      counterExample: '报送材料为Word格式，另附签字盖章的扫描件。',
    },
    {
      pattern: /(?:支付|付款)方式:(?:支付宝|微信(?:支付)?|[、/和])*/,
      cues: ['form'],
      example: '支付方式：支付宝　微信支付',
      counterExample: '支付方式：现金、刷卡都收，老人不会被拒。',
    },
    {
      pattern: /验证码:?(?:换一[换张]|看不清)|换一[换张]/,
      cues: ['form'],
      example: '验证码：　换一换',
      counterExample: '验证码短信被拦截的情况，今年反映得比较多。',
    },
    {
      pattern: new RegExp(
        `(?:${TEXT}|文档|文件|资料|资源)(?:页数|大小|格式|编号|类型|次数):(?:[\\d.]+(?:kb|mb|页|k|m|字)?|docx?|pptx?|pdf|wps)`,
      ),
      cues: ['form'],
      example: '文档页数：3页',
      counterExample: '文件大小、页数都有规定，超出的退回重写。',
    },
    {
      pattern:
        /(?:加入|开通|升级)(?:本站)?s?vip(?:会员)?(?:免费专享|专享|尊享特权)?|享受?(?:全站)?(?:免费|无限)下载(?:特权)?/,
      cues: ['offer', 'wall'],
      example: '加入VIP免费专享',
      counterExample: '加入会员后企业可以免费参加培训，今年办了六期。',
    },
  ],
  evidence: [
    {
      pattern: /微信支付|支付宝|验证码|推荐度/,
      cues: [],
      example: '支付宝',
      counterExample: '支付宝缴费开通后，窗口排队的人少了一半。',
    },
    {
      pattern: new RegExp(
        `(?:立即|马上)购买|加入购物车|${TEXT}共\\d+页|可?免费阅读前\\d+页|可?直接编辑(?:打印|修改|使用)*|上传(?:者|人|用户):[^:]{1,12}`,
      ),
      cues: ['form', 'offer'],
      example: '加入购物车',
      counterExample: '购物车里的隐患照片，是超市自查拍下的。',
    },
    {
      pattern: new RegExp(`全站(?:${KIND})?免费下载|(?:更?方便|便于)(?:收藏|打印|查询|重复下载|编辑|和|与|、)+`),
      cues: ['offer'],
      example: '方便收藏和打印',
      counterExample: '方便打印的版式被各科室采用。',
    },
    {
      pattern:
        /(?:虚拟(?:商品|产品|物品)|(?:资料|文档|本店商品|商品|一经)+)?(?:一旦|一经)(?:售出|付费|下载|购买)|(?:概不|不予|不支持|无法|恕不)退(?:换|款|还)|一经下载概不退[款换]/,
      cues: ['offer'],
      example: '虚拟商品一旦售出',
      counterExample: '虚拟商品一旦售出不予退换的格式条款，今年约谈了七家平台。',
    },
    {
      pattern:
        /(?:请|务必)*(?:放心|谨慎)(?:购买|下单|下载)|下载前请(?:先)?(?:预览|看清|确认)[^,]{0,6}|付款后如?无法下载/,
      cues: ['reach', 'reader'],
      example: '请谨慎下单',
      counterExample: '谨慎下单、理性消费，是我们在校园里反复讲的一句话。',
    },
    {
      pattern: new RegExp(
        `${SELF}(?:所有|全部|的)*(?:${KIND}|试题类文档|会员)*(?:在?下载后)?(?:均|都)?(?:可以?|支持)?(?:编辑|修改|打印|直接使用)?`,
      ),
      cues: ['site'],
      example: '本站全部试题类文档',
      counterExample: '本站文档管理员每周备份一次数据。',
    },
    {
      pattern: new RegExp(
        `(?:word|pdf|ppt)*(?:${TEXT}|文件|资料)*下载后(?:(?:即?可|可以|请|可能会?|均可)*(?:直接|被|用|使用|自行|任意|wps|word|office|浏览器|默认|等|软件)*(?:编辑|修改|打印|打开|使用|解压|删除))?`,
      ),
      cues: ['form', 'site'],
      example: 'PDF文件下载后可能会被浏览器默认打开',
      counterExample: '下载后打开乱码的文件有三份，重新发了一遍。',
    },
    {
      pattern: new RegExp(
        `(?:可能会|会)?被浏览器默认打开|此种情况可以点击浏览器菜单|保存网页到桌面(?:即可(?:正常)?下载)?|就?可以正常下载了?|请(?:使用|用)电脑自带的(?:ie)?浏览器(?:下载)?(?:即可)?|或者?(?:360|谷歌|火狐|、|浏览器)+(?:下载)?(?:即可)?|请用(?:wps|word|office|adobe)(?:软件)?打开`,
      ),
      cues: ['reach'],
      example: '请使用电脑自带的浏览器下载',
      counterExample: '浏览器软件正版化率达到100%。',
    },
    {
      pattern: new RegExp(`若?标题没写?(?:含|有)答案|则?无答案|标题注明含答案的文档|主观题也可能无答案`),
      cues: ['form'],
      example: '若标题没写含答案',
      counterExample: '标题没写好，正文再长也没人看。',
    },
    {
      pattern: new RegExp(
        `用户名和密码(?:都)?是${READER}填写的(?:邮箱|手机号|或者?)+|方便查询和重复下载(?:\\(.{0,8}\\))?|系统自动生成`,
      ),
      cues: ['reader', 'form'],
      example: '用户名和密码都是您填写的邮箱或者手机号',
      counterExample: '用户名和密码统一管理，每季度更换一次。',
    },
  ],
  beside: [
    {
      pattern: /(?:温馨|友情|特别|重要|下载)提[示醒][:：]?/,
      cues: [],
      example: '温馨提示：',
      counterExample: '温馨提示群众注意用火用电。',
    },
    {
      pattern: /(?:邮箱|手机号?|邮箱\/手机|用户名|账号|密码|登录|注册|价格|同意并(?:付款|支付|下载)?)[:：]?/,
      cues: [],
      example: '邮箱/手机：',
      counterExample: '邮箱每天看两次，来信当天转办。',
    },
  ],
};
