import { hanCounting, hanDigits, hanLegal, roman } from '../../text/numerals.ts';

type Format = (value: number) => string;

/** From a row of signs, beginning with 1; decimal beyond its end. */
const signs =
  (row: string): Format =>
  (value) =>
    [...row][value - 1] ?? String(value);

/** Word doubles the letters: 27 is AA, 28 is BB. */
const repeated: Format = (value) =>
  value < 1 || value > 780 ? String(value) : String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

/** Up to 99 as one counts, then digit by digit. */
const countingTo99: Format = (value) => (value < 100 ? hanCounting(value) : hanDigits(value));

const enclosed =
  (first: number, count: number): Format =>
  (value) =>
    value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : String(value);

/** ①–⑳, ㉑–㉟, ㊱–㊿ follow one another in three blocks. */
const circled: Format = (value) => {
  const first = value <= 20 ? 0x2460 : value <= 35 ? 0x3251 - 20 : 0x32b1 - 35;
  return enclosed(first, 50)(value);
};

const wide: Format = (value) => String(value).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));

/** Number formats of WordprocessingML (ST_NumberFormat) that Chinese documents use; any other is drawn as 1, 2, 3. */
const FORMATS: ReadonlyMap<string, Format> = new Map(
  Object.entries<Format>({
    none: () => '',
    decimalZero: (value) => String(value).padStart(2, '0'),
    upperRoman: roman,
    lowerRoman: (value) => roman(value).toLowerCase(),
    upperLetter: repeated,
    lowerLetter: (value) => repeated(value).toLowerCase(),
    ordinal: (value) => `${value}${['th', 'st', 'nd', 'rd'][/1\d$/.test(String(value)) ? 0 : value % 10] ?? 'th'}`,
    chineseCounting: countingTo99,
    chineseCountingThousand: hanCounting,
    japaneseCounting: hanCounting,
    taiwaneseCounting: countingTo99,
    taiwaneseCountingThousand: hanCounting,
    ideographDigital: hanDigits,
    japaneseDigitalTenThousand: hanDigits,
    taiwaneseDigital: hanDigits,
    chineseLegalSimplified: hanLegal,
    ideographLegalTraditional: signs('壹貳參肆伍陸柒捌玖拾'),
    japaneseLegal: signs('壱弐参四伍六七八九拾'),
    ideographTraditional: signs('甲乙丙丁戊己庚辛壬癸'),
    ideographZodiac: signs('子丑寅卯辰巳午未申酉戌亥'),
    ideographEnclosedCircle: enclosed(0x3280, 10),
    decimalEnclosedCircle: circled,
    decimalEnclosedCircleChinese: circled,
    decimalEnclosedParen: enclosed(0x2474, 20),
    decimalEnclosedFullstop: enclosed(0x2488, 20),
    decimalFullWidth: wide,
    decimalFullWidth2: wide,
    numberInDash: (value) => `- ${value} -`,
  }),
);

/** A number as Word draws it: `formatNumber(12, 'chineseCounting') → '十二'`, `formatNumber(3, 'decimalEnclosedCircle') → '③'`. */
export const formatListNumber = (value: number, format: string): string => (FORMATS.get(format) ?? String)(value);
