import { count } from './count.ts';
import type { Locale } from './locale.ts';
import { formatNumber } from './numbers.ts';
import { countReports, nouns } from './taxonomy.ts';

/** What is counted: places where words stand, citations of a document, instances of a series. */
export type CountUnit = 'places' | 'citations' | 'instances';

const UNITS: Record<CountUnit, string> = { places: '处', citations: '次', instances: '例' };

const zh = {
  bank: '句式',
  pageOf: (name: string, page: number) => `${name}（第 ${page} 页）`,
  frames: '常用句式',
  framesLabel: '句式',
  framesOf: (type: string) => `${type}的句式`,
  framesLede: (frames: number, type: string | undefined) =>
    `${formatNumber(frames)} 个句式。${type === undefined ? '先列' : `按一步一步的写法排，每一步先列`}最像这一类、用得最广的；＿＿是各篇写法不同的地方。`,
  noFrames: (type: string | undefined) =>
    `还没有${type === undefined ? '' : `在“${type}”里`}几篇都用的句式。${nouns.zh.one}多了，这里自然会有。`,
  moves: '写法的步骤',
  otherMoves: '其他写法',
  fillers: (slot: number, slots: number) => (slots > 1 ? `第 ${slot} 处空填什么` : '空处填什么'),
  moreFillers: (fillers: number) => `等 ${formatNumber(fillers)} 种`,
  inReports: (reports: number) => `${formatNumber(reports)} 篇`,
  allOfType: (frames: number) => `全部 ${formatNumber(frames)} 个`,
  all: '全部',
  other: '其他',
  lists: {
    series: {
      name: '排比',
      lede: (series: number) =>
        `${formatNumber(series)} 组：三个以上的并列成分，开头或者结尾用同样的字。见于一句之中、同级标题或者“一是、二是”之首。`,
      none: '还没有找到排比。',
    },
    terms: {
      name: '数字词',
      lede: (terms: number) => `${formatNumber(terms)} 个：带数字的简称。只有${nouns.zh.one}自己写明的，才列出所指。`,
      none: '还没有找到带数字的简称。',
    },
    documents: {
      name: '文件',
      lede: (documents: number) =>
        `${formatNumber(documents)} 件：${nouns.zh.one}里用书名号引的文件、条例、读物，引得多的在前。`,
      none: `还没有${nouns.zh.one}用书名号引文件。`,
    },
  },
  since: '最早见于',
  standsIn: '用在',
  notDerived: '这一次没有算出来，不等于没有。建站时的消息写明了原因。',
  inSubsets: '比一比：哪些句式在一部分里用得多',
  slot: '可换的词',
  counts: (reports: number, places: number) => `${formatNumber(reports)} 篇 ${formatNumber(places)} 处`,
  searchAll: '查全部',
  searchWords: '按字查',
  times: (unit: CountUnit, all: number) => `${formatNumber(all)} ${UNITS[unit]}`,
  attestations: (unit: CountUnit, all: number) => `出处 ${formatNumber(all)} ${UNITS[unit]}`,
  attestationsIn: (unit: CountUnit, reports: number, all: number) =>
    `出处 ${formatNumber(reports)} 篇 ${formatNumber(all)} ${UNITS[unit]}`,
  partOfAttestations: (unit: CountUnit, listed: number) =>
    `只列 ${listed} ${UNITS[unit]}，每篇先列一${UNITS[unit]}${unit === 'places' ? '；其余请用“查全部”' : ''}。`,
};

/** The words of the phrase bank. */
export type PhraseWords = typeof zh;

const ENGLISH_UNITS: Record<CountUnit, string> = {
  places: 'occurrence',
  citations: 'citation',
  instances: 'instance',
};

export const phraseWords: Record<Locale, PhraseWords> = {
  zh,
  en: {
    bank: 'Phrases',
    pageOf: (name, page) => `${name} (page ${page})`,
    frames: 'Sentence frames',
    framesLabel: 'Frames',
    framesOf: (type) => `Sentence frames: ${type}`,
    framesLede: (frames, type) =>
      `${count(frames, 'frame')}, ${type === undefined ? '' : 'step by step, in each '}the most typical of the type and the most widely used first. ＿＿ stands where the ${nouns.en.many} differ.`,
    noFrames: (type) =>
      `No frame is used in several ${nouns.en.many} yet${type === undefined ? '' : ` in sections of the type “${type}”`}; a larger corpus will have some.`,
    moves: 'Steps',
    otherMoves: 'Others',
    fillers: (slot, slots) => (slots > 1 ? `What fills slot ${slot}` : 'What fills the slot'),
    moreFillers: (fillers) => `${formatNumber(fillers)} in all`,
    inReports: countReports,
    allOfType: (frames) => `All ${formatNumber(frames)}`,
    all: 'All',
    other: 'Other',
    lists: {
      series: {
        name: 'Parallel series',
        lede: (series) =>
          `${count(series, 'series', 'series')}: three or more parallel parts that begin or end with the same characters, in one sentence, in headings of one level, or at the head of numbered points.`,
        none: 'No parallel series found yet.',
      },
      terms: {
        name: 'Number terms',
        lede: (terms) =>
          `${count(terms, 'abbreviation')} with numbers. What one stands for is given only where ${nouns.en.a} spells it out.`,
        none: 'No abbreviations with numbers found yet.',
      },
      documents: {
        name: 'Documents',
        lede: (documents) =>
          `${count(documents, 'work')} cited in 《》: documents, rules and readings, the most cited first.`,
        none: `No ${nouns.en.one} cites a document in 《》 yet.`,
      },
    },
    since: 'Since',
    standsIn: 'In sections of',
    notDerived: 'This list could not be made, which does not mean that there is nothing. The build has said why.',
    inSubsets: 'Weigh frames: which ones a part of the corpus favours',
    slot: 'variable words',
    counts: (reports, places) => `${countReports(reports)}, ${count(places, 'occurrence')}`,
    searchAll: 'Search all',
    searchWords: 'Search the words',
    times: (unit, all) => count(all, ENGLISH_UNITS[unit]),
    attestations: (_, all) => `Sources (${formatNumber(all)})`,
    attestationsIn: (unit, reports, all) => `Sources (${countReports(reports)}, ${count(all, ENGLISH_UNITS[unit])})`,
    partOfAttestations: (unit, listed) =>
      `Only ${listed} are listed, one of each ${nouns.en.one} first.${unit === 'places' ? ' “Search all” finds the rest.' : ''}`,
  },
};
