import { expect, test } from 'vitest';
import type { Evidence } from '../../src/corpus/schema.ts';
import { sayEvidence } from '../../src/view-models/reasons.ts';
import { buildFrom, readSeed, seedFiles } from '../corpus/seeds.ts';

const evidence = (from: Evidence['from'], ...words: string[]): Evidence => ({ tag: 'problems', from, words });

test.each([
  [evidence('heading', '问题', '不足'), '标题里有“问题”、“不足”', 'In its heading: “问题”, “不足”'],
  [evidence('position', '在第一个标题之前'), '位置：在第一个标题之前', 'By its position: before the first heading'],
  [evidence('override', '看过原件'), '人工确定：看过原件', 'Decided by a person: 看过原件'],
])('%o is said in both languages', (one, zh, en) => {
  expect(sayEvidence(one, 'zh')).toBe(zh);
  expect(sayEvidence(one, 'en')).toBe(en);
});

test('every position that the pipeline names has its English', () => {
  const positions = seedFiles
    .flatMap((file) => buildFrom(readSeed(file), file).sections)
    .flatMap((section) => section.evidence)
    .filter(({ from }) => from === 'position');
  expect(positions.length).toBeGreaterThan(0);
  for (const one of positions) expect(sayEvidence(one, 'en')).not.toMatch(/\p{Script=Han}/u);
});
