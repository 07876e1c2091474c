import { expect, it } from 'vitest';
import { decide } from '../../../src/corpus/overrides/decide.ts';
import type { StoredReport } from '../../../src/corpus/stored.ts';
import { mendingOf } from '../../../src/view-models/review/mending.ts';
import { buildWith } from '../../corpus/overrides/overriding.ts';

const TEXT =
  '2023年述职报告\n一、主要做法\n全年开展学习12次。\n存在的问题\n学习不够深。\n二、下步打算\n继续。\n存在的问题\n仍要改。\n';

const mendingIn = (yaml: string, anchor: string) => {
  const { meta, sections, ledger } = buildWith(TEXT, yaml);
  const report: StoredReport = { ...meta, sections };
  return mendingOf(
    report,
    sections.find(({ id }) => id.endsWith(`/${anchor}`))!,
    ledger,
  );
};
const outline = (yaml: string) =>
  buildWith(TEXT, yaml).sections.map(({ depth, heading }) => `${depth} ${heading ?? '–'}`);

const JOINED =
  'boundaries:\n  - begins: 存在的问题\n    place: 1\n    as: text\n  - begins: 存在的问题\n    place: 2\n    as: text\n';

it('quotes words so that an override finds the very place, also where they stand twice', () => {
  const mending = mendingIn(JOINED, 's2');
  expect(mending.spots.map(({ heading }) => heading)).toEqual([
    { words: '二、下步打算', place: null },
    { words: '继续', place: null },
    { words: '存在的问题', place: 2 },
    { words: '仍要改', place: null },
  ]);
  const { heading } = mending.spots[2]!;
  const yaml = decide(JOINED, { on: 'boundary', ...heading, as: 'heading', depth: 1, section: null }, mending);
  expect(outline(yaml)).toEqual(['1 主要做法', '1 下步打算', '1 存在的问题']);
});

it('offers the years that the report names, and says how deep a heading can be', () => {
  const mending = mendingIn(JOINED, 's1');
  expect(mending.years).toEqual([2024, 2023, 2022]);
  expect(mending.spots.map(({ deepest }) => deepest)).toEqual([1, 2, 2, 2]);
});
