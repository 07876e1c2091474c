import { expect, it } from 'vitest';
import { withBare } from '../../../src/corpus/outline/bare.ts';
import { readLines } from '../../../src/corpus/outline/lines.ts';
import { chancesIn } from '../../../src/corpus/outline/readings.ts';
import { words } from '../made-up.ts';

/** The headings with the third line looked at, where every other numbered sentence with text behind it is a heading. */
const headings = (...lines: string[]) =>
  withBare(
    chancesIn(readLines(lines.join('\n'), 0)).map((chance) => ({
      chance,
      reading: chance.readings.find(({ form }) => form === 'sentence') ?? null,
    })),
  ).flatMap(({ reading }) => reading?.heading ?? []);

const [FIRST, THIRD] = ['1.抓学习。集体学习十二次。', '3.抓创新。五小成果十七项。'];

it.each([
  ['①查隐患三百条', '①'],
  ['（1）查隐患三百条', '（1）'],
])('a numbered sentence alone on its line heads the list below it: %s', (item) =>
  expect(headings(FIRST, '2.抓安全。', item, THIRD)).toEqual(['抓学习', '抓安全', '抓创新']),
);

it.each([
  ['no list stands below it', [FIRST, '2.抓安全。', '查隐患三百条', THIRD]],
  ['that list does not begin with one', [FIRST, '2.抓安全。', '②查隐患三百条', THIRD]],
  ['the one before has no text', ['1.抓学习。', '2.抓安全。', '①查隐患三百条', THIRD]],
  ['the one after has no text', [FIRST, '2.抓安全。', '①查隐患三百条', '3.抓创新。']],
  ['its list leaps', [FIRST, '2.抓安全。', '①查隐患三百条', '4.抓创新。五小成果十七项。']],
  ['it is no sentence', [FIRST, '2.抓安全；', '①查隐患三百条', THIRD]],
  ['it is long', [FIRST, `2.${words(25)}。`, '①查隐患三百条', THIRD]],
])('it is an item where %s', (_, lines) =>
  expect(headings(...lines)).not.toContain(/安全/.exec(lines[1]!)?.[0] ? '抓安全' : words(25)),
);

it('is one with a heading of 24 characters', () =>
  expect(headings(FIRST, `2.${words(24)}。`, '①查隐患三百条', THIRD)).toContain(words(24)));
