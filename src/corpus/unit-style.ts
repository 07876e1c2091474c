import { escapePattern } from '../text/escape.ts';

/** How a line begins that is a unit by its numeral, be it without a heading: 第三条　经营者有权…… */
export interface UnitStyle {
  id: string;
  /** Group 1 is the numeral. */
  pattern: RegExp;
}

const NUMERAL = '([〇零一二三四五六七八九十百]{1,6}|\\d{1,3})';

/** A unit as the taxonomy writes it, `…` for its numeral: `第…条`. */
export const compileUnit = (id: string): UnitStyle => ({
  id,
  pattern: new RegExp(`^${escapePattern(id).replace('…', NUMERAL)}[ \\t\\u3000\\u00a0]*(?=\\S)`),
});
