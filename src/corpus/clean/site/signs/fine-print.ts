import type { SiteSigns } from '../sign.ts';
import { KIND, READER, SELF, TEXT } from '../words.ts';

/** The fine print below a text that is sold as a file. */
export const finePrint: SiteSigns = {
  certain: [],
  evidence: [
    {
      pattern: /微信支付|支付宝|验证码|推荐度/,
      cues: [],
      example: '支付宝',
      counterExample: '支付宝缴费开通后，窗口排队的人少了一半。',
    },
    {
      pattern: new RegExp(
        `(?:立即|马上)购买|加入购物车|${TEXT}共\\d+页|可?免费阅读前\\d+页|可?直接编辑(?:打印|修改|使用){0,5}|上传(?:者|人|用户):[^:]{1,12}`,
      ),
      cues: ['form', 'offer'],
      example: '加入购物车',
      counterExample: '购物车里的隐患照片，是超市自查拍下的。',
    },
    {
      pattern: new RegExp(`全站(?:${KIND})?免费下载|(?:更?方便|便于)(?:收藏|打印|查询|重复下载|编辑|和|与|、){1,5}`),
      cues: ['offer'],
      example: '方便收藏和打印',
      counterExample: '方便打印的版式被各科室采用。',
    },
    {
      pattern:
        /(?:虚拟(?:商品|产品|物品)|(?:资料|文档|本店商品|商品|一经){1,5})?(?:一旦|一经)(?:售出|付费|下载|购买)|(?:概不|不予|不支持|无法|恕不)退(?:换|款|还)|一经下载概不退[款换]/,
      cues: ['offer'],
      example: '虚拟商品一旦售出',
      counterExample: '虚拟商品一旦售出不予退换的格式条款，今年约谈了七家平台。',
    },
    {
      pattern:
        /(?:请|务必){0,5}(?:放心|谨慎)(?:购买|下单|下载)|下载前请(?:先)?(?:预览|看清|确认)[^,]{0,6}|付款后如?无法下载/,
      cues: ['reach', 'reader'],
      example: '请谨慎下单',
      counterExample: '谨慎下单、理性消费，是我们在校园里反复讲的一句话。',
    },
    {
      pattern: new RegExp(
        `${SELF}(?:所有|全部|的){0,5}(?:${KIND}|试题类文档|会员){0,5}(?:在?下载后)?(?:均|都)?(?:可以?|支持)?(?:编辑|修改|打印|直接使用)?`,
      ),
      cues: ['site'],
      example: '本站全部试题类文档',
      counterExample: '本站文档管理员每周备份一次数据。',
    },
    {
      pattern: new RegExp(
        `(?:word|pdf|ppt){0,5}(?:${TEXT}|文件|资料){0,5}下载后(?:(?:即?可|可以|请|可能会?|均可){0,5}(?:直接|任意|被|用|使用|自行|任意|wps|word|office|浏览器|默认|等|软件){0,5}(?:编辑|修改|打印|打开|使用|解压|删除){1,3})?`,
      ),
      cues: ['form', 'site'],
      example: 'PDF文件下载后可能会被浏览器默认打开',
      counterExample: '下载后打开乱码的文件有三份，重新发了一遍。',
    },
    {
      pattern: new RegExp(
        `(?:可能会|会)?被浏览器默认打开|此种情况可以点击浏览器菜单|保存网页到桌面(?:即可(?:正常)?下载)?|就?可以正常下载了?|请(?:使用|用)电脑自带的(?:ie)?浏览器(?:下载)?(?:即可)?|或者?(?:360|谷歌|火狐|、|浏览器){1,5}(?:下载)?(?:即可)?|请用(?:wps|word|office|adobe)(?:软件)?打开`,
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
        `用户名和密码(?:都)?是${READER}填写的(?:邮箱|手机号|或者?){1,5}|方便查询和重复下载(?:\\(.{0,8}\\))?|系统自动生成`,
      ),
      cues: ['reader', 'form'],
      example: '用户名和密码都是您填写的邮箱或者手机号',
      counterExample: '用户名和密码统一管理，每季度更换一次。',
    },
  ],
  beside: [],
};
