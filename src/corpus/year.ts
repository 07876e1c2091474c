import { chances, step, type Features, type Weights } from './model/features.ts';

const DIGITS = '〇一二三四五六七八九';
const YEAR =
  /(?<![\d〇○零一二三四五六七八九])((?:19|20)\d\d|[一二][〇○零九][〇○零一二三四五六七八九]{2})(?=\s*学?年|——|\s*[-—－~至/]+\s*\d{4}\s*学?年|[./-]\d{1,2}[./-]\d{1,2})/g;

/** The years that a text names, in order. */
export const yearsIn = (text: string): number[] => Array.from(text.matchAll(YEAR), (match) => toNumber(match[1]!));

const toNumber = (year: string): number =>
  Number(year.replace(/[○零]/g, '〇').replace(/\D/g, (digit) => `${DIGITS.indexOf(digit)}`));

/** What a year is looked for in; offsets are in UTF-16 units. */
export interface Dated {
  text: string;
  titleEnd: number;
  bylineEnd: number;
  kind: string;
}

/** A year that may be the one reported on, with what speaks for it; null for none. */
export interface YearOption {
  year: number | null;
  features: Features;
}

/** The year reported on; null where the text names none. */
export function yearOf(dated: Dated, weights: Weights): number | null {
  const options = yearOptions(dated);
  const likely = chances(
    options.map(({ features }) => features),
    weights,
  );
  return options[likely.indexOf(Math.max(...likely))]!.year;
}

/** Every year that a text names, and the one before it was signed, with what speaks for each; and that it is none. */
export function yearOptions(dated: Dated): YearOption[] {
  const mentions = mentionsIn(dated);
  const signed = mentions.findLast(({ zone }) => zone === 'sign-off');
  const years = [...new Set(mentions.map(({ year }) => year)), ...(signed ? [signed.year - 1] : [])];
  const latest = Math.max(...mentions.map(({ year }) => year));
  const zones = new Set(mentions.map(({ zone }) => zone));
  const none: Features = ['none', `none in ${dated.kind}`, ...[...zones].map((zone) => `none with ${zone}`)].map(
    (name) => [name, 1],
  );
  return [
    { year: null, features: none },
    ...[...new Set(years)].map((year) => ({
      year,
      features: featuresOf(year, { mentions, signed, latest, kind: dated.kind }),
    })),
  ];
}

type Zone = 'title' | 'byline' | 'opening' | 'body' | 'sign-off' | 'history';

interface Mention {
  year: number;
  zone: Zone;
  /** What follows it: 年度, a month, another word. */
  before: string;
  month: number | null;
}

/** Opening and sign-off are the first and the last of a text. */
const OPENING = 400;
const SIGN_OFF = 90;
/** A year with one of these words near is one of a life or a history. */
const HISTORY = /出生|生于|毕业|参加工作|入党|入职|进厂|入学|入校|调任|调入|任职|当选|聘|成立|建校|始建|以前|当年|年起/;

function mentionsIn({ text, titleEnd, bylineEnd }: Dated): Mention[] {
  return Array.from(text.matchAll(YEAR), ({ 0: words, 1: digits, index }) => {
    const behind = text.slice(index + words.length, index + words.length + 14);
    const around = text.slice(Math.max(0, index - 6), index) + behind;
    const month = /^\s*(?:年|[./-])\s*(\d{1,2})(?:月|[./-])/.exec(behind)?.[1];
    const zone = zoneOf(index, { end: text.length, titleEnd, bylineEnd });
    const isHistory = (zone === 'opening' || zone === 'body' || zone === 'byline') && HISTORY.test(around);
    return {
      year: toNumber(digits!),
      zone: isHistory ? 'history' : zone,
      before: follower(behind),
      month: month === undefined ? null : Number(month),
    };
  });
}

function zoneOf(at: number, { end, titleEnd, bylineEnd }: { end: number; titleEnd: number; bylineEnd: number }): Zone {
  if (at < titleEnd) return 'title';
  if (at < bylineEnd) return 'byline';
  if (at > end - SIGN_OFF && at > bylineEnd + OPENING / 2) return 'sign-off';
  return at < bylineEnd + OPENING ? 'opening' : 'body';
}

function follower(behind: string): string {
  if (/^\s*学?年度|^\s*学年/.test(behind)) return '年度';
  if (/^\s*[-—－~至/]+\s*\d{4}/.test(behind)) return 'a later year';
  if (/^\s*年\s*(?:\d|[一二三四五六七八九十]+月)/.test(behind)) return 'a month';
  if (/^\s*年(?:[，,以来是的]|全年|工作|党建|上半年)/.test(behind)) return 'a pause';
  return 'another word';
}

interface Known {
  mentions: readonly Mention[];
  signed: Mention | undefined;
  latest: number;
  kind: string;
}

function featuresOf(year: number, { mentions, signed, latest, kind }: Known): Features {
  const own = mentions.filter((mention) => mention.year === year);
  const last = signed && year - signed.year;
  const season = signed?.month ? step('month', signed.month, [3, 8, 12]) : 'no month';
  const names = [
    ...own.map(({ zone, before }) => `${zone}, before ${before}`),
    ...own.map(({ zone }) => zone),
    ...(own[0] && own[0] === mentions.find(({ zone }) => zone === own[0]!.zone) ? [`first in ${own[0].zone}`] : []),
    ...(last === 0 ? [`signed, ${season}`, `signed in ${kind}`] : []),
    ...(last === -1 ? [`signed the year after, ${season}`, `signed the year after in ${kind}`] : []),
    year === latest ? 'latest' : year === latest - 1 ? 'last but one' : 'earlier',
    ...(mentions.every(({ zone }) => zone === 'history' || zone === 'body') ? ['no better'] : []),
    step('times', own.length, [0, 1, 2, 4]),
    'named',
  ];
  return [...new Set(names)].map((name) => [name, 1] as const);
}
