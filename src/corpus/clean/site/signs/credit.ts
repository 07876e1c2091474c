import type { SiteSigns } from '../sign.ts';

const WHO =
  '(?:本文|本期|文章|本版)?(?:责任编辑|责编|编辑|编审|编校|校对|审核|审稿|审校|签发|撰稿|撰文|供稿|投稿|通讯员|摄影|文字|图文|文[/、]?图|图[/、]?文|排版|初审|复审|终审|[一二三]审|监制|值班编委|录入)';
const FROM =
  '(?:本文)?(?:来源|稿源|稿件来源|信息来源|文章来源|内容来源|图片来源|资料来源|转自|摘自|发信站|原标题|原载)';
/** A person, or a mask for one. */
const PERSON = '(?![一二两三四五六七八九十]+人)[\\p{Script=Han}·×*]{1,5}';
const MEDIUM =
  '[^:]{0,20}(?:网|网站|报|日报|晚报|时报|杂志|公众号|客户端|新华社|电视台|融媒体|融媒体中心|投稿|发布|简报|公开栏)(?:第\\d+期)?(?:\\([^()]*\\))?';

/** Who brought the text to the site. The report's own signature has no such role before it. */
export const credit: SiteSigns = {
  certain: [
    {
      pattern: new RegExp(
        `(?:${WHO}(?:/${WHO})?:${PERSON}){1,5}|(?:责任编辑|责编|撰稿|供稿):[\\p{Script=Han}×*]{2,14}`,
        'u',
      ),
      cues: ['form'],
      example: '撰稿：某某 审核：某某',
      counterExample: '审核：由科长初审，分管领导复审，主要领导签发。',
    },
    {
      pattern: new RegExp(`${FROM}:(?:${MEDIUM}|[^:]{1,12}\\(https?:[^)]*\\))`),
      cues: ['form'],
      example: '来源：某某日报微信公众号',
      counterExample: '来源：一是村集体积累，二是县级补助，三是乡贤捐助。',
    },
    {
      pattern: /(?:文[/、]图|图[/、]文)[\p{Script=Han}×*]{2,8}/u,
      cues: ['form'],
      example: '（文/图 某某）',
      counterExample: '图文并茂的宣传册发到每一户。',
    },
  ],
  evidence: [],
  beside: [
    { pattern: /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/, cues: [], example: '2025-12-25', counterExample: '2025年12月25日' },
    {
      pattern: new RegExp(
        `(?:${FROM}|${WHO})[:：](?!.*(?:上报|汇总|统计|年报|档案|台账|数据|股室|科室|各))[^:：，。；、]{2,24}`,
      ),
      cues: [],
      example: '来源：某某村村务公开栏',
      counterExample: '来源于网友的线索有43条，经核查属实的11条。',
    },
  ],
};
