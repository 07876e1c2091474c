import { readNumeral } from '../../text/numerals.ts';
import type { Chosen } from './choice.ts';

const ORDINAL = /^第([一二三四五六七八九十]{1,3})[，,、：:]/;
const LEAST = 3;

/** 第一，…… 第二，…… 第三，…… are all headings or all points: where fewer than half of them are headings, none is. */
export function withWholeSeries(chosen: readonly Chosen[]): Chosen[] {
  const isHeading = (index: number): boolean => chosen[index]!.reading !== null;
  const ofPoints = seriesIn(chosen).filter(
    (all) => all.length >= LEAST && all.filter(isHeading).length * 2 < all.length,
  );
  const points = new Set(ofPoints.flat());
  return chosen.map((one, index) => (points.has(index) ? { ...one, reading: null } : one));
}

/** The places of what begins with 第一, 第二, 第三 one after the other. */
function seriesIn(chosen: readonly Chosen[]): number[][] {
  const found: number[][] = [];
  let due = 1;
  for (const [index, { chance }] of chosen.entries()) {
    const numeral = ORDINAL.exec(chance.text)?.[1];
    if (numeral === undefined) continue;
    const value = readNumeral(numeral) ?? 0;
    if (value === 1) found.push([index]);
    else if (value === due && found.length > 0) found.at(-1)!.push(index);
    due = value + 1;
  }
  return found;
}
