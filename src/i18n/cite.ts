import type { Locale } from './locale.ts';
import { nouns } from './taxonomy.ts';

const zh = {
  cite: '引用本篇',
  copy: '复制',
  copied: '已复制',
  selected: '浏览器不让网页复制。文字已经选中，请按 Ctrl+C（苹果电脑按 ⌘C）。',
  unreached: '没有取到语料版本：网络不通，或者网站没有回应。',
  again: '再取一次',
  files: '存成',
  withCopies: '复制时，末尾附',
  asUsual: '文段附一行来源（在原文页不附）',
  noSource: '什么也不附',
  styles: {
    gbt7714: 'GB/T 7714—2025',
    plain: '标题和链接',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
  },
  /** The words that stand in citations themselves. */
  inside: {
    version: '语料版本',
    file: '文件 SHA-256',
    year: '所述年份',
    accessed: '查阅日期',
    edited: '引文有改动',
    colon: '：',
    between: '；',
  },
};

/** The words of citations. */
export type CiteWords = typeof zh;

export const citeWords: Record<Locale, CiteWords> = {
  zh,
  en: {
    cite: `Cite this ${nouns.en.one}`,
    copy: 'Copy',
    copied: 'Copied',
    selected: 'The browser does not let pages copy. The text is selected: press Ctrl+C (⌘C on a Mac).',
    unreached: 'The version of the corpus could not be loaded: the network is down, or the site does not answer.',
    again: 'Try again',
    files: 'Save as',
    withCopies: 'Copies end with',
    asUsual: `passages with a line of source, away from their ${nouns.en.one}`,
    noSource: 'no source',
    styles: {
      gbt7714: 'GB/T 7714—2025',
      plain: 'Title and link',
      bibtex: 'BibTeX',
      ris: 'RIS',
      csl: 'CSL-JSON',
    },
    inside: {
      version: 'Corpus version',
      file: 'SHA-256 of the file',
      year: 'Year reported on',
      accessed: 'Accessed',
      edited: 'Quotation changed',
      colon: ': ',
      between: '; ',
    },
  },
};
