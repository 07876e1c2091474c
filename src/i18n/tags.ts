import { count } from './count.ts';
import type { Locale } from './locale.ts';
import { formatNumber } from './numbers.ts';
import { countReports, nouns } from './taxonomy.ts';

const zh = {
  types: '类型',
  typesLede: `一篇${nouns.zh.one}由这几类文段组成。先看别人怎么写这一类，再写自己的。`,
  topics: '主题',
  topicsLede: `同一件事，各篇${nouns.zh.one}怎么写。一段可以有几个主题，也可以没有。`,
  counts: (passages: number, reports: number) => `${formatNumber(passages)} 段，见于 ${formatNumber(reports)} 篇`,
  all: (passages: number) => `全部 ${formatNumber(passages)} 段`,
  from: '例自',
  passages: '段',
  reports: '篇',
  units: { passages: (_: number) => '段', reports: (_: number) => '篇' },
  share: '占全部字数',
  frame: '典型的句式',
  example: '举一段',
  headings: '各类常用的标题',
};

/** The words of the indexes of types and topics. */
export type TagWords = typeof zh;

export const tagWords: Record<Locale, TagWords> = {
  zh,
  en: {
    types: 'Section types',
    typesLede: `Each ${nouns.en.one} is made of these kinds of section. See how others write one before you write your own.`,
    topics: 'Topics',
    topicsLede: `How different ${nouns.en.many} write about the same matter. A passage can have several topics, or none.`,
    counts: (passages, reports) => `${count(passages, 'passage')} in ${countReports(reports)}`,
    all: (passages) => (passages === 1 ? 'The one passage' : `All ${count(passages, 'passage')}`),
    from: 'Example from',
    passages: 'Passages',
    reports: nouns.en.Many,
    units: {
      passages: (number) => (number === 1 ? 'passage' : 'passages'),
      reports: (number) => (number === 1 ? nouns.en.one : nouns.en.many),
    },
    share: 'Share of all text',
    frame: 'Typical frame',
    example: 'An example',
    headings: 'What others call each part',
  },
};
