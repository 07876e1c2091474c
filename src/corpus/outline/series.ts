import type { Chosen } from './choice.ts';

const ORDINAL = /^第([一二三四五六七八九十]{1,3})[，,、：:]/;
const NUMERALS = '一二三四五六七八九十';
const LEAST = 3;

/** 第一，…… 第二，…… 第三，…… are all headings or all points: where fewer than half of them are headings, none is. */
export function withWholeSeries(chosen: readonly Chosen[]): Chosen[] {
  const stray = new Set(seriesIn(chosen).filter(isOfPoints).flat());
  return chosen.map((one, index) => (stray.has(index) ? { ...one, reading: null } : one));

  function isOfPoints(series: readonly number[]): boolean {
    const headed = series.filter((index) => chosen[index]!.reading !== null);
    return series.length >= LEAST && headed.length * 2 < series.length;
  }
}

/** The places of what begins with 第一, 第二, 第三 one after the other. */
function seriesIn(chosen: readonly Chosen[]): number[][] {
  const found: number[][] = [];
  let due = 0;
  for (const [index, { chance }] of chosen.entries()) {
    const numeral = ORDINAL.exec(chance.text)?.[1];
    if (numeral === undefined) continue;
    const value = NUMERALS.indexOf(numeral);
    if (value === 0) found.push([index]);
    else if (value === due && found.length > 0) found.at(-1)!.push(index);
    due = value + 1;
  }
  return found;
}
