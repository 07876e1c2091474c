import type {
  KeyWord,
  SubsetFacet,
  SubsetFigures,
  Trend,
  WordFigure,
  WordFigures,
} from '../../analysis/word-figures.ts';
import { formatState, selectionOf, stateOf, type Selection, type View } from '../../search/address/state.ts';
import { searchOf } from '../../search/address/subsets.ts';
import type { Spread } from '../../analysis/counts/weigh.ts';

/** Where the figures count: in all that counts, which is all where nothing is apart, or in a subset of it. */
export const amongCounted = (
  { hasApart }: Pick<WordFigures, 'hasApart'>,
  subset?: SubsetFacet,
  value?: string,
): Selection => ({
  ...selectionOf(stateOf('')),
  ...(hasApart && { counted: ['once'] }),
  ...(subset && value && { [subset]: [value] }),
});

/** All that counts and is not of a subset. */
export const restCounted = (figures: Pick<WordFigures, 'hasApart'>, subset: SubsetFacet, value: string): Selection => ({
  ...amongCounted(figures),
  without: searchOf(amongCounted({ hasApart: false }, subset, value)),
});

/** The address, behind the search page's, of the places that a figure counts. */
export const concordanceAddress = (query: string, among: Selection, view: View = 'lines'): string =>
  formatState({ ...stateOf(query), ...among, view });

/** The subsets of one kind, the largest first. */
export const subsetsOf = ({ subsets }: WordFigures, subset: SubsetFacet): SubsetFigures[] =>
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

/** A row of a table as its files have it, by column. */
export type TableRow = Record<string, string | number>;

/** What the tables are made of: the figures of words, and frames as the word list has words. */
export type TableFigures = WordFigures & { frames: readonly Spread[] };

/** The tables of words as files have them, by name. */
export const FIGURE_TABLES: Record<string, (figures: TableFigures) => TableRow[]> = {
  words: ({ words }) => words.map((word: WordFigure): TableRow => ({ ...word })),
  frames: ({ frames }) =>
    frames.map(({ text: frame, query, places, reports, rate, dp }) => ({ frame, query, places, reports, rate, dp })),
  keywords: ({ subsets }) =>
    subsets.flatMap(({ subset, value, words }) => words.map((word): TableRow => ({ subset, value, ...word }))),
  years: ({ trends }) => trends.flatMap(({ word, years }) => years.map((year): TableRow => ({ word, ...year }))),
};

/** A table as its files have it: the names of the columns, then the rows. */
export const sheetOf = (rows: readonly TableRow[]): (string | number)[][] => [
  Object.keys(rows[0] ?? {}),
  ...rows.map((row) => Object.values(row)),
];
