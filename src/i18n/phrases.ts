import { count } from './count.ts';
import type { Locale } from './locale.ts';
import { formatNumber } from './numbers.ts';
import { countReports, nouns } from './taxonomy.ts';

/** What is counted: places where words stand, citations of a document, instances of a series. */
export type Counted = 'places' | 'citations' | 'instances';

const UNITS: Record<Counted, string> = { places: '处', citations: '次', instances: '例' };

const zh = {
  bank: '句式',
  pageOf: (name: string, page: number) => `${name}（第 ${page} 页）`,
  formulas: '常用句',
  formulasLabel: '常用句',
  formulasOf: (type: string) => `${type}的常用句`,
  formulasLede: (formulas: number, type: string | undefined) =>
    `${formatNumber(formulas)} 句，${type === undefined ? '' : `在“${type}”里`}至少两篇都用，六个字以上，用得多的在前。＿＿是各篇写法不同的地方。`,
  noFormulas: (type: string | undefined) =>
    `还没有${type === undefined ? '' : `在“${type}”里`}两篇都用的话。六个字以上、两篇${nouns.zh.one}都有，才算一句；${nouns.zh.one}多了，这里自然会有。`,
  all: '全部',
  other: '其他',
  series: '排比',
  seriesLede: (series: number) =>
    `${formatNumber(series)} 组：三个以上的并列成分，开头或者结尾用同样的字。见于一句之中、同级标题或者“一是、二是”之首。`,
  noSeries: '还没有找到排比。',
  terms: '数字词',
  termsLede: (terms: number) => `${formatNumber(terms)} 个：带数字的简称。只有${nouns.zh.one}自己写明的，才列出所指。`,
  noTerms: '还没有找到带数字的简称。',
  documents: '文件',
  documentsLede: (documents: number) =>
    `${formatNumber(documents)} 件：${nouns.zh.one}里用书名号引的文件、条例、读物，引得多的在前。`,
  noDocuments: `还没有${nouns.zh.one}用书名号引文件。`,
  notDerived: '这一次没有算出来，不等于没有。建站时的消息写明了原因。',
  slot: '可换的词',
  counts: (reports: number, places: number) => `${formatNumber(reports)} 篇 ${formatNumber(places)} 处`,
  countsOf: (unit: Counted, reports: number, all: number) =>
    `${formatNumber(reports)} 篇${unit === 'citations' ? '引用' : ''} ${formatNumber(all)} ${UNITS[unit]}`,
  searchAll: '查全部',
  searchWords: '按字查',
  variants: '各篇的写法',
  times: (unit: Counted, all: number) => `${formatNumber(all)} ${UNITS[unit]}`,
  moreVariants: (variants: number) => `等 ${formatNumber(variants)} 种`,
  attestations: (unit: Counted, all: number) => `出处 ${formatNumber(all)} ${UNITS[unit]}`,
  partOfAttestations: (unit: Counted, listed: number) =>
    `只列 ${listed} ${UNITS[unit]}，每篇先列一${UNITS[unit]}${unit === 'places' ? '；其余请用“查全部”' : ''}。`,
};

/** The words of the phrase bank. */
export type PhraseWords = typeof zh;

const ENGLISH_UNITS: Record<Counted, string> = {
  places: 'occurrence',
  citations: 'citation',
  instances: 'instance',
};

export const phraseWords: Record<Locale, PhraseWords> = {
  zh,
  en: {
    bank: 'Phrases',
    pageOf: (name, page) => `${name} (page ${page})`,
    formulas: 'Recurring phrases',
    formulasLabel: 'Phrases',
    formulasOf: (type) => `Recurring phrases: ${type}`,
    formulasLede: (formulas, type) =>
      `${count(formulas, 'phrase')} of six characters or more, used in at least two ${nouns.en.many}${type === undefined ? '' : ` in sections of the type “${type}”`}, the most widely used first. ＿＿ stands where the ${nouns.en.many} differ.`,
    noFormulas: (type) =>
      `No phrase is used in two ${nouns.en.many} yet${type === undefined ? '' : ` in sections of the type “${type}”`}. A phrase has six characters or more and stands in two ${nouns.en.many}; a larger corpus will have some.`,
    all: 'All',
    other: 'Other',
    series: 'Parallel series',
    seriesLede: (series) =>
      `${count(series, 'series', 'series')}: three or more parallel parts that begin or end with the same characters, in one sentence, in headings of one level, or at the head of numbered points.`,
    noSeries: 'No parallel series found yet.',
    terms: 'Number terms',
    termsLede: (terms) =>
      `${count(terms, 'abbreviation')} with numbers. What one stands for is given only where ${nouns.en.a} spells it out.`,
    noTerms: 'No abbreviations with numbers found yet.',
    documents: 'Documents',
    documentsLede: (documents) =>
      `${count(documents, 'work')} cited in 《》: documents, rules and readings, the most cited first.`,
    noDocuments: `No ${nouns.en.one} cites a document in 《》 yet.`,
    notDerived: 'This list could not be made, which does not mean that there is nothing. The build has said why.',
    slot: 'variable words',
    counts: (reports, places) => `${countReports(reports)}, ${count(places, 'occurrence')}`,
    countsOf: (unit, reports, all) => `${countReports(reports)}, ${count(all, ENGLISH_UNITS[unit])}`,
    searchAll: 'Search all',
    searchWords: 'Search the words',
    variants: 'Wordings',
    times: (unit, all) => count(all, ENGLISH_UNITS[unit]),
    moreVariants: (variants) => `${formatNumber(variants)} wordings in all`,
    attestations: (_, all) => `Sources (${formatNumber(all)})`,
    partOfAttestations: (unit, listed) =>
      `Only ${listed} are listed, one of each ${nouns.en.one} first.${unit === 'places' ? ' “Search all” finds the rest.' : ''}`,
  },
};
