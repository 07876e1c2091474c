import { expect, it } from 'vitest';
import { tiesBetween, tiesOf } from '../../src/corpus/classify/ties.ts';
import { tied } from '../../src/corpus/classify/weighing.ts';
import { headed } from '../../src/corpus/sections.ts';
import { buildFromText, lexicon, outlineText } from './seeds.ts';

const DONE = '全年组织集中学习12次，开展专题研讨4次，培训党员300余人次，完成重点项目8个，获评市级先进单位。';
const LACKING = '学习还不够系统，调研不深入，工作主动性不强，创新意识欠缺，与上级要求相比还有差距。';

const unitsOf = (...lines: string[]) => headed(outlineText(lines.join('\n')));
const [work, both, learning] = unitsOf(
  '2022年工作总结',
  '一、履职情况',
  DONE,
  '二、存在的不足和努力方向',
  LACKING,
  '三、抓学习',
  DONE,
);
const at = { before: '一是抓理论。', left: 0, sections: 0 };

it.each([
  ['二是抓业务。', 'points'],
  ['今后，我将改进。', 'looks round'],
  ['同时，开展走访。', 'goes on'],
  ['一是又一点。', 'begins alike'],
  ['今后，我将改进。', 'last of the last section, names types'],
])('%s: %s', (text, name) => {
  const names = tiesBetween({ ...at, text }, both!, lexicon).map(([one]) => one);
  expect(names).toContain(`paragraph stays: ${name}`);
});

it('tells of a section and the one it hangs on what their headings name', () => {
  const names = (...[unit, above]: [typeof work, typeof work]) =>
    tiesOf('parent', unit!, above!, lexicon).map(([one]) => one.replace('parent stays: ', ''));
  expect(names(learning, work)).toEqual(['names a type', 'names no type; above names a type', 'text above']);
  expect(names(both, work)).toContain('names another');
  expect(names(work, work)).toContain('names the same');
});

it('adds what ties a node to the one above to each pair of one type', () => {
  expect(tied(Float64Array.of(1, 2, 3, 4), 10)).toEqual(Float64Array.of(11, 2, 3, 14));
});

it('turns in the last paragraph where it looks back and forward, and stays where points go on', () => {
  const back = '总之，一年来做了一些工作，离要求还有差距。下一步，我将扬长避短，再接再厉。';
  const points = [
    '一是抓理论。组织集中学习12次。',
    '二是抓业务，要带头、要深入，办培训班3期。',
    '三是抓作风。制定办法4项。',
  ];
  const built = (...lines: string[]) => buildFromText(['2022年述职报告', ...lines].join('\n')).sections;
  expect(built('一、履职情况', DONE, '二、存在的问题', LACKING, back).map(({ id }) => id.split('/')[1])).toEqual([
    's1',
    's2',
    's2-tail',
  ]);
  expect(built('一、抓学习', ...points, '二、存在的问题', LACKING).map(({ types }) => types[0])).toEqual([
    'work',
    'problems',
  ]);
});
