/** Windows in which of a long passage the beginning is shown: a phone's, or a tablet's as well. */
export type FoldedOn = 'phone' | 'tablet';

/** How many characters a line holds in the widest of such windows. */
const LINES: readonly (readonly [FoldedOn, number])[] = [
  ['tablet', 55],
  ['phone', 26],
];

/** Of more lines some are folded, of which ten are shown, however small the letters. */
const MOST = 12;

/** In which windows a passage is folded; undefined where it is shown whole in all. */
export const foldedOn = (paragraphs: readonly string[]): FoldedOn | undefined =>
  LINES.find(([, line]) => paragraphs.reduce((sum, { length }) => sum + Math.ceil(length / line), 0) > MOST)?.[0];
