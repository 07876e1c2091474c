import { describe, expect, it } from 'vitest';
import { markerStyles, readMarker } from '../../src/corpus/outline/markers.ts';
import { readHeadline } from '../../src/corpus/outline/headline.ts';
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

it.each([
  ['主要做法', { heading: '主要做法', length: 4, runIn: false, isSentence: false }],
  ['抓思想，政治引领突出成效。', { heading: '抓思想，政治引领突出成效', length: 13, runIn: false, isSentence: true }],
  ['精力投入还需平衡。抓党建是本职工作。', { heading: '精力投入还需平衡', length: 9, runIn: true, isSentence: true }],
  ['学习方面：坚持读原著，每周集中学习一次。', { heading: '学习方面', length: 5, runIn: true, isSentence: false }],
  ['建立台账；', null],
  ['', null],
  [`${'坚持学习'.repeat(12)}。再学习。`, null],
])('reads %s behind a marker', (rest, headline) => {
  expect(readHeadline(rest)).toEqual(headline);
});
