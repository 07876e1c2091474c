import type { Locale } from './locale.ts';

/** How a file names its sources, by the style's id. */
export interface SourceStyleWords {
  label: string;
  names: Record<'none' | 'list' | 'endnotes', string>;
}

export const sourceStyleWords: Record<Locale, SourceStyleWords> = {
  zh: { label: '出处', names: { none: '不附', list: '列在文末', endnotes: '尾注' } },
  en: { label: 'Sources', names: { none: 'left out', list: 'listed at the end', endnotes: 'endnotes' } },
};
