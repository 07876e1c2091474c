const DIGITS = '〇一二三四五六七八九';
/** How a nought is typed between Chinese digits: 二〇二三, 二○二三, 二零二三, 二O二三, 二０二三 */
const NOUGHTS = '〇○◯零OoＯｏ0０';
const HAN_YEAR = `[一二][九${NOUGHTS}][${DIGITS}${NOUGHTS}]{2}`;

/** A year from 1900 to 2099 as it stands in a title, in digits or Chinese ones. */
export const YEAR = new RegExp(`(?:19|20)\\d{2}|${HAN_YEAR}(?=年)`, 'g');

const YEAR_IN_HAN = new RegExp(`(?<![\\d${DIGITS}○零])${HAN_YEAR}(?=\\s*年)`, 'g');
const NOUGHT = new RegExp(`[${NOUGHTS}]`, 'g');

/** The text with its years in 〇 and half-width digits, character for character: `plainYears('二Ｏ二三年') → '二〇二三年'` */
export const plainYears = (text: string): string =>
  text
    .replace(YEAR_IN_HAN, (year) => year.replace(NOUGHT, '〇'))
    .replace(/[０-９]/g, (digit) => digit.normalize('NFKC'));

const DATE_LINE =
  /^[（(]?(?:\d{4}|[〇○零一二三四五六七八九]{4})\s*年\s*(?:[\dX×*]{1,2}|[一二三四五六七八九十]{1,3})\s*月(?:\s*(?:[\dX×*]{1,2}|[一二三四五六七八九十]{1,3})\s*日)?[）)]?$/;

/** Whether a date is alone on its line, in brackets or not: 2023年12月20日, 二〇二三年六月, （2023年×月） */
export const isDateLine = (line: string): boolean => line.length <= LONGEST_DATE && DATE_LINE.test(plainYears(line));
const LONGEST_DATE = 30;
