import { count } from './count.ts';
import type { Locale } from './locale.ts';
import { formatNumber } from './numbers.ts';
import { countReports, nouns } from './taxonomy.ts';

const zh = {
  typeKicker: '文段类型',
  topicKicker: '主题',
  pageOf: (name: string, page: number) => `${name}（第 ${page} 页）`,
  counts: (passages: number, reports: number) =>
    `${formatNumber(passages)} 段，见于 ${formatNumber(reports)} 篇${nouns.zh.one}。`,
  noneOfType: '还没有这一类的文段。',
  noneOfTopic: '还没有讲这件事的文段。',
  definition: '释义',
  review: '去复核',
  types: '类型',
  topics: '主题',
  narrow: '筛选',
  show: '看什么',
  fullText: '全文',
  headings: '只看标题',
  /** What the script says, with places for the passages that fit, the pages read and all pages. */
  found: '合条件的 {n} 段',
  none: '没有合条件的文段，放开一项再看。',
  reading: '已看 {m} / {pages} 页，合条件的 {n} 段',
  broken: '第 {m} 页没有取到，合条件的已有 {n} 段',
  whole: '展开全文',
  folded: '收起',
  frames: '常用句式',
  inReports: (reports: number) => `${formatNumber(reports)} 篇`,
  allFrames: '这一类的全部句式',
};

/** The words of a list of passages of one type or topic. */
export type PassageWords = typeof zh;

export const passageWords: Record<Locale, PassageWords> = {
  zh,
  en: {
    typeKicker: 'Section type',
    topicKicker: 'Topic',
    pageOf: (name, page) => `${name} (page ${page})`,
    counts: (passages, reports) => `${count(passages, 'passage')} in ${countReports(reports)}.`,
    noneOfType: 'No passages of this type yet.',
    noneOfTopic: 'No passages on this topic yet.',
    definition: 'Meaning',
    review: 'Review them',
    types: 'Type',
    topics: 'Topic',
    narrow: 'Filter',
    show: 'Show',
    fullText: 'Full text',
    headings: 'Headings only',
    found: '{n} match',
    none: 'No passages match. Clear a filter to see more.',
    reading: '{n} match; pages read: {m} of {pages}',
    broken: 'Page {m} could not be loaded; matching passages so far: {n}',
    whole: 'Show all of it',
    folded: 'Show less',
    frames: 'Sentence frames',
    inReports: countReports,
    allFrames: 'All frames of this type',
  },
};
