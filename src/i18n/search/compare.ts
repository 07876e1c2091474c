import { nouns } from '../taxonomy.ts';
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
  /** Which part of a comparison is shown: its sections, and its reports. */
  among: Record<'alone' | 'both' | 'documents-alone' | 'documents-both', string>;
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
  among: {
    alone: '限于：有“{a}”、没有“{b}”的节',
    both: '限于：“{a}”“{b}”都有的节',
    'documents-alone': `限于：有“{a}”、没有“{b}”的${nouns.zh.one}`,
    'documents-both': `限于：“{a}”“{b}”都有的${nouns.zh.one}`,
  },
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
  among: {
    alone: 'Only sections with {a} and without {b}',
    both: 'Only sections with {a} and {b}',
    'documents-alone': `Only ${nouns.en.many} with {a} and without {b}`,
    'documents-both': `Only ${nouns.en.many} with {a} and {b}`,
  },
  inOne: 'document:',
  restFiltered: { other: '{n} more; narrow the search to see them.' },
};
