import type { Locale } from './locale.ts';
import { nouns } from './taxonomy.ts';

const zh = {
  title: '并排',
  lede: `两到四节连同下面的各条并排来读，说同一件事的排在一行，六个字以上的相同句式划出来；也可以把几篇${nouns.zh.one}的提纲并排。`,
};

/** What the page for things side by side says without its script. */
export type ComparePageWords = typeof zh;

export const comparePageWords: Record<Locale, ComparePageWords> = {
  zh,
  en: {
    title: 'Side by side',
    lede: `Two to four sections with all below them, what says the same in one row, and shared phrases of six characters or more underlined; or the outlines of several ${nouns.en.many}.`,
  },
};
