import type { Locale } from './locale.ts';

const zh = {
  label: '命中之处',
  previous: '上一处',
  next: '下一处',
  close: '关闭',
  place: (at: number, all: number) => `第 ${at} 处，共 ${all} 处`,
};

/** What the bar says that leads from one place of a query to the next. */
export const marksWords: Record<Locale, typeof zh> = {
  zh,
  en: {
    label: 'Occurrences',
    previous: 'Previous',
    next: 'Next',
    close: 'Close',
    place: (at, all) => `${at} of ${all}`,
  },
};
