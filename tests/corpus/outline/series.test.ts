import { expect, it } from 'vitest';
import { readLines } from '../../../src/corpus/outline/lines.ts';
import { chancesIn } from '../../../src/corpus/outline/readings.ts';
import { withWholeSeries } from '../../../src/corpus/outline/series.ts';

const SERIES = [
  '第一，抓思想。学习十二期。',
  '第二，抓文化。活动九场。',
  '第三，抓服务。提案八十件。',
  '第四，抓自身。精简四个部门。',
];

const WORDS = [
  '首先是业绩。接听十八万通。',
  '其次是团队。流失三人。',
  '第三是短板。管理偏软。',
  '最后，是规划。上线客服。',
];

/** The places that stay headings of those that are taken for one. */
const kept = (lines: readonly string[], headed: readonly number[]) =>
  withWholeSeries(
    chancesIn(readLines(lines.join('\n'), 0)).map((chance, index) => ({
      chance,
      reading: headed.includes(index) ? chance.readings[0]! : null,
    })),
  ).flatMap(({ reading }, index) => (reading ? [index] : []));

it.each([
  ['one of four', SERIES, [2], []],
  ['two of four', SERIES, [1, 2], [1, 2]],
  ['all', SERIES, [0, 1, 2, 3], [0, 1, 2, 3]],
  ['one of three', SERIES.slice(0, 3), [0], []],
  ['one of two', SERIES.slice(0, 2), [0], [0]],
  ['one of each of two series', [...SERIES.slice(0, 3), ...SERIES.slice(0, 3)], [0, 4], []],
  ['three of four that words number', WORDS, [1, 2, 3], []],
  ['all that words number', WORDS, [0, 1, 2, 3], [0, 1, 2, 3]],
  ['one behind another beginning', [WORDS[1]!, WORDS[2]!, WORDS[3]!], [1], [1]],
  ['one behind a leap', [SERIES[0]!, SERIES[1]!, SERIES[3]!], [0], [0]],
])('%s: a series is of headings or of points', (_, lines, headed, left) => expect(kept(lines, headed)).toEqual(left));
