import { describe, expect, it } from 'vitest';
import { ledgerRules } from '../../../src/corpus/clean/format.ts';
import { change, editsOf, textOf, untouched } from '../../../src/corpus/clean/pieces.ts';
import { cleaningPasses, cleaningRules } from '../../../src/corpus/clean/rules.ts';
import { ORDER } from '../../../src/corpus/clean/site/tables.ts';
import { lines, words } from '../made-up.ts';

/** The text that looks in such an order leave, and on whose account each change goes. */
function cleaned(passes: typeof cleaningPasses, raw: string): { text: string; rules: string } {
  let pieces = untouched(raw);
  for (let before = ''; before !== textOf(pieces);) {
    before = textOf(pieces);
    for (const { id, find } of passes) pieces = change(pieces, id, find(textOf(pieces)));
  }
  const rules = editsOf(pieces, raw).map(({ rule }) => rule);
  return { text: textOf(pieces), rules: [...new Set(rules)].join(', ') };
}

/** The looks, one of them taken to the place before another. */
function moved(later: string, before: string): typeof cleaningPasses {
  const others = cleaningPasses.filter(({ id }) => id !== later);
  const at = others.findIndex(({ id }) => id === before);
  return others.toSpliced(
    at,
    0,
    cleaningPasses.find(({ id }) => id === later)!,
  );
}

const rows = (count: number): string[] => Array.from({ length: count }, () => words(30));
const PARTY = 'D建、D员、D章、D委、D风、';
const RESTORED = '党建、党员、党章、党委、党风、';
const paragraphs = (...between: readonly string[]) => {
  const one = [`　　${words(28)}`, ...rows(2), `${words(29)}。`];
  return lines(...one, ...between, ...one, ...one);
};
const paragraph = `${words(28 + 60 + 29)}。`;

// What `rules.ts` says of its order, each with a text that decides: earlier, later, before, after.
const CONSTRAINTS: readonly (readonly [string, string, string, string])[] = [
  ['invisible-character', 'restored-party', `${PARTY}D\u200b课`, `${RESTORED}党课`],
  ['paywall-marker', 'restored-party', `${PARTY}D<paid>课`, `${RESTORED}党课`],
  [
    'hard-wrap',
    'restored-party',
    lines(PARTY + words(15), `${words(29)}D`, `课${words(29)}`, ...rows(9), '完毕'),
    `${RESTORED}${words(44)}党课${words(29 + 270)}完毕`,
  ],
  ['title-label', 'reading-wall', lines('2022年度述职报告_某某网', '正文。'), lines('2022年度述职报告', '正文。')],
  ['copy-noise', 'page-number', lines(`${words(24)}+ O2 W- O: E/ I5 L9 Z`, '— 3 —', '紧学习'), `${words(24)}紧学习`],
  ['page-number', 'hard-wrap', paragraphs('— 3 —'), lines(paragraph, paragraph, paragraph)],
  ['drawn-line', 'hard-wrap', paragraphs('—'.repeat(30)), lines(paragraph, paragraph, paragraph)],
  [
    'reading-wall',
    'hard-wrap',
    lines('述职报告', ...rows(6), '当前位置：首页 > 党建 > 工作总结 > 党建工作总结 > 正文', ...rows(6), '完毕'),
    lines('述职报告', `${words(360)}完毕`),
  ],
  [
    'repeated-title',
    'hard-wrap',
    lines(`${words(25)}工作总结`, `${words(25)}工作总结`, ...rows(12), '完毕'),
    `${words(25)}工作总结${words(360)}完毕`,
  ],
  [
    'table-of-contents',
    'hard-wrap',
    lines(
      '目录',
      `学习${'…'.repeat(27)}1`,
      `落实${'…'.repeat(27)}3`,
      '学习',
      ...rows(6),
      '完毕',
      '落实',
      ...rows(6),
      '完毕',
    ),
    lines('学习', `${words(180)}完毕`, '落实', `${words(180)}完毕`),
  ],
  [
    'hard-wrap',
    'line-edge-space',
    Array.from({ length: 4 }, () => lines(`　　${words(28)}`, ...rows(2))).join('\n'),
    lines(words(88), words(88), words(88), words(88)),
  ],
];

describe.each(CONSTRAINTS)('%s before %s', (earlier, later, before, after) => {
  it('makes of a text what it should', () => expect(cleaned(cleaningPasses, before).text).toBe(after));

  it('matters', () => expect(cleaned(moved(later, earlier), before).text).not.toBe(after));
});

// Where either order leaves the same text, but not the same account of it.
describe.each([
  ['line-break', 'invisible-character', '述职\r\u200b\n正文', 'line-break, invisible-character, blank-line'],
  ['page-number', 'reading-wall', '正文。\n相关推荐\n— 3 —\n总结', 'blank-line, page-furniture, page-number'],
])('%s before %s, in the ledger', (earlier, later, before, rules) => {
  it('keeps the account that it should', () => expect(cleaned(cleaningPasses, before).rules).toBe(rules));

  it('matters', () => expect(cleaned(moved(later, earlier), before).rules).not.toBe(rules));
});

it('tells of the table in its order, behind what comes before it', () => {
  expect(ledgerRules.slice(-cleaningRules.length)).toEqual(cleaningRules);
});

it('lists the rules for lines of a site in the order in which a line is given to one of them', () => {
  expect(cleaningRules.map(({ id }) => id).filter((id) => (ORDER as string[]).includes(id))).toEqual(ORDER);
});
