import { mentionsIn, yearsIn, type Dated, type Mention } from './mentions.ts';
import { chances, step, type Features, type Weights } from './model/features.ts';

/** A year that may be the one reported on, with what speaks for it; null for none. */
export interface YearOption {
  year: number | null;
  features: Features;
}

/** The year reported on; null where the text names none. */
export function yearOf(dated: Dated, weights: Weights): number | null {
  const options = yearOptions(dated).filter(fitsTitle(yearsIn(dated.title)));
  const likely = chances(
    options.map(({ features }) => features),
    weights,
  );
  return options[likely.indexOf(Math.max(...likely))]!.year;
}

/** Every year that a text names, and the one before it was signed, with what speaks for each; and that it is none. */
export function yearOptions(dated: Dated): YearOption[] {
  const mentions = mentionsIn(dated);
  const signed = dateOf(mentions);
  const plans = plansIn(dated, mentions);
  const named = mentions.filter((one) => mayBeReportedOn(one) && !plans.includes(one)).map(({ year }) => year);
  const years = [...named, ...[signed, plans.at(-1)].flatMap((one) => (one ? [one.year - 1] : []))];
  const latest = Math.max(...new Set(mentions.map(({ year }) => year)));
  const zones = new Set(mentions.map(({ zone }) => zone));
  const none: Features = ['none', `none in ${dated.genre}`, ...[...zones].map((zone) => `none with ${zone}`)].map(
    (name) => [name, 1],
  );
  const isOfLastYear = LAST_YEAR.test(dated.text.slice(dated.bylineEnd, dated.bylineEnd + OPENING));
  return [
    { year: null, features: none },
    ...[...new Set(years)].map((year) => ({
      year,
      features: featuresOf(year, { mentions, plans, signed, latest, isOfLastYear, genre: dated.genre }),
    })),
  ];
}

/** Where a title names a year, that is the one, or the one before: a report of 2006 may be on 2005, and has plans up to 2010. */
const fitsTitle =
  (named: readonly number[]) =>
  ({ year }: YearOption): boolean =>
    named.length === 0 || year === null || named.includes(year) || named.includes(year + 1);

/** A year of a life or a history, or one to come that no title and no byline names, is never the one reported on. */
const mayBeReportedOn = ({ zone, before }: Mention): boolean =>
  zone !== 'history' && !(before === 'a time to come' && zone !== 'title' && zone !== 'byline');

/** What is no report has plans for its own year. */
const OF_PLANS = /计划|要点|打算|安排|方案|规划|思路/;
/** 三、2023年打算, in a report on 2022. */
const plansIn = ({ title }: Dated, mentions: readonly Mention[]): Mention[] =>
  OF_PLANS.test(title)
    ? []
    : mentions.filter(({ zone, isOfPlans }) => isOfPlans && (zone === 'opening' || zone === 'body'));

const OPENING = 300;
const LAST_YEAR = /去年|过去的?一年|上一年|上年度?/;

/** A term falls in one of the two years of its school year, wherever that is named. */
const OF_TERM = /first term|school/;

/** When a text was signed: at its end, else below its title; else when a site or a file says that it came there. */
const dateOf = (mentions: readonly Mention[]): Mention | undefined =>
  mentions.findLast(({ zone }) => zone === 'sign-off') ??
  mentions.find(({ zone, month }) => zone === 'byline' && month !== null) ??
  mentions.find(({ zone }) => zone === 'site');

interface Known {
  mentions: readonly Mention[];
  plans: readonly Mention[];
  signed: Mention | undefined;
  latest: number;
  /** The text looks back on the year before. */
  isOfLastYear: boolean;
  genre: string;
}

function featuresOf(year: number, { mentions, plans, signed, latest, isOfLastYear, genre }: Known): Features {
  const own = mentions.filter((mention) => mention.year === year);
  const last = signed && year - signed.year;
  const season = signed?.month ? step('month', signed.month, [1, 3, 6, 8, 11, 12]) : 'no month';
  const by = signed && signed.zone !== 'sign-off' ? `signed in the ${signed.zone}` : 'signed';
  const names = [
    ...own.map(({ zone, before }) => `${zone}, before ${before}`),
    ...own.flatMap(({ before }) => (OF_TERM.test(before) ? [before] : [])),
    ...own.map(({ zone }) => zone),
    ...(own[0] && own[0] === mentions.find(({ zone }) => zone === own[0]!.zone) ? [`first in ${own[0].zone}`] : []),
    ...(plans.some((one) => one.year === year + 1) ? ['plans for the year after'] : []),
    ...(last === 0 ? [`${by}, ${season}`, `signed, ${season}`, `signed in ${genre}`] : []),
    ...(last === -1
      ? [`${by} the year after, ${season}`, `signed the year after, ${season}`, `signed the year after in ${genre}`]
      : []),
    ...(last === -1 && isOfLastYear ? ['signed the year after, last year told of'] : []),
    ...(last === 0 && isOfLastYear ? ['signed, last year told of'] : []),
    year === latest ? 'latest' : year === latest - 1 ? 'last but one' : 'earlier',
    ...(mentions.every(({ zone }) => zone === 'history' || zone === 'body') ? ['no better'] : []),
    ...(own.length > 0 && own.every(({ at }) => at > 0.66) ? ['below alone'] : []),
    step('times', own.length, [0, 1, 2, 4]),
    'named',
  ];
  return [...new Set(names)].map((name) => [name, 1] as const);
}
