import { firstIndex } from '../../text/binary-search.ts';
import type { Streams } from './container.ts';

/** A stretch of the stream WordDocument with the properties that are its own. */
export interface PropertyRun {
  start: number;
  end: number;
  /** Number of the paragraph style; 0 for a run of characters. */
  style: number;
  /** First byte of each property's value, by its code. */
  values: ReadonlyMap<number, number>;
}

const PAGE = 512;

/** Runs of characters with properties of their own. */
export const characterRuns = (streams: Streams): PropertyRun[] => runsOf(streams, 0xfa, 1, readCharacters);

/** The paragraphs of a Word file, each with its style and properties. */
export const paragraphRuns = (streams: Streams): PropertyRun[] => runsOf(streams, 0x102, 13, readParagraph);

/** The run of a Word file’s properties that an offset lies in. */
export function runAt(runs: readonly PropertyRun[], at: number): PropertyRun | undefined {
  const run = runs[firstIndex(0, runs.length, (index) => runs[index]!.end > at)];
  return run && run.start <= at ? run : undefined;
}

type Read = (streams: Streams, at: number) => Pick<PropertyRun, 'style' | 'values'>;

/** Reads the pages of properties that a table of the document lists; each holds runs, and where their properties lie. */
function runsOf(streams: Streams, pointer: number, width: number, readRun: Read): PropertyRun[] {
  const { main, table } = streams;
  const [start, length] = main.pointer(pointer);
  const count = Math.max(0, Math.floor((length - 4) / 8));
  const runs: PropertyRun[] = [];
  for (let index = 0; index < count; index++) {
    const page = (table.u32(start + 4 * (count + 1) + 4 * index) & 0x3fffff) * PAGE;
    const inPage = main.u8(page + PAGE - 1);
    for (let run = 0; run < inPage; run++) {
      const offset = main.u8(page + 4 * (inPage + 1) + width * run) * 2;
      const found = offset ? readRun(streams, page + offset) : { style: 0, values: new Map<number, number>() };
      runs.push({ start: main.u32(page + 4 * run), end: main.u32(page + 4 * run + 4), ...found });
    }
  }
  return runs.sort((a, b) => a.start - b.start);
}

const readCharacters: Read = (streams, at) => {
  const length = streams.main.u8(at);
  return { style: 0, values: valuesOf(streams, at + 1, at + 1 + length) };
};

const readParagraph: Read = (streams, at) => {
  const half = streams.main.u8(at);
  const from = half ? at + 1 : at + 2;
  const end = half ? at + 2 * half : at + 2 + 2 * streams.main.u8(at + 1);
  return { style: streams.main.u16(from), values: valuesOf(streams, from + 2, end) };
};

/** Bytes of a value by the highest bits of the property's code; the sixth kind says its own length. */
const SIZES = [1, 1, 2, 4, 2, 2, 0, 3];
/** Definitions of tables say their length in two bytes. */
const LONG = 0xd608;

function valuesOf({ main }: Streams, from: number, end: number): Map<number, number> {
  const values = new Map<number, number>();
  for (let at = from; at + 3 <= end;) {
    const code = main.u16(at);
    const size = SIZES[code >> 13] || (code === LONG ? main.u16(at + 2) + 1 : main.u8(at + 2) + 1);
    values.set(code, main.u8(at + 2));
    at += 2 + size;
  }
  return values;
}
