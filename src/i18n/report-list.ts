import { count } from './count.ts';
import type { Locale } from './locale.ts';
import { formatNumber } from './numbers.ts';

const zh = {
  title: '报告',
  pageTitle: (page: number) => `报告（第 ${page} 页）`,
  lede: (reports: number) => `${formatNumber(reports)} 篇，新的在前。`,
};

/** The words of the list of all reports. */
export type ReportListWords = typeof zh;

export const reportListWords: Record<Locale, ReportListWords> = {
  zh,
  en: {
    title: 'Reports',
    pageTitle: (page) => `Reports (page ${page})`,
    lede: (reports) => `${count(reports, 'report')}, the newest first.`,
  },
};
