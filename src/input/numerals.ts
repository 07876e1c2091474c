const DIGITS = '〇一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';

/** Digit by digit: `hanDigits(12) → '一二'`. */
export const hanDigits = (value: number): string => [...String(value)].map((digit) => DIGITS[Number(digit)]).join('');

/** As one counts, to 9,999: `hanCounting(21) → '二十一'`, `hanCounting(105) → '一百零五'`. */
export const hanCounting = (value: number): string =>
  counting(value, `零${DIGITS.slice(1)}`, '十百千').replace(/^一十/, '十');

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
