import { pinyin } from 'pinyin-pro';

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** How the name of a type or topic is read on English pages, its words apart: `pinyinOf('问题不足') === 'wèntí bùzú'`. What is no Han character is left out. */
export function pinyinOf(name: string): string {
  const han = name.replace(/\P{Script=Han}+/gu, '');
  const syllables = pinyin(han, { type: 'array', toneSandhi: false });
  return [...words.segment(han)]
    .map(({ segment, index }) => syllables.slice(index, index + segment.length).join(''))
    .join(' ');
}
