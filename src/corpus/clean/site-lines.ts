import type { Change } from './pieces.ts';

/** One way to tell a line that the site put there and not the report's author. */
export interface Sign {
  /** Looked for in one line without the white space at its edges. */
  pattern: RegExp;
  /** A line with the sign. */
  example: string;
  /** An ordinary line with the same words. */
  counterExample: string;
}

/** What a family of site lines is told by. */
export interface SiteText {
  /** Each is enough by itself. */
  signs: readonly Sign[];
  /** Lines of no meaning of their own: they are the site's where they stand beside one of the family. */
  company?: readonly Sign[];
  /** Judges a line on more than one sign. */
  judge?: (line: string) => boolean;
}

/** A longer line is a paragraph of somebody's text. */
const LONGEST_LINE = 240;

interface Place {
  start: number;
  end: number;
  line: string;
}

/** A function that finds the lines of a family, sorted and disjoint, in UTF-16 offsets. */
export function siteLines({ signs, company = [], judge = () => false }: SiteText): (text: string) => Change[] {
  const own = anyOf(signs);
  const beside = anyOf(company);
  return (text) => {
    const lines = linesOf(text);
    const found = lines.map(({ line }) => own.test(line) || judge(line));
    if (!found.includes(true)) return [];
    for (let index = 1; index < lines.length; index++)
      found[index] ||= found[index - 1]! && beside.test(lines[index]!.line);
    for (let index = lines.length - 2; index >= 0; index--)
      found[index] ||= found[index + 1]! && beside.test(lines[index]!.line);
    return lines.filter((_, index) => found[index]).map(({ start, end }) => ({ start, end }));
  };
}

const anyOf = (signs: readonly Sign[]): RegExp =>
  new RegExp(signs.map(({ pattern }) => `(?:${pattern.source})`).join('|') || '(?!)', 'iu');

/** The lines that are not blank, without the white space at their edges; of a long line nothing is looked at. */
function linesOf(text: string): Place[] {
  return Array.from(text.matchAll(/\S[^\n]*/g), ({ 0: whole, index }) => {
    const line = whole.trimEnd();
    return { start: index, end: index + line.length, line: line.length > LONGEST_LINE ? '' : line };
  });
}
