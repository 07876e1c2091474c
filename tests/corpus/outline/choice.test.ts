import { describe, expect, it } from 'vitest';
import { choose, MOST_CHANCES, type Chosen } from '../../../src/corpus/outline/choice.ts';
import { doubtsIn } from '../../../src/corpus/outline/doubts.ts';
import { outlineBy } from '../../../src/corpus/outline/index.ts';
import type { Reading } from '../../../src/corpus/outline/readings.ts';
import type { Cleaned, Identified, MarkedHeading } from '../../../src/corpus/types.ts';
import { lexicon } from '../seeds.ts';

/** Takes nothing for a heading that is not sure to be one. */
const RELUCTANT = { ...lexicon, model: { ...lexicon.model, outline: { first: { any: -9 }, second: { any: -9 } } } };

const cleaned = (text: string, marked: readonly MarkedHeading[] = []) =>
  ({ text, raw: text, marked, toRaw: (offset: number) => offset }) as unknown as Cleaned;
/** The lines that are headings, by their place. */
const chosen = (lines: readonly string[], marked?: readonly MarkedHeading[]) =>
  choose(cleaned(lines.join('\n'), marked), 0, RELUCTANT).flatMap(({ chance, reading }) =>
    reading ? [chance.line] : [],
  );

describe('what is a heading however it looks', () => {
  it.each([
    ['a list from one on', ['一、做法', '抓紧。', '二、问题', '三、打算'], [0, 2, 3]],
    ['one alone', ['一、做法', '抓紧。'], []],
    ['two alone', ['二、做法', '抓紧。'], []],
    ['a list with a leap', ['一、做法', '二、问题', '四、打算'], [0, 1]],
    ['a list from two on', ['二、做法', '三、问题'], [1]],
    ['a second list', ['（一）做法', '（二）问题', '（一）打算', '（二）措施'], [0, 1, 2, 3]],
    ['a list of parts', ['第一部分 做法', '第二部分 问题'], [0, 1]],
    ['a list of items', ['1.做法', '2.问题'], []],
    ['two in brackets', ['【做法】抓紧学习', '【问题】不够紧密'], [0, 1]],
    ['one in brackets', ['【做法】抓紧学习', '不够紧密'], []],
    ['two lines of brackets', ['【做法】', '抓紧学习。', '【问题】', '不够紧密。'], [0, 2]],
    ['one line of brackets', ['【做法】', '抓紧学习。'], []],
    ['links in brackets in a row', ['抓紧学习。', '【上一篇】', '【下一篇】', '不够紧密。'], []],
    ['a line of brackets at the end', ['【做法】', '抓紧学习。', '【问题】', '不够。', '【责任编辑】'], [0, 2]],
    ['years behind hashes', ['## 2019', '抓紧学习。', '## 2020 · 慢', '不够紧密。'], [0, 2]],
    ['a year in a list of parts', ['一、做法', '抓紧。', '二、2020', '抓紧。'], [0, 2]],
    ['no number that is no year', ['## 20190', '抓紧学习。', '## 12.5', '不够紧密。'], []],
    ['no rows of a table', ['一 2019 1200', '二 2020 1300', '三　2021　12%　9'], []],
    ['numerals of cheques', ['壹、做法', '抓紧。', '贰　问题', '不够。'], [0, 2]],
    ['no sum of money', ['壹万元整', '抓紧。', '贰仟元整', '不够。'], []],
    ['two of Markdown', ['## 做法', '抓紧学习。', '## 问题', '不够紧密。'], [0, 2]],
    ['one of Markdown', ['## 做法', '抓紧学习。'], []],
    ['three labels of 方面', ['学习方面：抓紧。', '工作方面：抓紧。', '廉政方面：抓紧。'], [0, 1, 2]],
    ['two', ['学习方面：抓紧。', '工作方面：抓紧。'], []],
    ['three other labels', ['学习：抓紧。', '工作：抓紧。', '廉政：抓紧。'], []],
    ['two names of types alone', ['不足', '抓紧。', '打算', '抓紧。'], [0, 2]],
    ['one', ['不足', '抓紧。'], []],
    ['no heading', ['抓紧学习。', '抓紧落实。'], []],
  ])('%s', (_, lines, found) => expect(chosen(lines)).toEqual(found));

  it('a line that the format marks', () => {
    expect(chosen(['抓紧学习', '做法', '抓紧落实'], [{ start: 5, end: 7, level: 1 }])).toEqual([1]);
  });

  it('no item of a list, unless it is numbered', () => {
    const lines = ['【做法】', '抓紧学习。', '【问题】', '一、不够紧密', '二、不够扎实'];
    const items = [7 + 4, 16, 23].map((start) => ({ start, end: start + 2, level: 0 }));
    expect(chosen(lines)).toEqual([0, 2, 3, 4]);
    expect(chosen(lines, items)).toEqual([3, 4]);
  });

  it('and nothing before the offset from which on headings are looked for', () => {
    const text = '一、标题\n一、做法\n二、问题';
    const found = choose(cleaned(text), 5, RELUCTANT);
    expect(found.map(({ chance }) => chance.start)).toEqual([5, 10]);
  });
});

