import { describe, expect, it } from 'vitest';
import { secondLook, type Options } from '../../../src/corpus/outline/agreement.ts';
import { readLines } from '../../../src/corpus/outline/lines.ts';
import { chancesIn } from '../../../src/corpus/outline/readings.ts';
import { surroundingsIn } from '../../../src/corpus/outline/surroundings.ts';

const chancesOf = (...lines: string[]) => chancesIn(readLines(lines.join('\n'), 0));
/** What the report says of the labels, or other forms, among its lines. */
const around = (form: string, ...lines: string[]) => {
  const all = chancesOf(...lines);
  const found = surroundingsIn(all);
  return all.flatMap(({ readings }) => readings.filter((one) => one.form === form).map((one) => found.get(one)!));
};

describe('a heading of one letter', () => {
  const headings = (line: string) => chancesOf(line, '正文。')[0]!.readings.map(({ form, heading }) => [form, heading]);

  it('may stand before a colon', () => expect(headings('德：坚持学习。')).toContainEqual(['label', '德']));
  it('may stand alone', () => expect(headings('钱')).toEqual([['line', '钱']]));
  it('is no sentence, nor of Latin letters', () => {
    expect(headings('是。坚持学习。')).not.toContainEqual(['sentence', '是']);
    expect(headings('A')).toEqual([]);
  });
});

describe('a fence of Markdown', () => {
  const headed = (...lines: string[]) => chancesOf(...lines).map(({ readings }) => readings.length > 0);

  it.each(['```', '~~~~', ' ``` go'])('holds no headings: %s', (fence) =>
    expect(headed('一、学习', fence, '一、学习', '# 抓紧', fence.trim().slice(0, 4), '二、作风')).toEqual([
      ...[true, false, false, false, false],
      true,
    ]),
  );

  it('holds nothing where it is never closed', () => expect(headed('```', '一、学习')[1]).toBe(true));
});

describe('what a report of labels is made of', () => {
  it('is told by the share of its text that stands behind short ones', () => {
    const [first] = around('label', '学习：抓得紧。', '工作：抓得实。', '一年过去了七天。');
    expect(first!.cover).toBeCloseTo(14 / 22);
    const [long] = around('label', '关于进一步加强学习的有关情况：抓得紧。', '一年过去了。');
    expect(long!.cover).toBe(0);
  });

  it('is a row, be there a numbered part between, and none beyond a paragraph', () => {
    const rows = (between: string) =>
      around('label', '学习：抓得紧。', '工作：抓得实。', between, '作风：抓得严。').map(({ row }) => row);
    expect(rows('二、作风')).toEqual([3, 3, 3]);
    expect(rows('一年过去了。')).toEqual([2, 2, 1]);
  });
});

describe('a numeral', () => {
  /** How much of a heading each line seems at first look, by the words of its heading. */
  const looks = (lines: readonly string[]): Options =>
    chancesOf(...lines).map((chance) => ({
      chance,
      options: chance.readings.map(({ heading }) => [[heading, 1] as const]),
    }));
  const told = (lines: readonly string[], at: number) => {
    const options = secondLook(looks(lines), { 学习: 9, 作风: -9 })[at]!.options[0]!;
    return Object.fromEntries(options.map(([name, value]) => [name, Math.round(value * 100) / 100]));
  };

  it('is told how much of a heading those beside it in its list are, however they stand', () => {
    const names = told(['1.学习', '抓紧。', '2.工作。抓实。', '3.作风', '抓严。'], 2);
    expect(names).toMatchObject({ 'number before': 1, 'number after': 0 });
  });

  it('is not asked for the nearest of its shape, as a line without one is, on either side of it in its part', () => {
    const page = ['学习', '抓紧；', '工作', '抓实；', '作风', '一、纪律', '学习'];
    expect(told(page, 2)).toMatchObject({ 'most in its row': 1, 'least in its row': 0, 'line: most in its row': 1 });
    expect(told(page, 4)).toMatchObject({ 'most in its row': 0.5 });
    expect(told(page, 4)).not.toHaveProperty('least in its row');
    expect(told(page, 5)).not.toHaveProperty('most in its row');
    expect(told(page, 6)).not.toHaveProperty('most in its row');
  });

  it('has none beside it where the list leaps', () => {
    const names = told(['1.学习', '抓紧。', '3.工作。抓实。'], 2);
    expect(names).not.toHaveProperty('number before');
    expect(names).not.toHaveProperty('number after');
  });
});
