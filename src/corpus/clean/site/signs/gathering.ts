import type { SiteSigns } from '../sign.ts';
import { READER, SERVED, SITE_NAME, TEXT, WORKS } from '../words.ts';

const GATHER =
  '(?:精心|特意|用心|认真|专门|亲自|辛苦)?(?:整理|收集|搜集|准备|带来|分享|推荐|汇总|编辑|提供|撰写|搜罗)(?:、|与|和|并)?(?:整理|收集|编写|分享|了|的|到|出|来){0,5}';

/** What a site says of having gathered texts, and where more of them are. */
export const gathering: SiteSigns = {
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
        `(?:以?下(?:面|文|列)?|今天|这里|接下来|以上|这|${TEXT})?(?:就)?(?:是|为|由|让|跟|请看){0,5}(?:[\\p{Script=Han}]{1,6}网(?:\\([^)]*\\))?)?小编(?:今天|特意|特地|特|就|们|来|在此|已经?){0,5}(?:(?:(?:为|给|帮|替|和|与|跟)${READER})?${GATHER}(?:[一几两多]篇)?(?:关于|有关|相关的?)?${WORKS}(?:供大家参考)?|(?:为|给|帮|替)${READER}${GATHER})`,
        'u',
      ),
      cues: ['site', 'reader'],
      example: '下面是小编为大家整理的述职报告',
      counterExample: '小编们为大家整理了三十多期防汛知识，转发量超过五万。',
    },
  ],
  evidence: [
    {
      pattern: new RegExp(
        `(?:以下|上述|这)(?:是|为)?(?:\\d+|[一二三四五六七八九十几]+)篇?${SERVED}|(?:以下|以上)(?:\\d+|[一二三四五六七八九十]+)篇.{0,8}${SERVED}`,
      ),
      cues: ['site', 'reader'],
      example: '以下三篇仅供大家参考',
      counterExample: '以下三条意见供大家参考，不妥之处请批评。',
    },
    {
      pattern: /(?:主要)?(?:介绍|讲解|讲述)了?.{2,40}?相关的?(?:知识|内容|资料|信息)/,
      cues: ['site'],
      example: '主要介绍了年终总结相关的知识',
      counterExample: '介绍相关知识的讲座办了六场，听众一千二百人。',
    },
    {
      pattern: new RegExp(
        `(?:当然)?(?:${READER})?(?:还|也)?可?以?在${SITE_NAME}(?:还|也)?可以?(?:找到|看到|查看|搜到)更多(?:相关的?)?《[^》]*》`,
        'u',
      ),
      cues: ['site', 'reader'],
      example: '当然你在某某网还可以找到更多《述职报告》',
      counterExample: '大家还可以在内网查看更多培训课件。',
    },
    {
      pattern: new RegExp(`(?:请(?!大家(?:查看|下载))|欢迎)(?:${READER})?(?:欣赏|阅读|参考|查看)${WORKS}`),
      cues: ['reach', 'site'],
      example: '请欣赏述职报告（精选6篇）',
      counterExample: '请各支部下载入党材料模板，按统一格式填写。',
    },
    {
      pattern: new RegExp(`由${SITE_NAME}(?:为${READER})?(?:整理|收集|搜集|编辑|提供|发布|独家){1,5}`, 'u'),
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
  ],
  beside: [],
};
