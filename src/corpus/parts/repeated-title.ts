import type { Span } from '../../text/spans.ts';
import { YEAR } from '../../text/dates.ts';
import { escapePattern } from '../../text/escape.ts';
import type { Cuts } from './cuts.ts';
import { holdsReport } from './size.ts';

const LONGEST_TITLE = 60;
const SHORTEST_TITLE = 4;

/** First numerals of the styles that head the first level, and any numeral of each. */
const STYLES: readonly { first: RegExp; any: RegExp }[] = [
  style('一', '[一二三四五六七八九十]{1,3}', '[、．.：:]'),
  style('第一', '第[一二三四五六七八九十]{1,3}', '部分'),
  style('[（(]一', '[（(][一二三四五六七八九十]{1,3}', '[）)]'),
  style('[1１]', '[0-9０-９]{1,2}', '[.．、](?![0-9０-９])'),
];

function style(first: string, any: string, closing: string) {
  const indent = '^[#* \\t\\u3000\\u00a0]*';
  return { first: new RegExp(`${indent}${first}${closing}`), any: new RegExp(`${indent}${any}${closing}`, 'm') };
}

/**
 * Several reports under one title line, or one of each year, each with a numbering of its own. A running header returns too, but the
 * numbering goes on over it; then, and where nothing is numbered, the file stays one report.
 */
export function repeatedTitleCuts(text: string): Cuts {
  const starts = linesLikeTheFirst(text);
  if (starts.length < 2) return { starts: [], frame: [], doubts: [] };
  const stretches = starts.map((start, index) => text.slice(start, starts[index + 1]));
  if (stretches.every(holdsReport) && numbersAnew(stretches)) return { starts, frame: [], doubts: [] };
  return { starts: [], frame: [], doubts: [doubt(starts[1]!)] };
}

/** Where the title stands as a line of its own, be it of another year; the first is the file's first line. */
function linesLikeTheFirst(text: string): number[] {
  const line = /\S[^\n\r\u2028\u2029]{0,199}/.exec(text);
  const title = bare(line?.[0] ?? '');
  if (!line || title.length < SHORTEST_TITLE || title.length > LONGEST_TITLE || /[。；，：,;:]$/.test(title)) return [];
  const starts: number[] = [];
  for (const { 0: found, index } of text.matchAll(likenessOf(title))) {
    const { start, end } = lineAround(text, index, index + found.length);
    if (bare(text.slice(start, end)) === found) starts.push(start);
  }
  return starts;
}

/** A title of one year and of the next are alike where they name a genre; 2021年 and 2022年 may be headings. */
function likenessOf(title: string): RegExp {
  const exact = escapePattern(title);
  return new RegExp(GENRE.test(title) ? exact.replace(YEAR, `(?:${YEAR.source})`) : exact, 'g');
}
const GENRE = /(?:报告|总结|述职|小结|汇报)(?:[（(].{0,8}[）)])?$/;

/** The line that a stretch lies in; no further than a title can reach, so that one endless line costs nothing. */
function lineAround(text: string, from: number, to: number): Span {
  const before = text.slice(Math.max(0, from - LONGEST_TITLE), from);
  const after = text.slice(to, to + LONGEST_TITLE);
  const brokenAfter = after.search(/[\n\r\u2028\u2029]/);
  const indent =
    before.length - 1 - Math.max(...['\n', '\r', '\u2028', '\u2029'].map((end) => before.lastIndexOf(end)));
  return { start: from - indent, end: to + (brokenAfter === -1 ? after.length : brokenAfter) };
}

/** A line without markup, white space at its edges and a length note. */
const bare = (line: string): string =>
  line.replace(/^[#*\s\ufeff]+|[*\s]+$/g, '').replace(/[（(][^（(）)]{0,8}\d+字[）)]$/, '');

/** Whether the list that numbers the first report begins again in each of the others. */
function numbersAnew(stretches: readonly string[]): boolean {
  const used = STYLES.find(({ any }) => any.test(stretches[0]!));
  return used !== undefined && stretches.every((stretch) => used.first.test(used.any.exec(stretch)?.[0] ?? ''));
}

const doubt = (at: number) => ({
  rule: 'parts/title-returns',
  severity: 'warning' as const,
  at,
  reason: 'The title line returns here; the file is taken as one.',
  advice: 'If another text begins here, put it into a file of its own.',
});
