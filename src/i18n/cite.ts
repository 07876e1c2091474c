import type { Locale } from './locale.ts';

const zh = {
  cite: '引用',
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
    cite: 'Cite',
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
