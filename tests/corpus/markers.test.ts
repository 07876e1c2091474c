import { describe, expect, it } from 'vitest';
import { markerStyles, readMarker } from '../../src/corpus/outline/markers.ts';
import { chancesIn } from '../../src/corpus/outline/readings.ts';
import { readNumeral } from '../../src/text/numerals.ts';

describe.each(markerStyles)('the style $id', ({ id, examples, counterExamples }) => {
  it.each(examples)('reads %s', (line) => {
    expect(readMarker(line)?.style).toBe(id);
  });

  it.each(counterExamples)('does not read %s', (line) => {
    expect(readMarker(line)).toBeNull();
  });
});

it.each(['一是加强学习', '二要压实责任', '第一，提高站位', '首先，', '2023年，', '12:30 开会', '1.5万元', '三会一课'])(
  'takes no heading from %s',
  (line) => {
    expect(readMarker(line)).toBeNull();
  },
);

it.each([
  ['一', 1],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['九十九', 99],
  ['7', 7],
  ['４', 4],
  ['③', 3],
  ['⑽', 10],
  ['⒌', 5],
  ['㈩', 10],
  ['百', null],
  ['0', null],
  ['', null],
])('reads %s as %s', (text, value) => {
  expect(readNumeral(text)).toBe(value);
});

/** The first reading of a line as a heading of each form, the others left out. */
const readingsOf = (text: string) =>
  chancesIn([{ start: 0, text }]).flatMap(({ readings }) => readings.map(({ form, heading }) => `${form} ${heading}`));

it.each([
  ['一、主要做法', ['line 主要做法']],
  [
    '一、精力投入还需平衡。抓党建是本职工作。',
    ['line 精力投入还需平衡。抓党建是本职工作', 'sentence 精力投入还需平衡'],
  ],
  ['学习方面：坚持读原著，每周集中学习一次。', ['line 学习方面：坚持读原著，每周集中学习一次', 'label 学习方面']],
  [
    '关于“学习有缺失。未跟进”问题的整改。已完成。',
    ['line 关于“学习有缺失。未跟进”问题的整改。已完成', 'sentence 关于“学习有缺失。未跟进”问题的整改'],
  ],
  ['【主要做法】抓学习，抓落实。', ['line 【主要做法】抓学习，抓落实', 'bracket 主要做法']],
  ['1.建立台账；', []],
  ['同志们：', []],
  ['12.5', []],
])('reads %s as headings of %s', (text, readings) => {
  expect(readingsOf(text)).toEqual(readings);
});
