import type { Locale } from './locale.ts';
import { nouns } from './taxonomy.ts';

const zh = {
  corpora: '语料',
  collected: '收集的',
  samples: '样稿',
  note: `这里是样稿：为本项目写成，不是收集来的${nouns.zh.one}，其中的单位、人和事都是编的。`,
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
    note: `These are samples: written for this project, not collected ${nouns.en.many}. The places, people and events in them are made up.`,
    origin: 'Origin',
    written: 'A sample, written for this project',
  },
};
