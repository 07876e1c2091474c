import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../src/view-models/metadata/card.ts';
import { headlineOf } from '../../../src/view-models/metadata/card-headline.ts';
import { stripsOfReport, stripsOfType } from '../../../src/view-models/metadata/card-strips.ts';
import { taxonomy } from '../../../src/view-models/taxonomy.ts';

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

const WORDS = { site: '文段', title: '甲<乙&丙', note: '述职报告' };
const CARD = cardOf(WORDS, stripsOfReport(SECTIONS), {
  paper: '#fbfaf6',
  ink: '#102030',
  faint: '#405060',
  logo: '<svg/>',
});

it('the strips of a card end where they should', () => {
  const ends = Array.from(CARD.matchAll(/<rect x="([\d.]+)" y="(\d+)" width="([\d.]+)"/g), ([, x, y, width]) => ({
    y,
    end: Number(x) + Number(width) + 2,
  }));
  for (const y of new Set(ends.map((one) => one.y)))
    expect(ends.filter((one) => one.y === y).at(-1)!.end).toBeCloseTo(1120, 0);
});

it('a card says what its page is called, whatever signs that has', () =>
  expect(Array.from(CARD.matchAll(/<text[^>]*>([^<]*)</g), ([, words]) => words)).toEqual([
    '文段',
    '甲&lt;乙&amp;丙',
    '述职报告',
  ]));

describe('a headline', () => {
  const LONG = '关于2023年国民经济和社会发展计划执行情况与2024年国民经济和社会发展计划草案的报告，在大会上的说明';
  const of = (title: string) => headlineOf(title, 1040);

  it('has a line where that fits, else two, parted beside no sign that begins or ends a line', () => {
    expect(of('问题不足').lines).toEqual(['问题不足']);
    expect(of('2023年党组书记履行全面从严治党“第一责任人”情况报告').lines).toHaveLength(2);
    for (const title of ['一二三四五六七八九十一二“三四五”六七八九', '一二三四五六七八九十、一二三四五六七八九'])
      expect(of(title).lines.join('\n')).not.toMatch(/[“]\n|\n[”、]/);
  });

  it('is never wider than its place, and is cut where it cannot be set smaller', () => {
    const { lines, size } = of(LONG);
    expect([lines.length, lines[1]!.at(-1)]).toEqual([2, '…']);
    expect(LONG.startsWith(lines.join('').slice(0, -1))).toBe(true);
    // A Chinese character is as wide as it is high.
    for (const line of lines) expect(line.replace(/\d/g, '').length * size).toBeLessThanOrEqual(1040);
  });
});

it('a card is written in the colours of its site', () =>
  expect(Array.from(CARD.matchAll(/<text[^>]* fill="([^"]*)"/g), ([, color]) => color)).toEqual([
    '#102030',
    '#102030',
    '#405060',
  ]));
