import { isDateLine, plainYears } from '../text/dates.ts';
import { readNumeral } from '../text/numerals.ts';
import type { Edit } from './schema.ts';

const DIGITS = '〇一二三四五六七八九';
const RANGE = '[-—－–~至/]+';
const YEAR = new RegExp(
  `(?<![\\d〇○零一二三四五六七八九])((?:19|20)\\d\\d|[一二][〇○零九][〇○零一二三四五六七八九]{2})(?=\\s*学?年|——|\\s*${RANGE}\\s*\\d{4}\\s*学?年|[./-]\\d{1,2}[./-]\\d{1,2}|\\.(?:0?[1-9]|1[0-2])(?![\\d%万亿元吨.]))`,
  'g',
);
/** A year without 年: alone in a title, elsewhere only before a stop or behind 回首. */
const BARE = /(?<![\d.,，A-Za-z第])(?:19[89]|20[0-4])\d(?![\d.%万亿元级届])/g;
const TAKEN_LEAVE_OF = /(?:回首|再见|告别|走过|回望|回顾|送别|你好|的)[，,\s]?$/;
/** 考核年度：2021 */
const FIELD = /(?<=年度[：:][ \t\u3000]*)(?:19|20)\d\d(?![\d年])/g;
/** 22年度述职报告, in a title */
const SHORT = /(?<![\d.,第近])([012]\d)(?=年(?:度|终|述|工作|个人|党|总结|报告|[上下]半年))/g;
/** 壬辰年: one year in sixty, here of 1984 to 2043. */
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const CYCLE = new RegExp(`([${STEMS}])([${BRANCHES}])年`, 'g');
/** What a site or a file says of when a text came to it. */
const UPLOADED = /(?<!\d)((?:19|20)\d\d)\s*(?:[-/.]|年)\s*(\d{1,2})(?:[-/.]|月)/g;
const OF_SITE: ReadonlySet<string> = new Set(['page-furniture', 'credits', 'site-notice', 'above-title', 'markup']);

/** The years that a text names, in order. */
export const yearsIn = (text: string): number[] =>
  Array.from(plainYears(text).matchAll(YEAR), (match) => toNumber(match[1]!));

const toNumber = (year: string): number =>
  Number(year.replace(/[○零]/g, '〇').replace(/\D/g, (digit) => `${DIGITS.indexOf(digit)}`));

/** What a year is looked for in; offsets are in UTF-16 units. */
export interface Dated {
  title: string;
  text: string;
  titleEnd: number;
  bylineEnd: number;
  genre: string;
  edits: readonly Edit[];
}

type Zone = 'title' | 'byline' | 'opening' | 'body' | 'sign-off' | 'history' | 'site';

/** A year that a text names, where, and what follows it: 年度, a month, another word. */
export interface Mention {
  year: number;
  zone: Zone;
  before: string;
  month: number | null;
  /** Plans of that year are what it stands above. */
  isOfPlans: boolean;
  /** How far down the text it stands, from 0 to 1. */
  at: number;
}

/** Opening and sign-off are the first and the last of a text. */
const OPENING = 400;
const SIGN_OFF = 90;
/** A year with one of these words near is one of a life or a history. */
const HISTORY =
  /出生|生于|年生[，,。]|毕业|参加[^，。]{0,6}工作|入党|入职|进厂|入学|入校|调任|调入|任职|[年月日](?:我)?任|当选|聘|加入|留任|成立|投产|建校|始建|以前|当年|年起/;
/** A year behind one of these is one to come. */
const TO_COME = /(?:到|(?<!截)至|力争|争取|面向|迈向|展望)$/;

/** 2023年工作打算: of the year after the one reported on. */
const OF_PLANS = /^年度?[^，。；：:\n]{0,8}(?:打算|计划|安排|思路|设想|展望|目标|要点|重点)(?:\n|$|[。：:])/;
/** 2023—2027年发展纲要: the years of a plan are those of many reports. */
const OF_A_PLAN = /^[^，。；：》\n]{0,14}(?:规划|纲要)/;

/** Every mention of a year: in title and text in order, then in what was taken out as a site's. */
export function mentionsIn({ title, text: typed, titleEnd, bylineEnd, edits }: Dated): Mention[] {
  const text = plainYears(typed);
  const named =
    titleEnd === 0 ? [...found(plainYears(title))].map((one) => ({ ...one, zone: 'title' as const, at: 0 })) : [];
  const inText = [...found(text, titleEnd)].map(({ index, length, ...one }): Mention => {
    const ahead = text.slice(Math.max(0, index - 6), index).replace(/^.*[，。；\n]/s, '');
    const around = ahead + text.slice(index + length, index + length + 14);
    const isDate = index < bylineEnd + OPENING && isDateLine(lineAt(text, index));
    const zone = isDate ? 'byline' : zoneOf(index, { end: text.length, titleEnd, bylineEnd });
    const isHistory = (zone === 'opening' || zone === 'body' || zone === 'byline') && HISTORY.test(around);
    const isToCome = zone === 'sign-off' && one.before === 'a time to come';
    return { ...one, zone: isHistory ? 'history' : isToCome ? 'body' : zone, at: index / text.length };
  });
  return [...named, ...inText, ...uploadsIn(edits)];
}

interface FoundYear extends Pick<Mention, 'year' | 'before' | 'month' | 'isOfPlans'> {
  index: number;
  length: number;
}

