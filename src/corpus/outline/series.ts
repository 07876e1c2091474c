import { readNumeral } from '../../text/numerals.ts';
import type { Chosen } from './choice.ts';

const ORDINAL = /^(?:第([一二三四五六七八九十]{1,3})|(首先|其次|再次|最后))(?:[，,、：:]|[是要](?!\s))/;
const LEAST = 3;

/**
 * 第一，…… 第二，…… 第三，…… are all headings or all points: where fewer than half of them are headings, none is; of
 * 首先…… 其次…… 最后…… where one is none.
 */
export function withWholeSeries(chosen: readonly Chosen[]): Chosen[] {
  const isHeading = (index: number): boolean => chosen[index]!.reading !== null;
  const isOfWords = ([first]: readonly number[]): boolean => chosen[first!]!.chance.text.startsWith('首先');
  const ofPoints = seriesIn(chosen).filter(
    (all) => all.length >= LEAST && all.filter(isHeading).length < (isOfWords(all) ? all.length : all.length / 2),
  );
  const points = new Set(ofPoints.flat());
  return chosen.map((one, index) => (points.has(index) ? { ...one, reading: null } : one));
}

const WORDS: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3 };

/** The places of what begins with 第一, 第二, 第三 one after the other, or with 首先, 其次, 最后. */
function seriesIn(chosen: readonly Chosen[]): number[][] {
  const found: number[][] = [];
  let due = 1;
  for (const [index, { chance }] of chosen.entries()) {
    const ordinal = ORDINAL.exec(chance.text);
    if (!ordinal) continue;
    const [, numeral, word] = ordinal;
    const value = word === undefined ? (readNumeral(numeral!) ?? 0) : (WORDS[word] ?? due);
    if (value === 1) found.push([index]);
    else if (value === due && found.length > 0) found.at(-1)!.push(index);
    due = value + 1;
  }
  return found;
}
