import { expect, test } from 'vitest';
import { evidenceWords } from '../../src/i18n/evidence.ts';
import { buildFrom, buildFromText, readSeed, seedFiles } from '../corpus/seeds.ts';

test.each([
  ['heading', ['问题', '不足'], '标题里有“问题”、“不足”', 'In its heading: “问题”, “不足”'],
  ['position', ['opens'], '位置：在第一个标题之前', 'By its position: before the first heading'],
  ['override', ['看过原件'], '人工确定：看过原件', 'Decided by a person: 看过原件'],
  ['override', [], '人工确定：未写理由', 'Decided by a person: no reason given'],
  ['inherited', ['s2'], '人工确定：随上级文段 s2', 'Decided by a person, for the passage above: s2'],
] as const)('evidence from %s %j is said in both languages', (from, words, zh, en) => {
  expect(evidenceWords.zh[from](...words)).toBe(zh);
  expect(evidenceWords.en[from](...words)).toBe(en);
});

test('every position that the pipeline names has its words', () => {
  const wordless = buildFromText(
    ['某某局2022年工作总结', '某某。', '一、甲乙', '丙丁。', '二、戊己', '庚辛。'].join('\n'),
  );
  const positions = [...seedFiles.map((file) => buildFrom(readSeed(file), file)), wordless]
    .flatMap(({ sections }) => sections)
    .flatMap(({ evidence }) => evidence.filter(({ from }) => from === 'position'));
  expect(positions.length).toBeGreaterThan(0);
  for (const { from, words } of positions)
    expect(evidenceWords.en[from](...words)).not.toMatch(/\p{Script=Han}|undefined/u);
});
