import type { Part, Change } from '../types.ts';
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
export const ledgerRules: readonly RuleDescription[] = [collectionFrame, markup, byPerson, ...cleaningRules];

/** The changes that come before the cleaning table: what the file's format and its being one of several added. */
export function formatChanges({ markup: marks, frame }: Pick<Part, 'markup' | 'frame'>): (Change & { rule: string })[] {
  const inFrame = (mark: Change) => frame.some((stretch) => overlap(stretch, mark));
  return [
    ...frame.map((stretch) => ({ ...stretch, rule: collectionFrame.id })),
    ...marks.filter((mark) => !inFrame(mark)).map((mark) => ({ ...mark, rule: markup.id })),
  ].sort((a, b) => a.start - b.start);
}
