import { count } from './count.ts';
import type { Locale } from './locale.ts';
import { formatNumber } from './numbers.ts';
import { countReports, nouns } from './taxonomy.ts';

const zh = {
  heading: '别人是怎么写的',
  lede: '{reports}，{sections}，{chars}。按文段类型读，按原句查，逐字可核。',
  counted: {
    reports: (n: number) => `${formatNumber(n)} 篇${nouns.zh.whole}`,
    sections: (n: number) => `${formatNumber(n)} 节`,
    chars: (n: number) => `${formatNumber(n)} 字`,
  },
  others: (documents: number) => `另有 ${formatNumber(documents)} 份不是${nouns.zh.one}（通知、简介之类），不计在内。`,
  try: '试试',
  tryThese: '试试这样查',
  composition: `一篇${nouns.zh.one}由什么组成`,
  byYear: '按年份看',
  allReports: (reports: number) => `全部 ${formatNumber(reports)} 篇${nouns.zh.one}`,
  byType: '按类型读',
  byTopic: '按主题读',
};

/** The words of the home page. */
export type HomeWords = typeof zh;

export const homeWords: Record<Locale, HomeWords> = {
  zh,
  en: {
    heading: 'How others write it',
    lede: '{reports}, {sections}, {chars}. Read by section type, search by exact phrase, check every word.',
    counted: {
      reports: (n) => countReports(n, nouns.en.whole),
      sections: (n) => count(n, 'section'),
      chars: (n) => count(n, 'character'),
    },
    others: (documents) =>
      `${count(documents, 'document')} that are no ${nouns.en.many} (notices and the like) are not counted.`,
    try: 'Try',
    tryThese: 'Searches to try',
    composition: `What ${nouns.en.a} is made of`,
    byYear: 'By year',
    allReports: (reports) => `All ${countReports(reports)}`,
    byType: 'Read by type',
    byTopic: 'Read by topic',
  },
};
