import { count } from './count.ts';
import { formatNumber } from './numbers.ts';
import type { Locale } from './locale.ts';

const zh = {
  term: (reports: number) => `${formatNumber(reports)} 篇报告里的数字简称`,
  formula: (reports: number) => `${formatNumber(reports)} 篇报告里都有的一句`,
  slot: (reports: number) => `${formatNumber(reports)} 篇报告里的句式，中间隔着字`,
  heading: (reports: number) => `${formatNumber(reports)} 篇报告里的标题`,
};

/** What is said of a search that was made from the corpus itself. */
export type StarterWords = typeof zh;

export const starterWords: Record<Locale, StarterWords> = {
  zh,
  en: {
    term: (reports) => `A number term of ${count(reports, 'report')}`,
    formula: (reports) => `A phrase of ${count(reports, 'report')}`,
    slot: (reports) => `A phrase with a gap, of ${count(reports, 'report')}`,
    heading: (reports) => `A heading of ${count(reports, 'report')}`,
  },
};
