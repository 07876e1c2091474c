import type { Locale } from './locale.ts';
import { formatNumber } from './numbers.ts';
import { countReports, nouns } from './taxonomy.ts';

const zh = {
  title: nouns.zh.one,
  pageTitle: (page: number) => `${nouns.zh.one}（第 ${page} 页）`,
  lede: (reports: number) => `${formatNumber(reports)} 篇，新的在前。`,
  narrow: '查找、筛选和排序',
  words: '标题、署名',
  unit: '单位',
  noUnit: '署名、标题未写',
  unitNote: '单位按署名、标题里的名称归类，看名称末尾的字；正文里的不算，遮去的不猜。',
  counting: '计数',
  countings: { once: '计入统计', apart: `不是${nouns.zh.one}，不计` } as Record<string, string>,
  length: '篇幅',
  type: '含有',
  sort: '排序',
  lengths: { short: '不到 1,500 字', middle: '1,500–3,000 字', long: '3,000 字以上' },
  sorts: { '': '新的在前', old: '旧的在前', long: '长的在前', short: '短的在前', share: '所选类型占得多的在前' },
  found: '合条件的 {n} 篇',
  none: '没有合条件的，放开一项再看。',
  reading: '已看 {m} / {pages} 页',
  broken: '第 {m} 页没有取到',
};

/** The words of the list of all reports. */
export type ReportListWords = typeof zh;

export const reportListWords: Record<Locale, ReportListWords> = {
  zh,
  en: {
    title: nouns.en.Many,
    pageTitle: (page) => `${nouns.en.Many} (page ${page})`,
    lede: (reports) => `${countReports(reports)}, the newest first.`,
    narrow: 'Filter and sort',
    words: 'Title or byline',
    unit: 'Unit',
    noUnit: 'Not named in byline or title',
    unitNote:
      'Units are told by how their names in byline and title end; nothing is taken from the text, and no mask is guessed.',
    counting: 'Counting',
    countings: { once: 'Counted in figures', apart: `No ${nouns.en.one}, not counted` },
    length: 'Length',
    type: 'Has',
    sort: 'Order',
    lengths: { short: 'below 1,500 characters', middle: '1,500–3,000 characters', long: '3,000 characters and more' },
    sorts: {
      '': 'Newest first',
      old: 'Oldest first',
      long: 'Longest first',
      short: 'Shortest first',
      share: 'Most of the chosen type first',
    },
    found: '{n} match',
    none: 'Nothing matches. Clear a filter to see more.',
    reading: 'Pages read: {m} of {pages}',
    broken: 'Page {m} could not be loaded',
  },
};
