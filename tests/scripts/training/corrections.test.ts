import { expect, it } from 'vitest';
import { learn } from '../../../scripts/training/learn.ts';
import { lessonsIn, type Correction } from '../../../scripts/training/corrections.ts';
import type { Lesson } from '../../../scripts/training/told.ts';
import { goldOf } from '../../../scripts/annotation/gold.ts';
import { parseAnnotation } from '../../../scripts/annotation/parse.ts';
import { clean } from '../../../src/corpus/clean/index.ts';
import { buildReports } from '../../../src/corpus/index.ts';
import { compileLexicon } from '../../../src/corpus/lexicon.ts';
import { NO_OVERRIDE } from '../../../src/corpus/overrides/override.ts';
import { parseOverride } from '../../../src/corpus/overrides/parse.ts';
import { parts } from '../../../src/corpus/parts/index.ts';
import { decodeText, lexicon, taxonomy } from '../../corpus/seeds.ts';

/** A correction of a text: YAML of an override. */
const correction = (text: string, yaml: string): Correction => ({
  decoded: decodeText(text, 'a'),
  overrideOf: (report) => (report === 'a' ? parseOverride('a.yaml', yaml, taxonomy) : NO_OVERRIDE),
});

const TEXT = '2023年工作总结\n一、主要做法\n开展学习12次。\n二、碰钉子的地方\n碰了钉子。\n三、下步打算\n继续学习。\n';
const SAID = 'year: 2022\nsections:\n  s2:\n    heading: 碰钉子的地方\n    begins: 碰了钉子。\n    types: [problems]\n';

it('takes what a person decided for told, and nothing else', () => {
  const [lesson] = lessonsIn(correction(TEXT, SAID), lexicon);
  expect(lesson!.gold.year).toBe(2022);
  expect(lesson!.gold.sections.map(({ heading, types, topics }) => [heading, types, topics])).toEqual([
    ['主要做法', [], null],
    ['碰钉子的地方', ['problems'], null],
    ['下步打算', [], null],
  ]);
  expect(lesson!.gold.looked?.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
    '二、碰钉子的地方\n碰了钉子。\n',
  ]);
});

it('knows a section by its words where its anchor is another’s now', () => {
  const [lesson] = lessonsIn(correction(TEXT, SAID.replace('s2', 's7')), lexicon);
  expect(lesson!.gold.sections[1]!.types).toEqual(['problems']);
});

it('learns nothing of a report of which nobody decided', () => {
  const nobody: Correction = { decoded: decodeText(TEXT, 'a'), overrideOf: () => NO_OVERRIDE };
  expect(lessonsIn(nobody, lexicon)).toEqual([]);
});

/** Annotated reports of three sections each. */
const annotated: Lesson[] = ['甲', '乙', '丙', '丁', '戊', '己'].map((name) => {
  const text = `${name}局2023年工作总结\n一、主要做法\n开展${name}学习12次，取得成效。\n二、存在问题\n${name}学习不够深入。\n三、下步打算\n继续加强${name}学习。\n`;
  const said = 'title: 1\nkind: 工作总结\nyear: 2023\nS 2 d1 h | work |\nS 4 d1 h | problems |\nS 6 d1 h | plans |\n';
  return {
    gold: goldOf(`${name}.txt`, text, parseAnnotation(said)),
    reports: parts(decodeText(text, name)).map(clean),
  };
});

it('makes a report better that nobody corrected, by one that somebody did', () => {
  const words = '新媒体矩阵';
  const odd = (name: string) =>
    `${name}2023年工作总结\n一、主要做法\n开展学习12次，取得成效。\n二、${words}\n${words}停更三次，${words}无人管。\n三、下步打算\n继续学习。\n`;
  const yaml = `sections:\n  s2:\n    heading: ${words}\n    begins: ${words}停更\n    types: [lessons]\n    topics: [business]\n`;
  const typesWith = (corrections: Correction[]) => {
    const model = learn(annotated, taxonomy, corrections);
    return buildReports(decodeText(odd('乙所'), 'b'), compileLexicon(taxonomy, model))[0]!.sections.map(
      ({ types }) => types[0],
    );
  };
  const before = typesWith([]);
  const after = typesWith([correction(odd('甲所'), yaml)]);
  expect(before[1]).not.toBe('lessons');
  expect(after[1]).toBe('lessons');
}, 60_000);

it('without corrections learns the same model', () => {
  expect(JSON.stringify(learn(annotated, taxonomy, []))).toBe(JSON.stringify(learn(annotated, taxonomy)));
}, 60_000);
