import type { KeyWord, Subset, SubsetFigures, Trend, WordFigure, WordFigures } from '../analysis/word-figures.ts';
import { formatState, parseState } from '../search/state.ts';
import { csvOf } from '../text/csv.ts';

/** The address, behind the search page's, of a word's places, in a subset where one is given. */
export const linesOf = (word: string, subset?: Subset, value?: string): string =>
  formatState({ ...parseState(''), q: word, view: 'lines', ...(subset && value ? { [subset]: [value] } : {}) });

/** The subsets of one kind, the largest first. */
export const subsetsOf = ({ subsets }: WordFigures, subset: Subset): SubsetFigures[] =>
  subsets.filter((one) => one.subset === subset).sort((a, b) => b.chars - a.chars);

/** The words that are most typical of a section type. */
export const typicalWords = ({ subsets }: WordFigures, type: string, most: number): KeyWord[] =>
  subsets.find(({ subset, value }) => subset === 'type' && value === type)?.words.slice(0, most) ?? [];

/** The points of a curve in a box of 100 by 30, the highest rate at its top: `0,30 50,12 100,0` */
export function curveOf({ years }: Trend): string {
  const most = Math.max(...years.map(({ rate }) => rate), Number.MIN_VALUE);
  const x = (at: number) => (at * 100) / Math.max(1, years.length - 1);
  return years.map(({ rate }, at) => `${x(at).toFixed(1)},${(30 - (30 * rate) / most).toFixed(1)}`).join(' ');
}

type Row = Record<string, string | number>;

/** The tables of figures as files have them, by name. */
export const FIGURE_TABLES: Record<string, (figures: WordFigures) => Row[]> = {
  words: ({ words }) => words.map((word: WordFigure): Row => ({ ...word })),
  keywords: ({ subsets }) =>
    subsets.flatMap(({ subset, value, words }) => words.map((word): Row => ({ subset, value, ...word }))),
  years: ({ trends }) => trends.flatMap(({ word, years }) => years.map((year): Row => ({ word, ...year }))),
};

/** The tables that have any row. */
export const tablesOf = (figures: WordFigures): string[] =>
  Object.keys(FIGURE_TABLES).filter((table) => FIGURE_TABLES[table]!(figures).length > 0);

export const rowsAsCsv = (rows: readonly Row[]): string =>
  csvOf([Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]);

export const rowsAsJsonl = (rows: readonly Row[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
