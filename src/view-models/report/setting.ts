/** A paragraph of a table that is drawn by signs: three cells or more, with tabs, strokes or wide space between. */
const ROW = /^[|｜]?(?:[^\t|｜]*?\S(?:\t+|\s*[|｜]\s*| {2,}|\u3000+)){2,}[^\t|｜]*\S/u;
/** A longer paragraph is no row, whatever gaps it has. */
const LONGEST_ROW = 400;
/** Fewer rows than this are no table. */
const LEAST_ROWS = 3;
/** A word that goes to the next line whole leaves up to half a line of a phone, which would be spread over the rest. */
const LONG_WORD = /[\w.:/@#%&=?+-]{8,}/u;
/** An address or a path leaves as much of any line. */
const LONGER_WORD = /[\w.:/@#%&=?+-]{20,}/u;

/** How a paragraph is set that is no plain one: as a row of a table, or ragged, on a phone alone or anywhere. */
export type Setting = 'row' | 'ragged-on-phone' | 'ragged';

/** How each paragraph of a section is set; undefined for those that are set as any other. */
export function settingsOf(paragraphs: readonly string[]): (Setting | undefined)[] {
  const rows = paragraphs.map((text) => text.length <= LONGEST_ROW && ROW.test(text));
  return paragraphs.map((text, at) => (isInTable(rows, at) ? 'row' : raggedness(text)));
}

function isInTable(rows: readonly boolean[], at: number): boolean {
  if (!rows[at]) return false;
  const before = rows.lastIndexOf(false, at);
  const after = rows.indexOf(false, at);
  return (after < 0 ? rows.length : after) - before - 1 >= LEAST_ROWS;
}

function raggedness(text: string): Setting | undefined {
  if (LONGER_WORD.test(text)) return 'ragged';
  return LONG_WORD.test(text) ? 'ragged-on-phone' : undefined;
}
