import type { CleaningRule } from '../catalogue.ts';
import { linesOfFamily } from '../site/judge.ts';

/** The form and the fine print around a text that is sold as a file. */
export const downloadPage: CleaningRule = {
  id: 'download-page',
  name: { zh: '下载与付费说明', en: 'Download and payment notes' },
  why: {
    zh: '网站卖文件时的表单和声明，不属于原文。',
    en: 'The form and the fine print with which the site sells a file are no part of the text.',
  },
  publish: false,
  takesLines: true,
  example: { before: '正文\n下载资源需要15金币\n验证码：   换一换\n', after: '正文\n\n\n' },
  counterExample: '（三）在线下载或者消费者拆封的音像制品、计算机软件等数字化商品；\n组织下载学习资料。',
  find: linesOfFamily('download-page'),
};
