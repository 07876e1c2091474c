import type { Locale } from './locale.ts';

const zh = {
  corpora: '语料',
  collected: '收集的',
  samples: '样稿',
  /** One line on a phone. */
  note: '样稿：为本项目写成，单位、人和事都是编的。',
  origin: '来历',
  written: '样稿，为本项目写成',
};

/** The words of two corpora side by side. */
export type CorporaWords = typeof zh;

export const corporaWords: Record<Locale, CorporaWords> = {
  zh,
  en: {
    corpora: 'Corpus',
    collected: 'Collected',
    samples: 'Samples',
    note: 'Samples: written for this project, all made up.',
    origin: 'Origin',
    written: 'A sample, written for this project',
  },
};