/** The years of a text in order; bare ones up to `bareEnd` whatever stands around them. */
function found(text: string, bareEnd = text.length): FoundYear[] {
  const whole = Array.from(text.matchAll(YEAR), ({ 0: words, 1: digits, index }): FoundYear => {
    const behind = text.slice(index + words.length, index + words.length + 18);
    return {
      ...{ year: toNumber(digits!), index, length: words.length },
      before: follower(behind, text.slice(Math.max(0, index - 14), index)),
      month: monthIn(behind),
      isOfPlans: OF_PLANS.test(behind),
    };
  });
  const known = new Set(whole.map(({ index }) => index));
  const isNew = ({ index }: FoundYear) => !known.has(index);
  const bare = yearsBy(BARE, text, ([year]) => Number(year)).filter(
    (one) => isNew(one) && (one.index < bareEnd || standsAlone(text, one)),
  );
  const short = yearsBy(SHORT, text.slice(0, bareEnd), ([, digits]) => 2000 + Number(digits), '年度');
  const fields = yearsBy(FIELD, text, ([year]) => Number(year), '年度').filter(
    (one) => isNew(one) && one.index >= bareEnd,
  );
  const cyclic = yearsBy(CYCLE, text, ([, stem, branch]) =>
    cyclicYear(STEMS.indexOf(stem!), BRANCHES.indexOf(branch!)),
  );
  return [...whole, ...bare, ...short, ...fields, ...cyclic].sort((a, b) => a.index - b.index);
}

/** The month behind a year; the first and the last of the old calendar as those of the new. */
function monthIn(behind: string): number | null {
  const [, digits, word] =
    /^\s*(?:年|[./-])\s*(?:(\d{1,2})(?:月|[./-]|(?!\d))|(元|正|腊|[一二三四五六七八九十]{1,2})月)/.exec(behind) ?? [];
  if (digits !== undefined) return Number(digits);
  if (word === undefined) return null;
  return word === '腊' ? 12 : /[元正]/.test(word) ? 1 : readNumeral(word);
}

/** The years that are written in one way of their own, whatever stands behind them; `yearOf` says null for what is none. */
function yearsBy(
  pattern: RegExp,
  text: string,
  yearOf: (match: RegExpExecArray) => number | null,
  before = 'nothing',
): FoundYear[] {
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const year = yearOf(match);
    const { 0: words, index } = match;
    return year === null ? [] : [{ year, before, month: null, isOfPlans: false, index, length: words.length }];
  });
}

const standsAlone = (text: string, { index, length }: FoundYear): boolean =>
  TAKEN_LEAVE_OF.test(text.slice(Math.max(0, index - 4), index)) && /^\s*[，,。！!\n]/.test(text.slice(index + length));

function cyclicYear(stem: number, branch: number): number | null {
  const years = Array.from({ length: 60 }, (_, offset) => 1984 + offset);
  return years.find((year) => (year - 4) % 10 === stem && (year - 4) % 12 === branch) ?? null;
}

const lineAt = (text: string, at: number): string =>
  text
    .slice(text.lastIndexOf('\n', at) + 1)
    .split('\n', 1)[0]!
    .trim();

function zoneOf(at: number, { end, titleEnd, bylineEnd }: { end: number; titleEnd: number; bylineEnd: number }): Zone {
  if (at < titleEnd) return 'title';
  if (at < bylineEnd) return 'byline';
  if (at > end - SIGN_OFF && at > bylineEnd + OPENING / 2) return 'sign-off';
  return at < bylineEnd + OPENING ? 'opening' : 'body';
}

const LATER = new RegExp(`^(?:\\.\\d{1,2}|年\\d{1,2}月(?:\\d{1,2}日)?)?\\s*${RANGE}\\s*\\d{4}`);
const BEHIND_RANGE = new RegExp(`\\d{4}(?:\\.\\d{1,2}|年\\d{1,2}月(?:\\d{1,2}日)?)?\\s*${RANGE}\\s*$`);
const SCHOOL_YEAR = new RegExp(`^\\s*${RANGE}\\s*\\d{4}\\s*学年`);
const FIRST_TERM = /^[^第上]{0,12}(?:第一|上)学期/;

function follower(behind: string, ahead: string): string {
  const isSecond = BEHIND_RANGE.test(ahead);
  if (SCHOOL_YEAR.test(behind)) return FIRST_TERM.test(behind) ? 'a later year, first term' : 'a later year of school';
  if (isSecond && /^\s*学年/.test(behind))
    return FIRST_TERM.test(behind) ? 'first term, behind' : 'end of a school year';
  if (TO_COME.test(ahead) || OF_A_PLAN.test(behind)) return 'a time to come';
  if (/^\s*学?年度|^\s*学年/.test(behind)) return '年度';
  if (LATER.test(behind)) return 'a later year';
  if (isSecond) return 'end of a range';
  if (/^\s*年\s*(?:\d|[一二三四五六七八九十]+月)|^\.\d/.test(behind)) return 'a month';
  if (/^\s*年(?:[，,以来是的]|全年|工作|党建|上半年)/.test(behind)) return 'a pause';
  return 'another word';
}

const uploadsIn = (edits: readonly Edit[]): Mention[] =>
  edits
    .filter(({ rule }) => OF_SITE.has(rule))
    .flatMap(({ removed }) =>
      Array.from(removed.matchAll(UPLOADED), ([, year, month]) => ({
        ...{ year: Number(year), month: Number(month), zone: 'site' as const },
        ...{ before: 'a month', isOfPlans: false, at: 1 },
      })),
    );