it('keeps a heading at the very beginning, and none that another reaches over', () => {
  const line = (start: number, end: number) => {
    const marker = { style: '', value: 0, text: '', length: 0 };
    return { form: 'line', marker, heading: '学习', closing: '', runIn: false, start, end, inside: false } as Reading;
  };
  const all = [line(0, 5), line(3, 5), line(6, 8)].map((reading) => ({ reading, chance: { readings: [] } }));
  const identified = { ...cleaned('一、\n学习\n学习'), bylineEnd: 0, messages: [] } as unknown as Identified;
  const { headings } = outlineBy(identified, all as unknown as Chosen[], lexicon);
  expect(headings.map(({ start }) => start)).toEqual([0, 6]);
});

describe('what is told of numbers', () => {
  const one = (start: number, value: number, { isHeading = true, inside = false, style = 'han' } = {}): Chosen => {
    const marker = { style, value, text: `${value}`, length: 2 };
    const reading = { marker, start } as Reading;
    return {
      chance: { start, inside, readings: [reading] } as unknown as Chosen['chance'],
      reading: isHeading ? reading : null,
    };
  };
  const left = { isHeading: false };
  const doubts = (chosenOnes: readonly Chosen[], due: readonly boolean[] = []) => {
    const placed = due.map((isDue, at) => ({ reading: chosenOnes[at]!.reading!, depth: 1, isDue }));
    return doubtsIn(chosenOnes, placed, cleaned('\n'.repeat(99))).map(({ rule, line }) => `${line} ${rule.slice(8)}`);
  };

  it.each([
    ['a number that continues no list', [one(0, 1), one(5, 3, left)], ['6 stray-number']],
    ['one that continues one', [one(0, 1), one(5, 2, left)], []],
    ['one that continues what was left too', [one(0, 1, left), one(5, 2, left)], []],
    ['a first one that was left', [one(5, 1, left)], []],
    ['one within a line', [one(5, 3, { ...left, inside: true })], []],
    ['a heading', [one(5, 3)], []],
    ['one of another style', [one(0, 1, { style: 'arabic' }), one(5, 2, left)], ['6 stray-number']],
  ])('%s', (_, all, found) => expect(doubts(all)).toEqual(found));

  it('is told in the order of the text', () => {
    const all = [one(9, 3), one(5, 7, left)];
    expect(doubts(all, [false])).toEqual(['6 stray-number', '10 number-out-of-turn']);
    expect(doubts(all, [true])).toEqual(['6 stray-number']);
  });

  it.each([
    [MOST_CHANCES - 1, []],
    [MOST_CHANCES, ['8 too-many-lines']],
  ])('of %i lines, where no more are looked at', (count, found) => {
    const bare = {
      chance: { start: 5, text: '学习', inside: false, readings: [] },
      reading: null,
    } as unknown as Chosen;
    expect(doubts(Array<Chosen>(count).fill(bare))).toEqual(found);
  });
});
