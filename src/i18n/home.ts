import { count } from './count.ts';
import type { Locale } from './locale.ts';
import { formatNumber } from './numbers.ts';

const zh = {
  heading: '别人是怎么写的',
  lede: (reports: number, sections: number, chars: number) =>
    `${formatNumber(reports)} 篇工作报告，${formatNumber(sections)} 节，${formatNumber(chars)} 字。按文段类型读，按原句查，逐字可核。`,
  others: (documents: number) => `另有 ${formatNumber(documents)} 份不是报告（通知、简介之类），不计在内。`,
  try: '试试',
  tryThese: '试试这样查',
  composition: '一篇报告由什么组成',
  compositionOfNewest: (reports: number) => `最新的 ${reports} 篇由什么组成`,
  allReports: (reports: number) => `全部 ${formatNumber(reports)} 篇报告`,
  byType: '按类型读',
  byTopic: '按主题读',
};

/** The words of the home page. */
export type HomeWords = typeof zh;

export const homeWords: Record<Locale, HomeWords> = {
  zh,
  en: {
    heading: 'How others write it',
    lede: (reports, sections, chars) =>
      `${count(reports, 'work report')}, ${count(sections, 'section')}, ${count(chars, 'character')}. Read by section type, search by exact phrase, check every word.`,
    others: (documents) =>
      `${count(documents, 'document')} that are no reports (notices and the like) are not counted.`,
    try: 'Try',
    tryThese: 'Searches to try',
    composition: 'What a report is made of',
    compositionOfNewest: (reports) => `What the newest ${count(reports, 'report is', 'reports are')} made of`,
    allReports: (reports) => `All ${count(reports, 'report')}`,
    byType: 'Read by type',
    byTopic: 'Read by topic',
  },
};
