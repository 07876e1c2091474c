import { expect, it } from 'vitest';
import { parseOverride } from '../../../src/corpus/overrides/parse.ts';
import { taxonomy } from '../seeds.ts';
import { FILE, problemsOf } from './overriding.ts';

const parse = (yaml: string) => parseOverride(FILE, yaml, taxonomy);
const problems = (yaml: string) => problemsOf(() => parse(yaml));

it('reads types and topics by name or id', () => {
  const { sections } = parse(
    'sections:\n  s1:\n    heading: 做法\n    types: [下步打算, causes]\n    topics: [党风廉政]\n',
  );
  expect(sections).toMatchObject([{ anchor: 's1', types: ['plans', 'causes'], topics: ['integrity'] }]);
});

it('decides nothing where everything is commented out', () => {
  expect(parse('# title: 甲\nremove:\nsections:\n  # s1:\n')).toMatchObject({
    title: undefined,
    publish: true,
    remove: [],
    sections: [],
  });
  expect(parse('')).toMatchObject({ publish: true, boundaries: [] });
});

it.each([
  ['title: 甲\ntitel: 乙\n', /^2:1 override\/unreadable There is no `titel` here\./],
  ['kind: 小说\n', /^1:1 .*`kind`/],
  ['title: 甲\nyear: 去年\n', /^2:1 .*`year`/],
  ['year: 23\n', /^1:1 .*`year`/],
  ['remove:\n  - text: 甲\n    place: 0\n', /^3:5 .*`remove\.0\.place`/],
  ['remove:\n  - words: 甲\n', /^2:5 .*`remove\.0\.text`/],
  ['boundaries:\n  - begins: 甲\n    as: 标题\n', /^3:5 .*`boundaries\.0\.as`/],
  ['boundaries:\n  - begins: 甲\n    as: heading\n', /^2:5 .*`as: heading` needs `depth`/],
  ['sections:\n  二:\n    heading: 甲\n', /^2:3 .*no anchor such as s2-1/],
  [
    'sections:\n  s1:\n    heading: 甲\n    types: [计划]\n',
    /^4:13 .*“计划” is none of 导语 opening、基本情况 overview/,
  ],
  ['sections:\n  s1:\n    heading: 甲\n    types: [plans, 下步打算]\n', /^4:5 .*a type stands twice/],
  ['sections:\n  s1:\n    types: [plans]\n', /^2:3 .*give the `heading` or the first words/],
  ['title: 甲\n  year: 2023\n', /^(1|2):\d+ override\/unreadable /],
  ['title: "甲\n', /^\d+:\d+ override\/unreadable /],
  ['title: 甲\ntitle: 乙\n', /^2:1 override\/unreadable Map keys must be unique/],
])('says where %j cannot be read, and why', (yaml, expected) => {
  const found = problems(yaml);
  expect(found.length).toBeGreaterThan(0);
  expect(found[0]).toMatch(expected);
});

it('names every wrong line at once', () => {
  expect(
    problems('titel: 甲\nyear: x\nkind: y\n')
      .map((problem) => problem.split(' ')[0])
      .sort(),
  ).toEqual(['1:1', '2:1', '3:1']);
});
