import type { Streams } from './container.ts';
import { characterRuns, type PropertyRun } from './properties.ts';

/** A character as it lies in the document. */
export interface DocChar {
  text: string;
  /** Where its bytes lie in the stream WordDocument. */
  at: number;
}

/** The pieces that the text was put together from. */
interface PieceDescriptor {
  /** Place of its first character in the text, and that behind its last. */
  from: number;
  to: number;
  /** Where its bytes lie. */
  at: number;
  /** Bytes of a character: one of Windows 1252, or two of UTF-16. */
  width: 1 | 2;
}

const TABLE_OF_PIECES = 2;
const COMPRESSED = 0x40000000;
const DELETED = 0x0800;
const HIDDEN = 0x083c;

/** The text with its marks, without what was deleted or hidden: the document, its footnotes, endnotes and text boxes. */
export function* chars(streams: Streams): Generator<DocChar> {
  const { main } = streams;
  const [text, footnotes, headers, macros, comments, endnotes, boxes] = Array.from({ length: 7 }, (_, part) =>
    main.u32(0x4c + 4 * part),
  ) as [number, number, number, number, number, number, number];
  const shown = text + footnotes;
  const rest = shown + headers + macros + comments;
  const erased = characterRuns(streams).filter(isErased);
  const pieces = readPieces(streams);
  for (const [from, to] of [[0, shown] as const, [rest, rest + endnotes + boxes] as const])
    for (const piece of pieces) yield* charsOf(streams, piece, { from, to }, erased);
}

const isErased = ({ values }: PropertyRun): boolean => values.get(DELETED) === 1 || values.get(HIDDEN) === 1;

function readPieces({ main, table }: Streams): PieceDescriptor[] {
  const [start, length] = main.pointer(0x1a2);
  let at = start;
  while (table.u8(at) !== TABLE_OF_PIECES && at < start + length) at += 3 + table.u16(at + 1);
  const count = Math.floor((table.u32(at + 1) - 4) / 12);
  const place = (index: number) => table.u32(at + 5 + 4 * index);
  return Array.from({ length: count }, (_, index) => {
    const pointer = table.u32(at + 5 + 4 * (count + 1) + 8 * index + 2);
    const isNarrow = (pointer & COMPRESSED) !== 0;
    const offset = pointer & 0x3fffffff;
    return { from: place(index), to: place(index + 1), at: isNarrow ? offset / 2 : offset, width: isNarrow ? 1 : 2 };
  });
}

function* charsOf(
  { main }: Streams,
  piece: PieceDescriptor,
  range: Pick<PieceDescriptor, 'from' | 'to'>,
  erased: readonly PropertyRun[],
): Generator<DocChar> {
  const [from, to] = [Math.max(piece.from, range.from), Math.min(piece.to, range.to)];
  if (from >= to) return;
  const start = piece.at + (from - piece.from) * piece.width;
  const bytes = main.bytes.subarray(start, piece.at + (to - piece.from) * piece.width);
  const text = new TextDecoder(piece.width === 1 ? 'windows-1252' : 'utf-16le', { ignoreBOM: true }).decode(bytes);
  let next = erased.findIndex(({ end }) => end > start);
  for (let index = 0; index < text.length; index++) {
    const at = start + index * piece.width;
    while (next >= 0 && next < erased.length && erased[next]!.end <= at) next += 1;
    if (!(erased[next] && erased[next]!.start <= at)) yield { text: text[index]!, at };
  }
}
