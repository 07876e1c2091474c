import { expect, test } from 'vitest';
import { choicesOf, mixOf } from '../../../src/view-models/lists/choices.ts';
import type { Passage } from '../../../src/view-models/report/report.ts';

/** A passage with no more than choices look at. */
const passage = (kind: string, year: number | null, topics: string[]): Passage =>
  ({ report: { kind, year }, section: { topics } }) as unknown as Passage;

const topicsOf = ({ section }: Passage) => section.topics;

test('nothing can be chosen among no passages', () => {
  expect(choicesOf([], topicsOf)).toEqual({ tag: [], kind: [], year: [] });
});

test('values are counted by passage, frequent ones first, equal ones by name, years from the latest', () => {
  const passages = [
    passage('总结', 2021, ['law', 'theory']),
    passage('总结', 2021, ['theory']),
    passage('述职报告', 2023, []),
    passage('总结', null, ['conduct']),
  ];
  expect(choicesOf(passages, topicsOf)).toEqual({
    tag: [
      { value: 'theory', n: 2 },
      { value: 'conduct', n: 1 },
      { value: 'law', n: 1 },
    ],
    kind: [
      { value: '总结', n: 3 },
      { value: '述职报告', n: 1 },
    ],
    year: [
      { value: '2023', n: 1 },
      { value: '2021', n: 2 },
    ],
  });
});

test('passages with the same values are one row of the mix', () => {
  const passages = [
    passage('总结', 2021, ['law', 'theory']),
    passage('总结', 2021, ['law', 'theory']),
    passage('总结', null, []),
  ];
  expect(mixOf(passages, topicsOf)).toEqual([
    ['law theory', '总结', '2021', 2],
    ['', '总结', '', 1],
  ]);
});
