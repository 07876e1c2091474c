import { readMarker } from '../../../corpus/outline/markers.ts';
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
    '一、主要工作\n1.坚持做好分管的常规工作，协助校长把各项任务抓好抓实。\n（1）抓学习。全年学习十二次。\n（2）抓作风。作风持续好转。\n2.抓好安全防控制度的建设和落实，全年没有发生事故。\n二、存在的问题\n学习不够深入。',
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

const jumpsIn = (draft: ParsedDraft) => {
  const inOrder = linesInOrder(draft);
  return jumpsOfHeadings(draft).filter(({ start }) => !inOrder.some((line) => line.start <= start && start < line.end));
};

/** The lines whose number is in order if those that are no headings count, too; a level may be numbered in text alone. */
function linesInOrder({ lines }: ParsedDraft) {
  const open: { rank: number; isJump: boolean }[] = [];
  return lines.filter(({ text }) => {
    const rank = ORDER.indexOf(readMarker(text.trimStart())?.style ?? '');
    if (rank === -1) return false;
    const at = open.findLastIndex((one) => one.rank === rank);
    const isJump = open[at]?.isJump ?? isFar(open.at(-1)?.rank ?? rank - 1, rank);
    open.splice(at === -1 ? open.length : at, Infinity, { rank, isJump });
    return !isJump;
  });
}

const isFar = (from: number, to: number): boolean => to <= from || to - from > FARTHEST;

function jumpsOfHeadings(draft: ParsedDraft) {
  const above: (string | undefined)[] = [];
  return numberedIn(draft).flatMap(({ section: { depth, start }, style, marker }) => {
    const parent = above.slice(0, depth).findLast((one) => one !== undefined);
    above.length = depth;
    above[depth] = style;
    const [from, to] = [ORDER.indexOf(parent ?? ''), ORDER.indexOf(style)];
    if (from === -1 || to === -1 || !isFar(from, to)) return [];
    return [{ says: to > from ? 'skipped' : 'reversed', start, marker }];
  });
}
