const HAN_DIGITS = '零一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const LEGAL = /[壹贰叁肆伍陆柒捌玖拾]/g;

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
 * `readNumeral('十二') → 12`, `readNumeral('４') → 4`, `readNumeral('③') → 3`, `readNumeral('贰') → 2`
 */
export function readNumeral(text: string): number | null {
  const arabic = text.normalize('NFKC');
  if (/^\d{1,2}$/.test(arabic)) return Number(arabic) || null;
  return (
    readCounting(text) ??
    readHan(text.replace(LEGAL, (digit) => (digit === '拾' ? '十' : HAN_DIGITS[LEGAL_DIGITS.indexOf(digit)]!)))
  );
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

/** Digit by digit: `hanDigits(12) → '一二'`. */
export const hanDigits = (value: number): string =>
  [...String(value)]
    .map((digit) => HAN_DIGITS[Number(digit)])
    .join('')
    .replaceAll('零', '〇');

/** As one counts, to 9,999: `hanCounting(21) → '二十一'`, `hanCounting(105) → '一百零五'`. */
export const hanCounting = (value: number): string => counting(value, HAN_DIGITS, '十百千').replace(/^一十/, '十');

/** As on a bank cheque: `hanLegal(12) → '壹拾贰'`. */
export const hanLegal = (value: number): string => counting(value, LEGAL_DIGITS, '拾佰仟');

function counting(value: number, digits: string, units: string): string {
  if (value === 0) return digits[0]!;
  if (value > 9999) return String(value);
  const places = [...String(value)].reverse().map((digit, place) => {
    if (digit === '0') return digits[0]!;
    return digits[Number(digit)]! + (place ? units[place - 1]! : '');
  });
  return places.reverse().join('').replace(/零+$/, '').replace(/零+/g, '零');
}

/** `roman(14) → 'XIV'`; decimal beyond 3,999. */
export function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let left = value;
  let text = '';
  for (const [size, sign] of ROMAN) for (; left >= size; left -= size) text += sign;
  return text;
}

const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** As HTML counts, `letters(27) → 'AA'`, `letters(28) → 'AB'`. */
export function letters(value: number): string {
  if (value < 1) return String(value);
  let text = '';
  for (let left = value; left > 0; left = Math.floor((left - 1) / 26))
    text = String.fromCharCode(65 + ((left - 1) % 26)) + text;
  return text;
}
