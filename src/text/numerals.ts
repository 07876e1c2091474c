const HAN_DIGITS = '零一二三四五六七八九';

/** Unicode ranges whose characters count up from 1: the first character of each. */
const COUNTING = ['①', '⑴', '⒈', '㈠', 'Ⅰ'].map((first) => first.codePointAt(0)!);
/** How many of a range there are, where it is not twenty. */
const LENGTHS = new Map(
  [
    ['㈠', 10],
    ['Ⅰ', 12],
  ].map(([first, length]) => [(first as string).codePointAt(0)!, length as number]),
);

/**
 * The value of a numeral, from 1 to 99; null where it is none.
 *
 * `readNumeral('十二') → 12`, `readNumeral('４') → 4`, `readNumeral('③') → 3`
 */
export function readNumeral(text: string): number | null {
  const arabic = text.normalize('NFKC');
  if (/^\d{1,2}$/.test(arabic)) return Number(arabic) || null;
  return readCounting(text) ?? readHan(text);
}

function readCounting(text: string): number | null {
  const point = text.codePointAt(0) ?? 0;
  const first = COUNTING.find((start) => point >= start && point < start + (LENGTHS.get(start) ?? 20));
  return first === undefined ? null : point - first + 1;
}

function readHan(text: string): number | null {
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (!match || text === '') return null;
  const [, tens, ten, ones] = match;
  if (!ten) return tens && !ones ? HAN_DIGITS.indexOf(tens) : null;
  return (tens ? HAN_DIGITS.indexOf(tens) : 1) * 10 + (ones ? HAN_DIGITS.indexOf(ones) : 0);
}
