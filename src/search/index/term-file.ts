import { countDeltas, decodeDeltas, encodeDeltas } from './deltas.ts';
import type { Posting } from './postings.ts';

/** Bytes that a term takes in the header, about. */
const HEADED = 14;

/** Postings whose terms follow each other, as one file. */
export interface TermFile {
  /** Its first term; a term stands in the last file whose first term is not behind it. */
  first: string;
  bytes: Uint8Array;
}

/** Packs postings into files of some `full` bytes before compression; a longer one has a file of its own. */
export function* packTerms(postings: Iterable<Posting>, full: number): Generator<TermFile> {
  let terms: [term: string, bytes: Uint8Array][] = [];
  let size = 0;
  for (const [term, positions] of postings) {
    const bytes = encodeDeltas(positions);
    if (terms.length > 0 && size + bytes.length + HEADED > full) {
      yield fileOf(terms);
      terms = [];
      size = 0;
    }
    terms.push([term, bytes]);
    size += bytes.length + HEADED;
  }
  if (terms.length > 0) yield fileOf(terms);
}

/** A file of {@link packTerms}, open: the positions of one of its terms, or how many they are; none where it does not hold it. */
export interface TermPostings {
  positions: (term: string) => Uint32Array;
  count: (term: string) => number;
}

export function openTerms(bytes: Uint8Array): TermPostings {
  const stretches = new Map(stretchesIn(bytes));
  const stretchOf = (term: string) => stretches.get(term) ?? new Uint8Array();
  return { positions: (term) => decodeDeltas(stretchOf(term)), count: (term) => countDeltas(stretchOf(term)) };
}

/** The postings of a file of {@link packTerms}, in their order. */
export function* postingsIn(bytes: Uint8Array): Generator<Posting> {
  for (const [term, stretch] of stretchesIn(bytes)) yield [term, decodeDeltas(stretch)];
}

function* stretchesIn(bytes: Uint8Array): Generator<[term: string, stretch: Uint8Array]> {
  const headed = 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, headed))) as [term: string, size: number][];
  let at = headed;
  for (const [term, size] of header) yield [term, bytes.subarray(at, (at += size))];
}

/** Length of the header, header (JSON: each term and the bytes of its positions), then all positions. */
function fileOf(terms: readonly [term: string, bytes: Uint8Array][]): TermFile {
  const header = new TextEncoder().encode(JSON.stringify(terms.map(([term, { length }]) => [term, length])));
  const bytes = new Uint8Array(4 + header.length + terms.reduce((sum, [, { length }]) => sum + length, 0));
  new DataView(bytes.buffer).setUint32(0, header.length, true);
  bytes.set(header, 4);
  let at = 4 + header.length;
  for (const [, positions] of terms) {
    bytes.set(positions, at);
    at += positions.length;
  }
  return { first: terms[0]![0], bytes };
}
