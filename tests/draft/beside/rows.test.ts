import fc from 'fast-check';
import { expect, test } from 'vitest';
import { laidRows, type LaidRow } from '../../../src/draft/beside/rows.ts';
import { rowsOf, type BesidePart } from '../../../src/draft/beside/section.ts';

type Said = readonly [word: string, lines: number];

/** Twenty characters a line. */
const part = ([word, lines]: Said): BesidePart => {
  const text = word.repeat(lines * 10);
  return { heading: word, topics: [], text, blocks: [{ level: 0, text }] };
};

/** A section with a part for each word, which it says so many lines long. */
const section = (...said: readonly Said[]) => ({ parts: [part(['标题', 1]), ...said.map(part)] });

const none = (columns: number): number[][] => Array.from({ length: columns }, () => []);

test('what nothing joins fills rows together, and the room that joined rows leave', () => {
  expect(
    laidRows([
      section(['学习', 2], ['作风', 2], ['廉政', 2]),
      section(['宣传', 2], ['作风', 2]),
      section(['安全', 4], ['生产', 1]),
    ]),
  ).toEqual([
    { joined: [0, 0, 0], isAlike: false, alone: none(3) },
    { joined: [null, null, null], isAlike: false, alone: [[1], [1], [1]] },
    { joined: [2, 2, null], isAlike: true, alone: [[], [], [2]] },
    { joined: [null, null, null], isAlike: false, alone: [[3], [], []] },
  ]);
});

test('where nothing is joined there is one row, and several parts of a column stand in it', () => {
  expect(laidRows([section(['学习', 2], ['作风', 1]), section(['安全', 1])])).toEqual([
    { joined: [0, 0], isAlike: false, alone: none(2) },
    { joined: [null, null], isAlike: false, alone: [[1, 2], [1]] },
  ]);
});

test('what is all that each says stands in one row without being called alike; one section has its parts', () => {
  expect(laidRows([section(['学习', 2]), section(['安全', 2])])).toEqual([
    { joined: [0, 0], isAlike: false, alone: none(2) },
    { joined: [1, 1], isAlike: false, alone: none(2) },
  ]);
  expect(laidRows([section(['学习', 2], ['安全', 2])]).map(({ joined }) => joined)).toEqual([[0], [1], [2]]);
});

const WORDS = ['学习', '作风', '廉政', '安全', '生产', '宣传'];
const sections = fc.array(
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...WORDS), fc.integer({ min: 1, max: 4 })), {
      selector: ([word]) => word,
      maxLength: 5,
    })
    .map((said) => section(...said)),
  { minLength: 2, maxLength: 4 },
);

const partsIn = ({ joined, alone }: LaidRow, column: number): number[] =>
  joined[column] === null ? alone[column]! : [joined[column]!];

test('law: each part stands once, the same are joined, and what is alone never goes before or behind a neighbour', () => {
  fc.assert(
    fc.property(sections, (all) => {
      const rows = laidRows(all);
      const joined = (row: readonly (number | null)[]) => row.filter((one) => one !== null).length > 1;
      const known = rowsOf(all).filter((row, at) => at === 0 || joined(row));
      expect(rows.map((row) => row.joined).filter((row) => row.some((one) => one !== null))).toEqual(known);
      for (const [column, { parts }] of all.entries()) {
        const order = rows.flatMap((row) => partsIn(row, column));
        expect(order.toSorted((a, b) => a - b)).toEqual(parts.map((_, at) => at));
        const isAlone = (at: number) => rows.some(({ alone }) => alone[column]!.includes(at));
        for (const at of parts.keys()) if (isAlone(at)) expect(order[order.indexOf(at) - 1]).toBe(at - 1);
      }
    }),
  );
});

test('law: it is never higher than a row for each part that is alone', () => {
  const high = (lines: readonly number[]) => Math.max(0, ...lines);
  const linesOf = ({ parts }: { parts: BesidePart[] }, at: number) => parts[at]!.text.length / 20 + 0.5;
  fc.assert(
    fc.property(sections, (all) => {
      const sum = (rows: readonly number[]) => rows.reduce((total, one) => total + one, 0);
      const laid = laidRows(all).map((row) =>
        high(all.map((one, column) => sum(partsIn(row, column).map((at) => linesOf(one, at))))),
      );
      const single = rowsOf(all).map((row) =>
        high(row.flatMap((at, column) => (at === null ? [] : linesOf(all[column]!, at)))),
      );
      expect(sum(laid)).toBeLessThanOrEqual(sum(single));
    }),
  );
});
