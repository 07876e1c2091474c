import { expect, it } from 'vitest';
import { reportSchema, sectionSchema, ledgerSchema } from '../../../src/corpus/schema.ts';
import { buildWith, problemsOf } from './overriding.ts';

const TEXT = [
  '2023年述职报告',
  '一、主要做法',
  '（一）抓学习。开展学习。',
  '（二）抓落实。完成任务。',
  '二、存在的问题',
  '不够深入。',
].join('\n');

it('gives a section the types and topics a person says, with the reason', () => {
  const yaml =
    'sections:\n  s2:\n    heading: 存在的问题\n    types: [原因剖析, 问题不足]\n    topics: [作风建设]\n    why: 全段讲原因\n';
  const { sections, ledger } = buildWith(TEXT, yaml);
  expect(sections.at(-1)).toMatchObject({
    types: ['causes', 'problems'],
    topics: ['conduct'],
    basis: 'person',
    scores: { causes: 1 },
    confidence: 1,
    evidence: [
      { tag: 'causes', from: 'override', words: ['全段讲原因'] },
      { tag: 'problems', from: 'override', words: ['全段讲原因'] },
      { tag: 'conduct', from: 'override', words: ['全段讲原因'] },
    ],
  });
  expect(ledger.decisions).toEqual([
    { of: 'types', where: 's2', found: null, decided: 'causes problems', why: '全段讲原因' },
    { of: 'topics', where: 's2', found: null, decided: 'conduct', why: '全段讲原因' },
  ]);
});

it('can say that a section has no topic', () => {
  const { sections } = buildWith(TEXT, 'sections:\n  s1-1:\n    heading: 抓学习\n    topics: []\n');
  expect(sections[1]).toMatchObject({ topics: [], types: ['work'] });
  expect(sections[1]!.confidence).toBeLessThan(1);
});

it('decides nothing of a section that is only named', () => {
  const { sections, ledger } = buildWith(TEXT, 'sections:\n  s2:\n    heading: 存在的问题\n');
  expect(sections.at(-1)).toMatchObject({ types: ['problems'], evidence: [{ from: 'heading' }, { from: 'text' }] });
  expect(ledger.decisions).toEqual([]);
});

it('leads those below along that had their type from the heading above', () => {
  const { sections } = buildWith(TEXT, 'sections:\n  s1:\n    heading: 主要做法\n    types: [plans]\n');
  expect(sections.map(({ types }) => types)).toEqual([['plans'], ['plans'], ['plans'], ['problems']]);
  expect(sections[1]!.evidence[0]).toEqual({ tag: 'plans', from: 'inherited', words: ['s1'] });
});

it('corrects title, kind and year, and says what had been found', () => {
  const { meta, sections, ledger } = buildWith(
    TEXT,
    'title: 2022年述职报告\nkind: 工作总结\nyear: null\nwhy: 落款是次年\n',
  );
  expect(meta).toMatchObject({ title: '2022年述职报告', kind: '工作总结', year: null });
  expect(sections.map(({ text }) => text)).toEqual(['', '开展学习。', '完成任务。', '不够深入。']);
  expect(ledger.decisions).toEqual([
    { of: 'title', where: null, found: '2023年述职报告', decided: '2022年述职报告', why: '落款是次年' },
    { of: 'kind', where: null, found: '述职报告', decided: '工作总结', why: '落款是次年' },
    { of: 'year', where: null, found: '2023', decided: null, why: '落款是次年' },
  ]);
});

it('writes what its own schemas accept', () => {
  const { meta, sections, ledger } = buildWith(
    TEXT,
    'year: null\nsections:\n  s2:\n    begins: 不够\n    types: [other]\n',
  );
  reportSchema.parse(meta);
  sections.forEach((section) => sectionSchema.parse(section));
  ledgerSchema.parse(ledger);
});

it.each([
  ['  s3:\n    heading: 存在的问题\n', '2:3 override/misfit The report has no section s3. That section is s2 now.'],
  ['  s9:\n    heading: 没有\n', '2:3 override/misfit The report has no section s9. Near ones: s1, s2, s1-1, s1-2.'],
  [
    '  s2:\n    heading: 主要问题\n',
    '2:3 override/misfit The heading of s2 is no longer “主要问题” but “存在的问题”. Check',
  ],
  [
    '  s1-1:\n    heading: 抓落实\n',
    '2:3 override/misfit The heading of s1-1 is no longer “抓落实” but “抓学习”. That section is s1-2 now.',
  ],
  ['  s2:\n    begins: 还不够\n', '2:3 override/misfit s2 no longer begins with “还不够” but with “不够深”. Check'],
])('refuses %j', (rows, start) => {
  const found = problemsOf(() => buildWith(TEXT, `sections:\n${rows}`));
  expect(found).toHaveLength(1);
  expect(found[0]!.startsWith(start), found[0]).toBe(true);
});

it('refuses a report that begins otherwise than the one it was written for', () => {
  expect(problemsOf(() => buildWith(TEXT, 'begins: 2022年\n'))[0]).toMatch(
    /^1:1 override\/misfit The report no longer begins with “2022年” but with “2023年”\./,
  );
});

it('names all sections that do not fit at once', () => {
  expect(problemsOf(() => buildWith(TEXT, 'sections:\n  s8:\n    heading: 甲\n  s9:\n    heading: 乙\n'))).toHaveLength(
    2,
  );
});
