/** Pieces of patterns that several families share; they match what `clausesOf` gives. */

/** What a site has to show. */
export const KIND =
  '(?:范文|总结|小结|报告|汇报|材料|文章|文案|文档|文稿|文件|模板|资料包?|资料|发言稿|演讲稿|讲话稿?|心得(?:体会)?|体会|感悟|周记|计划|方案|课件|教案|论文|素材|试题|试卷|作文|讲稿|公文|党课|党建|合同|简历|登记表|申请书|内容|资讯|信息|文库|word版?|ppt|pdf)';

/** One or more works by what they are about: 2023年党建工作总结范文5篇（精选）, 《述职报告.docx》. */
export const WORKS = `(?:《[^》]*》|“[^”]*”|[^,:]{0,36}${KIND}(?:范文|模板|大全|全文|全集|合集|汇总|精选|通用|内容)?[\\d一二三四五六七八九十几多]{0,4}[篇份套]?(?:范文|精选|合集)?(?:\\([^()]*\\))?)`;

/** The reader, as only a site calls one. */
export const READER = '(?:广大|各位|更多的?){0,4}(?:大家|您|你|读者|网友|用户|小伙伴|朋友|同学|亲)们?';

/** A site by its name. */
export const SITE_NAME =
  '(?:“[^”]{1,16}”|\\[[^\\]]{1,16}\\]|[\\p{Script=Han}a-z\\d×]{1,10}?(?:范文|文秘|写作|公文|总结|文稿|办公|材料|作文|论文|学习|资料|文档|笔杆子)?(?:网站|网|文库|论坛|平台|素材库|公众号|手机版))';

/** A site by its name, where the name must be one of a site with texts. */
export const TEXT_SITE =
  '[\\p{Script=Han}a-z\\d×]{1,8}(?:范文|文秘|写作|公文|总结|文稿|办公|作文|论文|资料|文档|材料)(?:网站|网|库|吧|之家|平台)|[\\p{Script=Han}a-z\\d×]{1,8}(?:文库|素材库|笔杆子)';

/** The site, as it calls itself. */
export const SELF = '(?:本站|本网站?|本平台|本公众号|本号|我们网站|我站)';

/** The text, as a site calls it. */
export const TEXT =
  '(?:本文(?:档|内容)?|该文|图文|图片|本文章|本篇(?:文章|范文)?|此文档?|该文档?|文档|文章|全文|本资料|本内容|原文|本页面?)';

export const URL = '(?:https?:|www\\.)[\\x21-\\x7e×]*';
/** An account, a number or an address, with masks. */
export const HANDLE = `(?:\\(?:?(?:${URL}|[a-z][\\w*×-]{1,19}|[\\d*×][\\d*×-]{4,19})\\)?)`;
/** An account by its name. */
export const ACCOUNT = '(?:\\[[^\\]]{1,16}\\]|“[^”]{1,16}”)';
export const CONTACT =
  '(?:(?:在线|人工|专属|官方|我们的?|本站的?|代[写笔])?(?:客服(?:老师|人员|小?姐姐)?)?(?:个人)?(?:微信(?:公众号|订阅号|号|群)?|vx|v信|qq群?号?|公众号|小程序|热线|客服|客服电话|咨询热线|咨询电话|站长|小编|编辑老师))';
/** For what a text is offered: 仅供大家参考. */
export const SERVED = `(?:仅|以|可|只)?(?:供|给)(?:${READER})?(?:学习|参考|借鉴|阅读|交流|研究|和|与|、|使用){1,5}`;
