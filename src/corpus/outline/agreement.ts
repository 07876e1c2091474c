import { chances, type Features, type Weights } from '../model/features.ts';
import { readingFeatures, type Page } from './features.ts';
import type { Chance, Reading } from './readings.ts';
import { BEGINS_PART, shapeOf, surroundingsIn } from './surroundings.ts';

/** The features of each reading of each chance, in their order. */
export type Options = { chance: Chance; options: Features[] }[];

/** What each line shows by itself. */
export function firstLook(all: readonly Chance[], page: Page): Options {
  const around = surroundingsIn(all);
  return all.map((chance) => ({
    chance,
    options: chance.readings.map((reading) => readingFeatures(reading, chance, around.get(reading)!, page)),
  }));
}

/** And what is added by how the others of its shape, and its neighbours, were judged at first look. */
export function secondLook(first: Options, weights: Weights): Options {
  const judged = first.map(({ options }) => chances([...options, []], weights));
  const shapes = sharesOf(first, judged);
  const headed = judged.map((shares) => 1 - (shares.at(-1) ?? 1));
  const lists = neighboursIn(first.map(({ chance }) => chance));
  return first.map(({ chance, options }, index) => ({
    chance,
    options: options.map((features, at) => {
      const own = judged[index]![at]!;
      const shape = shapes.get(shapeOf(chance.readings[at]!))!;
      return [
        ...features,
        ...agreement(chance.readings[at]!, own, shape),
        ...besides(headed, index),
        ...inList(chance.readings[at]!, lists[index]!, headed),
        ...inRow(chance.readings[at]!, index, { first, judged }),
      ];
    }),
  }));
}

interface Share {
  sum: number;
  count: number;
  highest: number[];
}

function sharesOf(first: Options, judged: readonly number[][]): Map<string, Share> {
  const shapes = new Map<string, Share>();
  for (const [index, { chance }] of first.entries())
    for (const [at, reading] of chance.readings.entries()) {
      const share = shapes.get(shapeOf(reading)) ?? { sum: 0, count: 0, highest: [] };
      const own = judged[index]![at]!;
      share.sum += own;
      share.count += 1;
      share.highest = [...share.highest, own].sort((a, b) => b - a).slice(0, 3);
      shapes.set(shapeOf(reading), share);
    }
  return shapes;
}

const logit = (share: number): number => Math.max(-4, Math.min(4, Math.log((share + 1e-6) / (1 - share + 1e-6))));

function agreement({ form, marker }: Reading, own: number, { sum, count, highest }: Share): Features {
  const kind = marker.value > 0 ? 'numbered' : form;
  const others = count > 1 ? (sum - own) / (count - 1) : 0.5;
  const best = highest.filter((one, index) => one !== own || highest.indexOf(own) !== index);
  return [
    ['first look', logit(own)],
    [`${kind}: first look`, logit(own)],
    ['others of its shape', others],
    [`${kind}: others of its shape`, others],
    ['best other of its shape', best[0] ?? 0],
    ['second best other of its shape', best[1] ?? 0],
    [`${kind}: how many of its shape`, Math.log1p(sum - own)],
  ];
}

const besides = (headed: readonly number[], index: number): Features => [
  ['heading above', headed[index - 1] ?? 0],
  ['heading below', headed[index + 1] ?? 0],
];

/** The places of the numerals before and after one in its list; -1 where there is none. */
interface Neighbours {
  before: number;
  after: number;
}

/** 1. and 3. beside 2., however each of them stands. */
export function neighboursIn(all: readonly Chance[]): Neighbours[] {
  const found = all.map(() => ({ before: -1, after: -1 }));
  const last = new Map<string, number>();
  for (const [index, { readings }] of all.entries()) {
    const { style = '', value = 0 } = readings[0]?.marker ?? {};
    if (value === 0) continue;
    const before = last.get(style) ?? -1;
    last.set(style, index);
    if (before === -1 || all[before]!.readings[0]!.marker.value !== value - 1) continue;
    found[index]!.before = before;
    found[before]!.after = index;
  }
  return found;
}

function inList({ marker, runIn }: Reading, { before, after }: Neighbours, headed: readonly number[]): Features {
  if (marker.value === 0) return [];
  const kind = runIn ? 'run-in' : 'line';
  return [
    ...((before === -1
      ? []
      : [
          ['number before', headed[before]!],
          [`${kind}: number before`, headed[before]!],
        ]) as Features),
    ...((after === -1
      ? []
      : [
          ['number after', headed[after]!],
          [`${kind}: number after`, headed[after]!],
        ]) as Features),
  ];
}

/** The first look at all readings of a report. */
interface Looked {
  first: Options;
  judged: readonly number[][];
}

/** How far from one without a number others of its row may stand, in chances, which are lines or parts of them: each may have its text below it. */
const IN_ROW = 4;

/** How much of a heading the nearest of its shape are, above and below it in its part. */
function inRow(reading: Reading, index: number, looked: Looked): Features {
  if (reading.marker.value > 0) return [];
  const sides = ([-1, 1] as const).flatMap((step) => nearestOf(shapeOf(reading), index, step, looked) ?? []);
  if (sides.length === 0) return [];
  const told: Features = [
    ['most in its row', Math.max(...sides)],
    ...(sides.length === 2 ? [['least in its row', Math.min(...sides)] as const] : []),
  ];
  return told.flatMap(([name, value]): Features => [
    [name, value],
    [`${reading.form}: ${name}`, value],
  ]);
}

function nearestOf(shape: string, index: number, step: 1 | -1, { first, judged }: Looked): number | null {
  for (let away = 1; away <= IN_ROW; away++) {
    const at = index + step * away;
    const readings = first[at]?.chance.readings;
    if (!readings || BEGINS_PART.has(readings[0]?.marker.style ?? '')) return null;
    const found = readings.findIndex((one) => shapeOf(one) === shape);
    if (found !== -1) return judged[at]![found]!;
  }
  return null;
}
