import type { Locale } from './locale.ts';

const zh = {
  kind: '文种',
  year: '年份',
  all: '全部',
  option: '{name}（{n}）',
  reset: '全部放开',
  more: '再看一些',
};

/** The words of what narrows any list. */
export const narrowWords: Record<Locale, typeof zh> = {
  zh,
  en: { kind: 'Genre', year: 'Year', all: 'All', option: '{name} ({n})', reset: 'Clear filters', more: 'Show more' },
};
