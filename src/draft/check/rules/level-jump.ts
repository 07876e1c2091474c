import type { ParsedDraft } from '../draft.ts';
import type { Rule } from '../finding.ts';
import { numberedIn } from './numbering.ts';

/** The order of GB/T 9704: 一、→（一）→1.→（1）; other styles have no place in it. */
const ORDER = ['han', 'han-parenthesis', 'arabic', 'arabic-parenthesis'];
/** 一、 with 1. right below it is common where there are two levels. */
const FARTHEST = 2;

export const levelJump: Rule = {
  id: 'level-jump',
  why: 'GB/T 9704 numbers levels as 一、（一）1.（1）.',
  examples: [
    { text: '一、主要工作\n（1）抓学习\n全年学习十二次。\n（2）抓作风\n作风持续好转。', found: ['（1）', '（2）'] },
    { text: '（一）主要工作\n一、抓学习\n全年学习十二次。\n二、抓作风\n作风持续好转。', found: ['一、', '二、'] },
  ],
  counterExamples: [
    '一、主要工作\n1.抓学习\n全年学习十二次。\n2.抓作风\n作风持续好转。',
    '一、主要工作\n（一）抓学习\n1.抓制度\n制度不断健全。\n2.抓作风\n作风持续好转。',
  ],
  find: (draft) =>
    [...Map.groupBy(jumpsIn(draft), ({ says }) => says)].map(([says, jumps]) => ({
      says,
      values: { words: jumps[0]!.marker, n: jumps.length },
      places: jumps.map(({ start, marker }) => ({ start, end: start + marker.length })),
    })),
};

function jumpsIn(draft: ParsedDraft) {
  const above: (string | undefined)[] = [];
  return numberedIn(draft).flatMap(({ section: { depth, start }, style, marker }) => {
    const parent = above.slice(0, depth).findLast((one) => one !== undefined);
    above.length = depth;
    above[depth] = style;
    const [from, to] = [ORDER.indexOf(parent ?? ''), ORDER.indexOf(style)];
    if (from === -1 || to === -1 || (to > from && to - from <= FARTHEST)) return [];
    return [{ says: to > from ? 'skipped' : 'reversed', start, marker }];
  });
}
