import type { Locale } from './locale.ts';
import { nouns } from './taxonomy.ts';

const zh = {
  title: '查找',
  lede: '逐字查原句：找到的就是全部，也只有这些。标点、引号、全角半角、繁体简体都不必管。',
  help: '怎么查',
};

/** What counts in figures, and what does not. */
export const countedNames: Record<Locale, Record<string, string>> = {
  zh: { once: '计入统计', apart: `不计：近同重出，或者不是${nouns.zh.one}` },
  en: { once: 'Counted in figures', apart: `Not counted: near-duplicates, or no ${nouns.en.many}` },
};

/** What the search page says without its script. */
export type SearchPageWords = typeof zh;

export const searchPageWords: Record<Locale, SearchPageWords> = {
  zh,
  en: {
    title: 'Search',
    lede: 'Finds every passage that has the phrase, and no other. Punctuation, character width and traditional characters make no difference.',
    help: 'How to search',
  },
};
