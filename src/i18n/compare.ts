import type { Locale } from './locale.ts';
import { always, type Counted } from './sentence.ts';
import { nouns } from './taxonomy.ts';

/** What the comparison says, in one language. It goes to the browser with the page. */
export interface CompareWords {
  locale: Locale;
  passages: string;
  outlines: string;
  /** Names of the columns. */
  columns: [string, string, string, string];
  emptyPassages: string;
  emptyOutlines: string;
  loading: string;
  missing: string;
  unreached: string;
  notOffered: string;
  again: string;
  remove: string;
  toOutlines: string;
  blank: string;
  chars: Counted;
  shared: string;
  sharedNone: string;
  sharedFormula: string;
  sharedBy: string;
  sideBySide: string;
  addPassage: string;
  addOutline: string;
  ofType: string;
  add: string;
  more: string;
  full: string;
  standing: string;
}

const zh: CompareWords = {
  locale: 'zh',
  passages: '比较文段',
  outlines: '比较提纲',
  columns: ['甲', '乙', '丙', '丁'],
  emptyPassages: `还没有选文段。在下面挑两到四段，或者在${nouns.zh.one}页上点“加入比较”。`,
  emptyOutlines: `还没有选${nouns.zh.one}。在下面挑两到四篇，提纲并排来看。`,
  loading: '正在取……',
  missing: '没有 {name}：网址写错了，或者它已经不在。请换一份。',
  unreached: '没有取到 {name}：网络不通，或者网站没有回应。请刷新本页。',
  notOffered: '可选的没有取到：网络不通，或者网站没有回应。',
  again: '再取一次',
  remove: '去掉',
  toOutlines: '看这几篇的提纲',
  blank: '空缺',
  chars: always('{n} 字'),
  shared: '相同的句式 {n} 处',
  sharedNone: '没有六个字以上的相同句式。',
  sharedFormula: '句式',
  sharedBy: '见于',
  sideBySide: '并排',
  addPassage: '再加一段',
  addOutline: '再加一篇',
  ofType: '类型',
  add: '加入',
  more: '再看一些',
  full: '最多并排四份。去掉一份，才能再加。',
  standing: '正在比较 {n} 份',
};

const en: CompareWords = {
  locale: 'en',
  passages: 'Compare passages',
  outlines: 'Compare outlines',
  columns: ['A', 'B', 'C', 'D'],
  emptyPassages: `No passages chosen yet. Choose two to four below, or press “Add to comparison” on the page of ${nouns.en.a}.`,
  emptyOutlines: `No ${nouns.en.many} chosen yet. Choose two to four below to see their outlines side by side.`,
  loading: 'Loading…',
  missing: 'There is no {name}: the address is wrong, or it is no longer there. Choose another.',
  unreached: '{name} could not be loaded: the network is down, or the site does not answer. Reload this page.',
  notOffered: 'The list to choose from could not be loaded: the network is down, or the site does not answer.',
  again: 'Try again',
  remove: 'Remove',
  toOutlines: `Outlines of these ${nouns.en.many}`,
  blank: 'Blank',
  chars: { one: '{n} character', other: '{n} characters' },
  shared: 'Shared phrases: {n}',
  sharedNone: 'No shared phrase of six characters or more.',
  sharedFormula: 'Phrase',
  sharedBy: 'In',
  sideBySide: 'Side by side',
  addPassage: 'Add a passage',
  addOutline: `Add ${nouns.en.a}`,
  ofType: 'Type',
  add: 'Add',
  more: 'Show more',
  full: 'Four at most. Remove one to add another.',
  standing: 'Comparing: {n}',
};

export const compareWords: Record<Locale, CompareWords> = { zh, en };
