import type { FilePart, Change } from '../types.ts';
import { overlap } from '../../text/spans.ts';
import type { RuleDescription } from './catalogue.ts';
import { byPerson } from './person.ts';
import { cleaningRules } from './rules.ts';

const markup: RuleDescription = {
  id: 'markup',
  name: { zh: '排版标记', en: 'Markup' },
  why: { zh: '文件格式的标记，不是文字。', en: 'Marks of the file format, no text.' },
  publish: true,
};

const runningHead: RuleDescription = {
  id: 'running-head',
  name: { zh: '页眉页脚', en: 'Running heads and feet' },
  why: {
    zh: '每一页的上下边都印着同样的字，是纸面的，不是报告的。',
    en: 'The same words at the edge of page after page belong to the print, not to the report.',
  },
  publish: true,
};

const typesetGap: RuleDescription = {
  id: 'typeset-gap',
  name: { zh: '排版间隙', en: 'Gaps of typesetting' },
  why: {
    zh: 'PDF 里汉字与数字、字母之间的空隙是排版留的，不是打进去的空格。',
    en: 'Between Chinese and a number or a word in Latin letters, a PDF shows a gap that nobody typed.',
  },
  publish: true,
};

const collectionFrame: RuleDescription = {
  id: 'collection-frame',
  name: { zh: '合集的篇号和题头', en: 'Frame of a collection' },
  why: {
    zh: '一个文件里有几篇，把它们编在一起的题头和篇号不属于哪一篇。',
    en: 'The file holds several texts; what numbers and introduces them belongs to none.',
  },
  publish: true,
};

/** What a reader is told of every rule that a ledger may name, in the order in which they work. */
export const ledgerRules: readonly RuleDescription[] = [
  collectionFrame,
  markup,
  runningHead,
  typesetGap,
  byPerson,
  ...cleaningRules,
];

/** The changes that come before the cleaning table: what the file's format and its being one of several added. */
export function formatChanges({
  markup: marks,
  frame,
}: Pick<FilePart, 'markup' | 'frame'>): (Change & { rule: string })[] {
  const inFrame = (mark: Change) => frame.some((stretch) => overlap(stretch, mark));
  return [
    ...frame.map((stretch) => ({ ...stretch, rule: collectionFrame.id })),
    ...marks.filter((mark) => !inFrame(mark)).map((mark) => ({ rule: markup.id, ...mark })),
  ].sort((a, b) => a.start - b.start);
}
