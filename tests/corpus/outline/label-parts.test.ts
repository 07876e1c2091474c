import { expect, it } from 'vitest';
import { placeReadings, stylesOf } from '../../../src/corpus/outline/levels.ts';
import { readLines } from '../../../src/corpus/outline/lines.ts';
import { chancesIn } from '../../../src/corpus/outline/readings.ts';
import { lexicon } from '../seeds.ts';

/** The depth of each line, all of them headings that run in. */
function depths(...lines: string[]): number[] {
  const readings = chancesIn(readLines(lines.join('\n'), 0)).map(({ readings: all }) =>
    all.find(({ runIn }) => runIn)!,
  );
  const styles = stylesOf(readings, { levelOf: new Map(), names: lexicon.typeNames });
  return placeReadings(readings, styles).map(({ depth }) => depth);
}

const [FIRST, SECOND] = ['（一）提升效率。人均结案提高三成。', '（二）规范行为。网拍标的物三百件。'];
const LACKING = '存在的困难：一是人案矛盾突出，二是协执不力。';

it('a label that names a part behind the last number is a part of its own', () => {
  expect(depths(FIRST, SECOND, LACKING, '下一步工作：加强联动。')).toEqual([1, 1, 1, 1]);
});

it('one that stands in the parts before, too, is one of the last part', () => {
  expect(depths(FIRST, LACKING, SECOND, LACKING)).toEqual([1, 2, 1, 2]);
});

it('one that names no part is of the last part', () => {
  expect(depths(FIRST, SECOND, '拍卖：网拍标的物三百件。')).toEqual([1, 1, 2]);
});
