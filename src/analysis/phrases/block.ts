import { spansOf } from '../../text/spans.ts';
import { foldUnits } from '../../text/units.ts';

/** The end of the whole text; it stands there once. */
export const END = 0;
/** The end of a sentence or of a block: no formula crosses it. */
export const BORDER = 1;
/** The end of a clause: a formula may hold it, but neither begin nor end with it. */
export const COMMA = 2;
/** Between the members of a list: as the comma, but lists belong together. */
export const PAUSE = 3;
/** The first code that is a character. */
export const FIRST_CHAR = 4;

/** A quotation mark opens before this character. */
export const OPENS = 1;
/** A quotation mark closes behind it. */
export const CLOSES = 2;

/** A block ready for comparison: a code a character or border, and where each stands in the block. */
export interface Scan {
  /** A border code, or {@link FIRST_CHAR} plus the UTF-16 unit of a folded character. */
  codes: number[];
  marks: number[];
  starts: number[];
  ends: number[];
}

/** What separates, the strongest first. Each sign is one that ends a thought, a clause or a member. */
const SEPARATORS: readonly { code: number; signs: RegExp }[] = [
  { code: BORDER, signs: /[。！？!?；;：:\n《》〈〉（）()【】[\]…—]/ },
  { code: COMMA, signs: /[，,]/ },
  { code: PAUSE, signs: /、/ },
];
const HAS_CHARS = /[\p{L}\p{N}]/u;
const OPENING = /[“‘「『]/;
const CLOSING = /[”’」』]/;

/** Stretches that belong to no formula. */
const LEFT_OUT: readonly { why: string; find: RegExp }[] = [
  { why: 'A title in 《》 is listed among the documents.', find: /《[^《》\n]{1,80}》/g },
  {
    why: 'The number of a point is not part of what the point says: 一是, 二要, 第三，',
    find: /(?<=^|[。；：，！？\n])(?:[一二三四五六七八九十]+[是要]|第[一二三四五六七八九十]+[，、])/g,
  },
];

/** Reads a heading or a paragraph; it ends with a {@link BORDER}. */
export function readBlock(text: string): Scan {
  const reading: Scan = { codes: [], marks: [], starts: [], ends: [] };
  const { codes, starts, ends } = foldUnits(text);
  const isLeftOut = stretchesLeftOut(text);
  let at = 0;
  for (let i = 0; i < codes.length; i++) {
    const start = starts[i]!;
    if (isLeftOut(start)) continue;
    const opens = start > at && addGap(reading, text.slice(at, start), at);
    push(reading, FIRST_CHAR + codes[i]!, opens ? OPENS : 0, start, ends[i]!);
    at = ends[i]!;
  }
  addGap(reading, text.slice(at), at);
  addBorder(reading, BORDER, text.length);
  return reading;
}

/** Tells of ascending offsets whether they lie in a stretch that belongs to no formula. */
function stretchesLeftOut(text: string): (start: number) => boolean {
  const stretches = LEFT_OUT.flatMap(({ find }) => spansOf(text, find));
  if (stretches.length === 0) return () => false;
  stretches.sort((a, b) => a.start - b.start);
  let next = 0;
  return (offset) => {
    while (next < stretches.length && stretches[next]!.end <= offset) next += 1;
    return next < stretches.length && stretches[next]!.start <= offset;
  };
}

/** Notes what stands between two characters; true where a quotation mark opens in it. */
function addGap(reading: Scan, gap: string, from: number): boolean {
  if (gap === '') return false;
  // White space alone separates nothing: 学 习 is 学习. A gap with characters in it is a stretch left out.
  const separator = HAS_CHARS.test(gap) ? BORDER : SEPARATORS.find(({ signs }) => signs.test(gap))?.code;
  if (reading.marks.length > 0 && CLOSING.test(gap)) reading.marks[reading.marks.length - 1]! |= CLOSES;
  if (separator !== undefined) addBorder(reading, separator, from);
  return OPENING.test(gap);
}

function addBorder(reading: Scan, code: number, offset: number): void {
  if (reading.codes.at(-1) !== BORDER) push(reading, code, 0, offset, offset);
}

function push({ codes, marks, starts, ends }: Scan, code: number, mark: number, ...[start, end]: [number, number]) {
  codes.push(code);
  marks.push(mark);
  starts.push(start);
  ends.push(end);
}
