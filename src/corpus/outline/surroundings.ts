import type { Chance, Reading } from './readings.ts';
import type { CleanLine } from './lines.ts';

/** How a numeral fits the others of its style in the report. */
type Numbering = 'none' | 'continues' | 'begins' | 'alone' | 'again' | 'leaps';

/** What the report as a whole says of one reading. */
export interface Surroundings {
  numbering: Numbering;
  /** How many readings of its shape the report has. */
  alike: number;
  /** The nearest readings of its shape. */
  before: Reading | null;
  after: Reading | null;
  /** How many lines in a row, this one among them, can be read in this shape; a numbered part between them breaks none. */
  row: number;
  /** The share of the report's text that stands in lines of this shape with a short heading: a report of labels is made of them. */
  cover: number;
}

/** Readings of one shape may be headings of one list. */
export const shapeOf = ({ form, marker, runIn }: Reading): string =>
  marker.style === '' ? form : `${marker.style} ${runIn ? 'run-in' : 'line'}`;

/** Place of a reading among the chances of a report. */
interface Placed {
  reading: Reading;
  line: number;
  chance: Chance;
}

/** A heading of a list of labels is no longer. */
const SHORT = 10;

const lengthOf = (chances: readonly Chance[]): number => chances.reduce((sum, { text }) => sum + text.length, 0);

/** Styles that begin a part of the report: 二、工程与社会. */
export const BEGINS_PART: ReadonlySet<string> = new Set(['part', 'han']);

/** Lines that begin one. */
const partsIn = (chances: readonly Chance[]): Set<number> =>
  new Set(chances.filter(({ readings }) => BEGINS_PART.has(readings[0]?.marker.style ?? '')).map(({ line }) => line));

/** The surroundings of every reading. */
export function surroundingsIn(chances: readonly Chance[]): Map<Reading, Surroundings> {
  const all = chances.flatMap((chance) => chance.readings.map((reading) => ({ reading, line: chance.line, chance })));
  const numberings = numberingsOf(chances);
  const parts = partsIn(chances);
  const whole = lengthOf(chances);
  const found = new Map<Reading, Surroundings>();
  for (const shape of Map.groupBy(all, ({ reading }) => shapeOf(reading)).values()) {
    const rows = rowsOf(shape, parts);
    const short = shape.filter(({ reading }) => reading.heading.length <= SHORT).map(({ chance }) => chance);
    const cover = whole === 0 ? 0 : lengthOf(short) / whole;
    for (const [index, { reading }] of shape.entries())
      found.set(reading, {
        numbering: numberings.get(reading) ?? 'none',
        alike: shape.length,
        before: shape[index - 1]?.reading ?? null,
        after: shape[index + 1]?.reading ?? null,
        row: rows[index]!,
        cover,
      });
  }
  return found;
}

function rowsOf(shape: readonly Placed[], parts: ReadonlySet<number>): number[] {
  const rows: number[] = [];
  let from = 0;
  const touches = (index: number): boolean => {
    const [before, line] = [shape[index - 1]!.line, shape[index]!.line];
    return line - before <= 1 || (line - before === 2 && parts.has(line - 1));
  };
  for (let index = 1; index <= shape.length; index++) {
    if (index < shape.length && touches(index)) continue;
    for (let at = from; at < index; at++) rows.push(index - from);
    from = index;
  }
  return rows;
}

function numberingsOf(chances: readonly Chance[]): Map<Reading, Numbering> {
  const marked = chances.filter(({ readings }) => (readings[0]?.marker.value ?? 0) > 0);
  const lists = Map.groupBy(marked, ({ readings }) => readings[0]!.marker.style);
  const found = new Map<Reading, Numbering>();
  for (const list of lists.values())
    for (const [index, { readings }] of list.entries()) {
      const [before, value, after] = [index - 1, index, index + 1].map((at) => list[at]?.readings[0]!.marker.value);
      for (const reading of readings) found.set(reading, numberingOf(before, value!, after));
    }
  return found;
}

function numberingOf(before: number | undefined, value: number, after: number | undefined): Numbering {
  if (value === 1) return after === 2 ? 'begins' : 'alone';
  if (before === value - 1) return 'continues';
  if (before === value) return 'again';
  return 'leaps';
}

/** What kind of line stands above or below. */
export function kindOfLine(line: CleanLine | undefined): string {
  if (!line) return 'none';
  const { text } = line;
  if (/[：:]$/.test(text)) return text.length <= 26 ? 'short lead-in' : 'lead-in';
  if (text.length >= 40) return /[。！？!?”）)]$/.test(text) ? 'paragraph' : 'long, unclosed';
  if (/[。！？!?；;]$/.test(text)) return 'short sentence';
  return text.length <= 26 ? 'short line' : 'line';
}
