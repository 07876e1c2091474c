import type { Locale } from './locale.ts';

/** How a file names its sources, by the style's id. */
export interface SourceStyleWords {
  label: string;
  names: Record<'none' | 'list' | 'endnotes' | 'list-cited' | 'endnotes-cited', string>;
}

export const sourceStyleWords: Record<Locale, SourceStyleWords> = {
  zh: {
    label: '出处',
    names: {
      none: '不附',
      list: '列在文末',
      endnotes: '尾注',
      'list-cited': '列在文末（GB/T 7714）',
      'endnotes-cited': '尾注（GB/T 7714）',
    },
  },
  en: {
    label: 'Sources',
    names: {
      none: 'left out',
      list: 'listed at the end',
      endnotes: 'endnotes',
      'list-cited': 'listed, as GB/T 7714',
      'endnotes-cited': 'endnotes, as GB/T 7714',
    },
  },
};
