import { count } from './count.ts';
import type { Locale } from './locale.ts';
import { formatNumber } from './numbers.ts';
import { countReports, nouns } from './taxonomy.ts';

const zh = {
  title: '统计',
  lede: (words: number, reports: number) =>
    `${formatNumber(reports)} 篇里的词 ${formatNumber(words)} 个，不靠词典，从语料里自己找出来。每个数点开都是它数的那些处；0 没有处可开，不是链接。`,
  none: '没有算出来，建站时的消息写明了原因。',
  words: '词表',
  wordsNote: (shown: number) =>
    `多的在前，列 ${formatNumber(shown)} 个，全部在文件里。“不匀”是 Gries 的比例离差（DP）：0 是各篇一样匀，越近 1 越集中在少数几篇。`,
  characters: '单字',
  word: '词',
  places: '处',
  reports: '篇',
  rate: '每万字',
  dp: '不匀',
  save: '存全表',
  subsetsLink: '拿一部分和另一部分比，存成子集',
  against: '和别的比',
  onceNote: `近同的文段只算一次，不是${nouns.zh.one}的不算；点开的查找也只找计入的（筛选“计入统计”）。`,
  frames: '句式',
  framesNote: (shown: number) =>
    `多的在前，列 ${formatNumber(shown)} 个，全部在文件里。一个句式的处数，是各段固定的字相隔不远的地方。`,
  keys: '典型词',
  keysNote:
    '与其余相比，至少多用一倍的词（对数比 ≥ 1），按 G² 排；p 按词数校正过（Benjamini–Hochberg），都小于 0.05。只在一篇里多的不算。',
  typicalNote: '与其他各类相比，这一类用得明显多的词（对数比 ≥ 1）。点开是每一处。',
  noKeys: '没有',
  subsets: { type: '按类型', topic: '按主题', kind: '按文种', year: '按年份' },
  sides: { here: '这里', rest: '其余' },
  logRatio: '对数比',
  g2: 'G²',
  p: 'p',
  trends: '逐年',
  trendsNote: '各年相差最大的词，每万字几处。',
  year: '年',
  counts: '各年的数',
};

/** The words of the page of figures. */
export type FiguresWords = typeof zh;

export const figuresWords: Record<Locale, FiguresWords> = {
  zh,
  en: {
    title: 'Figures',
    lede: (words, reports) =>
      `${count(words, 'word')} in ${countReports(reports)}, found in the corpus itself, without a dictionary. Every number leads to the occurrences it counts; 0 leads nowhere.`,
    none: 'The figures could not be made; the build has said why.',
    words: 'Word list',
    wordsNote: (shown) =>
      `The most frequent first; ${count(shown, 'word')} here, all of them in the files. DP is Gries’ deviation of proportions: 0 is even over the ${nouns.en.many}, near 1 is in few of them.`,
    characters: 'Characters',
    word: 'Word',
    places: 'Places',
    reports: nouns.en.Many,
    rate: 'Per 10,000',
    dp: 'DP',
    save: 'Save the whole table',
    subsetsLink: 'Set one part against another, and keep subsets',
    against: 'Against another part',
    onceNote: `Near-duplicate passages count once, and what is no ${nouns.en.one} does not count; the searches behind the numbers find only what counts (the filter “Counted in figures”).`,
    frames: 'Frames',
    framesNote: (shown) =>
      `The most frequent first; ${count(shown, 'frame')} here, all of them in the files. A frame stands where its fixed words follow each other closely.`,
    keys: 'Typical words',
    keysNote: `Words at least twice as frequent as in the rest (log ratio ≥ 1), by G². All p are below 0.05, corrected for the number of words (Benjamini–Hochberg). Those of a single ${nouns.en.one} are left out.`,
    typicalNote: 'Much more frequent here than in other types (log ratio ≥ 1). Each leads to its occurrences.',
    noKeys: 'None',
    subsets: { type: 'By type', topic: 'By topic', kind: 'By genre', year: 'By year' },
    sides: { here: 'Here', rest: 'The rest' },
    logRatio: 'Log ratio',
    g2: 'G²',
    p: 'p',
    trends: 'By year',
    trendsNote: 'The words that the years differ in most; occurrences per 10,000 characters.',
    year: 'Year',
    counts: 'The numbers',
  },
};
