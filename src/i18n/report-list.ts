import type { Locale } from './locale.ts';
import { formatNumber } from './numbers.ts';
import { countReports, nouns } from './taxonomy.ts';

const zh = {
  title: nouns.zh.one,
  pageTitle: (page: number) => `${nouns.zh.one}（第 ${page} 页）`,
  lede: (reports: number) => `${formatNumber(reports)} 篇，新的在前。`,
};

/** The words of the list of all reports. */
export type ReportListWords = typeof zh;

export const reportListWords: Record<Locale, ReportListWords> = {
  zh,
  en: {
    title: nouns.en.Many,
    pageTitle: (page) => `${nouns.en.Many} (page ${page})`,
    lede: (reports) => `${countReports(reports)}, the newest first.`,
  },
};
