import { formatNumber } from './numbers.ts';
import type { Locale } from './locale.ts';
import { countReports, nouns } from './taxonomy.ts';

const zh = {
  term: (reports: number) => `${formatNumber(reports)} 篇${nouns.zh.one}里的数字简称`,
  formula: (reports: number) => `${formatNumber(reports)} 篇${nouns.zh.one}里都有的一句`,
  slot: (reports: number) => `${formatNumber(reports)} 篇${nouns.zh.one}里的句式，中间隔着字`,
  heading: (reports: number) => `${formatNumber(reports)} 篇${nouns.zh.one}里的标题`,
};

/** What is said of a search that was made from the corpus itself. */
export type StarterWords = typeof zh;

export const starterWords: Record<Locale, StarterWords> = {
  zh,
  en: {
    term: (reports) => `A number term of ${countReports(reports)}`,
    formula: (reports) => `A phrase of ${countReports(reports)}`,
    slot: (reports) => `A phrase with a gap, of ${countReports(reports)}`,
    heading: (reports) => `A heading of ${countReports(reports)}`,
  },
};
