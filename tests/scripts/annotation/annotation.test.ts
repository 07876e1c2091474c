import { expect, it } from 'vitest';
import { goldOf } from '../../../scripts/annotation/gold.ts';
import { parseAnnotation } from '../../../scripts/annotation/parse.ts';

const RAW = [
  '某某局2023年总结',
  '来源：某某网',
  '现将工作总结如下：',
  '一、主要做法',
  '1.抓学习。读书12次。此外，学习不够。',
  '以上报告，请审议。',
].join('\n');
const ANN = [
  'title: 1',
  'drop: 2 boilerplate',
  'kind: 工作总结',
  'year: 2023',
  'S 3 d0 - | opening |',
  'S 4 d1 h | work |',
  'S 5 d2 r | work | theory',
  'S 5@此外 d0 - | problems,causes | theory,conduct',
  'S 6 d0 - | closing |',
].join('\n');

it('says of a text in its own words what an annotation says by lines', () => {
  const { sections, ...identity } = goldOf('a.txt', RAW, parseAnnotation(ANN));
  expect(identity).toEqual({ file: 'a.txt', readers: 1, title: '某某局2023年总结', kind: '工作总结', year: 2023 });
  expect(
    sections.map(({ heading, runIn, first, types, topics }) => ({ heading, runIn, first, types, topics })),
  ).toEqual([
    { heading: null, runIn: false, first: '现将工作总结如下：', types: ['opening'], topics: [] },
    { heading: '主要做法', runIn: false, first: null, types: ['work'], topics: [] },
    { heading: '抓学习', runIn: true, first: '读书12次。', types: ['work'], topics: ['theory'] },
    {
      heading: null,
      runIn: false,
      first: '此外，学习不够。',
      types: ['problems', 'causes'],
      topics: ['theory', 'conduct'],
    },
    { heading: null, runIn: false, first: '以上报告，请审议。', types: ['closing'], topics: [] },
  ]);
});

it('refuses a section that it cannot read', () => {
  expect(() => parseAnnotation('S 3 - | opening')).toThrow('is no section');
});
