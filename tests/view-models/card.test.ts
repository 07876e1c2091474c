import { describe, expect, it } from 'vitest';
import { cardOf } from '../../src/view-models/card.ts';
import { stripsOfReport, stripsOfType } from '../../src/view-models/card-strips.ts';
import { taxonomy } from '../../src/view-models/taxonomy.ts';

const colorOf = (type: string) => taxonomy.types.find(({ id }) => id === type)!.color!.light;
const SECTIONS = [
  { types: ['opening'], chars: 100 },
  { types: ['work'], chars: 500 },
  { types: ['problems'], chars: 100 },
  { types: ['work'], chars: 0 },
  { types: ['work', 'plans'], chars: 300 },
];

describe('the strips of a report', () => {
  const [shares, order] = stripsOfReport(SECTIONS);

  it('give every type the share of its characters, in the order of the taxonomy', () =>
    expect(shares).toEqual([
      { percent: 10, color: colorOf('opening') },
      { percent: 65, color: colorOf('work') },
      { percent: 10, color: colorOf('problems') },
      { percent: 15, color: colorOf('plans') },
    ]));

  it('tell the sections as they follow each other, by the type that leads', () =>
    expect(order).toEqual([
      { percent: 10, color: colorOf('opening') },
      { percent: 50, color: colorOf('work') },
      { percent: 10, color: colorOf('problems') },
      { percent: 30, color: colorOf('work') },
    ]));
});

it('the strip of a type has its hue alone', () => {
  const [strip] = stripsOfType('problems', SECTIONS);
  expect(strip!.map(({ percent }) => percent)).toEqual([10, 65, 10, 15]);
  expect(strip!.filter(({ color }) => color === colorOf('problems'))).toHaveLength(1);
  expect(new Set(strip!.map(({ color }) => color)).size).toBe(2);
});

it('a card asks for no font, and its strips end where they should', () => {
  const card = cardOf(stripsOfReport(SECTIONS), { paper: '#fbfaf6', logo: '<svg/>' });
  expect(card).not.toMatch(/<text|font/);
  const ends = Array.from(card.matchAll(/<rect x="([\d.]+)" y="(\d+)" width="([\d.]+)"/g), ([, x, y, width]) => ({
    y,
    end: Number(x) + Number(width) + 2,
  }));
  for (const y of new Set(ends.map((one) => one.y)))
    expect(ends.filter((one) => one.y === y).at(-1)!.end).toBeCloseTo(1120, 0);
});
