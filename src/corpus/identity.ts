import type { Lexicon } from './lexicon.ts';

/** The first words of a report often name the year it reports on. */
const OPENING = 400;

/** The kind of report, by its title; the last kind of the taxonomy where no word of it fits. */
export const kindOf = (title: string, lexicon: Lexicon): string => readKind(title, lexicon).name;

/** The type of a section of which nothing tells the job, in a report of this title. */
export const usualTypeOf = (title: string, lexicon: Lexicon): string => readKind(title, lexicon).default;

const readKind = (title: string, { kinds }: Lexicon): Lexicon['kinds'][number] =>
  kinds.find((kind) => kind.title.test(title)) ?? kinds.at(-1)!;

const DIGITS = '〇一二三四五六七八九';
const YEAR =
  /(?<![\d〇○零一二三四五六七八九])((?:19|20)\d\d|[一二][〇○零九][〇○零一二三四五六七八九]{2})(?=\s*年|\s*[-—－~至]\s*\d{4}\s*年)/;

/** The years that a text names, in order. */
export const yearsIn = (text: string): number[] =>
  Array.from(text.matchAll(new RegExp(YEAR, 'g')), (match) => toNumber(match[1]!));

const toNumber = (year: string): number =>
  Number(year.replace(/[○零]/g, '〇').replace(/\D/g, (digit) => `${DIGITS.indexOf(digit)}`));

/** What stands behind the year reported on, and behind another: 2023年度, 2023年以来 before 2018年7月. */
const REPORTED = [/^\s*年度/, /^\s*年(?:[，,以来]|全年|工作|党建)/, /^\s*年(?!\s*\d)/];

/** The year reported on: the one in the title, else the likeliest in the opening; null where neither names one. */
export function yearOf(title: string, text: string): number | null {
  const opening = text.slice(0, OPENING);
  const found = [...opening.matchAll(new RegExp(YEAR, 'g'))];
  const standing = (behind: RegExp) => found.find((match) => behind.test(opening.slice(match.index + 4)));
  const likely = REPORTED.map(standing).find((match) => match !== undefined);
  const year = (YEAR.exec(title) ?? likely ?? found[0])?.[1];
  return year === undefined ? null : toNumber(year);
}
