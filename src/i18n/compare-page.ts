import type { Locale } from './locale.ts';
import { nouns } from './taxonomy.ts';

const zh = {
  title: '对照',
  lede: `两到四段并排来读，六个字以上的相同句式标出来；也可以把几篇${nouns.zh.one}的提纲并排。`,
};

/** What the comparison's page says without its script. */
export type ComparePageWords = typeof zh;

export const comparePageWords: Record<Locale, ComparePageWords> = {
  zh,
  en: {
    title: 'Compare',
    lede: `Two to four passages side by side, with the phrases of six characters or more that they share marked; or the outlines of several ${nouns.en.many}.`,
  },
};
