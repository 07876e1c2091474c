import type { Locale } from './locale.ts';
import { always, type Counted } from './sentence.ts';
import { nouns } from './taxonomy.ts';

/** What stands side by side says, in one language. It goes to the browser with the page. */
export interface CompareWords {
  locale: Locale;
  comma: string;
  colon: string;
  passages: string;
  outlines: string;
  /** Names of the columns. */
  columns: [string, string, string, string];
  emptyPassages: string;
  emptyOutlines: string;
  loading: string;
  malformed: string;
  beyond: string;
  missing: string;
  unreached: string;
  notOffered: string;
  again: string;
  left: string;
  right: string;
  remove: string;
  toOutlines: string;
  blank: string;
  chars: Counted;
  about: Counted;
  /** In a row for which a column has nothing. */
  none: string;
  shared: string;
  sharedNone: string;
  sharedSample: string;
  legendSame: string;
  legendAlone: string;
  sharedFormula: string;
  sharedBy: string;
  sideBySide: string;
  addPassage: string;
  addOutline: string;
  find: string;
  findReport: string;
  ofType: string;
  /** How many other reports have the same section. */
  offered: Counted;
  sectionsFound: Counted;
  reportsFound: Counted;
  noneFound: string;
  near: string;
  add: string;
  more: string;
  full: string;
  standing: string;
  copy: string;
  copied: string;
  notCarried: string;
  save: string;
  formats: { docx: string; md: string; txt: string };
}

const zh: CompareWords = {
  locale: 'zh',
  comma: '、',
  colon: '：',
  passages: '文段并排',
  outlines: '提纲并排',
  columns: ['甲', '乙', '丙', '丁'],
  emptyPassages: `还没有选文段。在下面挑两到四段，或者在${nouns.zh.one}页、查找页上点“并排”。`,
  emptyOutlines: `还没有选${nouns.zh.one}。在下面挑两到四篇，提纲并排来看。`,
  loading: '正在取……',
  malformed: '网址里的“{name}”不成编号，没有用上。',
  beyond: '网址里多于四份，后面的没有用上：{names}。',
  missing: '没有 {name}：网址写错了，或者它已经不在。请换一份。',
  unreached: '没有取到 {name}：网络不通，或者网站没有回应。请刷新本页。',
  notOffered: '可选的没有取到：网络不通，或者网站没有回应。',
  again: '再取一次',
  left: '左移',
  right: '右移',
  remove: '去掉',
  toOutlines: '这几篇的提纲并排',
  blank: '空缺',
  chars: always('{n} 字'),
  about: always('约 {n} 字'),
  none: '——',
  shared: '相同的句式 {n} 处',
  sharedNone: '没有六个字以上的相同句式。',
  sharedSample: '划线',
  legendSame: '六个字以上相同，指上去看与谁相同',
  legendAlone: '左边竖线：别处没有对应的',
  sharedFormula: '句式',
  sharedBy: '见于',
  sideBySide: '并排',
  addPassage: '并排看……',
  addOutline: `再加一篇`,
  find: '找',
  findReport: '标题',
  ofType: '类型',
  offered: always(`另有 {n} 篇有同类的一节，主题、文种相同的在前，近同的在后。`),
  sectionsFound: always('有 {n} 节。'),
  reportsFound: always('有 {n} 篇。'),
  noneFound: '没有找到。换几个字，或者换一类。',
  near: '近同',
  add: '加入',
  more: '再看一些',
  full: '最多并排四份。去掉一份，才能再加。',
  standing: '并排 {n} 份',
  copy: '复制为 Markdown',
  copied: '已复制。',
  notCarried: '没有写成：浏览器不让，或者网站没有回应。',
  save: '存成',
  formats: { docx: 'Word', md: 'Markdown', txt: '纯文本' },
};

const en: CompareWords = {
  locale: 'en',
  comma: ', ',
  colon: ': ',
  passages: 'Passages side by side',
  outlines: 'Outlines side by side',
  columns: ['A', 'B', 'C', 'D'],
  emptyPassages: `No passages chosen yet. Choose two to four below, or press “Side by side” on the page of ${nouns.en.a} or of a search.`,
  emptyOutlines: `No ${nouns.en.many} chosen yet. Choose two to four below to see their outlines side by side.`,
  loading: 'Loading…',
  malformed: '“{name}” in the address is no identifier and was left out.',
  beyond: 'The address names more than four; these were left out: {names}.',
  missing: 'There is no {name}: the address is wrong, or it is no longer there. Choose another.',
  unreached: '{name} could not be loaded: the network is down, or the site does not answer. Reload this page.',
  notOffered: 'The list to choose from could not be loaded: the network is down, or the site does not answer.',
  again: 'Try again',
  left: 'Move left',
  right: 'Move right',
  remove: 'Remove',
  toOutlines: `Outlines of these ${nouns.en.many} side by side`,
  blank: 'Blank',
  chars: { one: '{n} character', other: '{n} characters' },
  about: { one: 'about {n} character', other: 'about {n} characters' },
  none: '—',
  shared: 'Shared phrases: {n}',
  sharedNone: 'No shared phrase of six characters or more.',
  sharedSample: 'Underlined',
  legendSame: 'the same in six characters or more; point at it to see where',
  legendAlone: 'Line on the left: nothing corresponds to it',
  sharedFormula: 'Phrase',
  sharedBy: 'In',
  sideBySide: 'Side by side',
  addPassage: 'Set beside…',
  addOutline: `Add ${nouns.en.a}`,
  find: 'Find',
  findReport: 'Title',
  ofType: 'Type',
  offered: {
    one: `{n} other ${nouns.en.one} has a section of this type.`,
    other: `{n} other ${nouns.en.many} have a section of this type; the same topics and document type come first, near-duplicates last.`,
  },
  sectionsFound: { one: '{n} section.', other: '{n} sections.' },
  reportsFound: { one: `{n} ${nouns.en.one}.`, other: `{n} ${nouns.en.many}.` },
  noneFound: 'Nothing found. Try other words or another type.',
  near: 'near-duplicate',
  add: 'Add',
  more: 'Show more',
  full: 'Four at most. Remove one to add another.',
  standing: 'Side by side: {n}',
  copy: 'Copy as Markdown',
  copied: 'Copied.',
  notCarried: 'It could not be written: the browser does not allow it, or the site does not answer.',
  save: 'Save as',
  formats: { docx: 'Word', md: 'Markdown', txt: 'Plain text' },
};

export const compareWords: Record<Locale, CompareWords> = { zh, en };
