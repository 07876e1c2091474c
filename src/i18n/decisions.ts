import type { Decision } from '../corpus/schema.ts';
import type { Locale } from './locale.ts';
import { nouns } from './taxonomy.ts';

const zhOf: Readonly<Record<Decision['of'], string>> = {
  title: '标题',
  kind: '文种',
  year: '年份',
  remove: '删去',
  keep: '留下',
  heading: '分段',
  section: '分段',
  text: '分段',
  types: '类型',
  topics: '主题',
};

const zh = {
  of: zhOf,
  whole: '全篇',
  above: '位置见上',
  nothing: '没有',
  and: '、',
  removed: '删去，内容不公布',
  kept: '不清理，留在正文里',
  heading: (depth: string) => `是第 ${depth} 级标题`,
  section: '从这里另起一段',
  text: '不分段，接着上一段',
};

/** The words for what a person decided. */
export type DecisionWords = typeof zh;

export const decisionWords: Record<Locale, DecisionWords> = {
  zh,
  en: {
    of: {
      title: 'Title',
      kind: 'Document type',
      year: 'Year',
      remove: 'Removed',
      keep: 'Kept',
      heading: 'Division',
      section: 'Division',
      text: 'Division',
      types: 'Types',
      topics: 'Topics',
    },
    whole: `Whole ${nouns.en.one}`,
    above: 'Place given above',
    nothing: 'none',
    and: ', ',
    removed: 'Removed, not published',
    kept: 'Not cleaned, kept in the text',
    heading: (depth) => `A heading of level ${depth}`,
    section: 'A passage begins here',
    text: 'No division, part of the passage above',
  },
};
