import { always, type PluralForms } from '../sentence.ts';

/** What the comparison of two phrases says. */
interface CompareWords {
  other: string;
  compare: string;
  askOther: string;
  otherUnreadable: string;
  compared: string;
  overlap: string;
  only: string;
  both: string;
  unsaid: string;
  /** What asks for all words in one report. */
  inOne: string;
  restFiltered: PluralForms;
}

export const zhCompare: CompareWords = {
  other: '另一个词句',
  compare: '词频对比',
  askOther: '写上另一个词句，两个并排数。',
  otherUnreadable: '“{q}”读不懂：{problem}。',
  compared: '“{a}” {first}，“{b}” {second}',
  overlap: '同一节里',
  only: '只有“{q}”',
  both: '两个都有',
  unsaid: '没有链接的数，一个查询写不出来。',
  inOne: '同篇:',
  restFiltered: always('还有 {n} 项，筛选以后再看。'),
};

export const enCompare: CompareWords = {
  other: 'Another phrase',
  compare: 'Compare frequencies',
  askOther: 'Enter another phrase to count the two side by side.',
  otherUnreadable: 'Cannot be read: {q} ({problem}).',
  compared: '{a}: {first}; {b}: {second}',
  overlap: 'In a section',
  only: 'Only {q}',
  both: 'Both',
  unsaid: 'No query can say the numbers without a link.',
  inOne: 'document:',
  restFiltered: { other: '{n} more; narrow the search to see them.' },
};
