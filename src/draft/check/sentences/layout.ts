import { MARKS } from './sketch.ts';

/**
 * The columns of the file of sentences, one after the other, little-endian:
 *
 *     head      4 × uint32   version, sentences held, sections, sentences of the corpus
 *     sections  uint16       how many of the sentences held stand first in each section
 *     marks     8 × uint16   the sketch of each sentence
 *     sums      uint16, then uint8   the low sixteen bits and the high eight of each sum
 *     lengths   uint8        folded characters, 255 for more
 *     reports   uint8        in how many reports it stands, 255 for more
 */
export const VERSION = 1;
export const HEAD = 4;
/** Bytes a sentence takes. */
export const SENTENCE_BYTES = 2 * MARKS + 2 + 1 + 1 + 1;
export const MOST = 255;

export interface SentenceColumns {
  sections: Uint16Array;
  marks: Uint16Array;
  lowSums: Uint16Array;
  highSums: Uint8Array;
  lengths: Uint8Array;
  reports: Uint8Array;
}

/** Views of the columns of a file of this size. */
export function columnsOf(buffer: ArrayBuffer, sentences: number, sections: number): SentenceColumns {
  let at = HEAD * Uint32Array.BYTES_PER_ELEMENT;
  const wide = (length: number) => {
    const column = new Uint16Array(buffer, at, length);
    at += column.byteLength;
    return column;
  };
  const narrow = (length: number) => {
    const column = new Uint8Array(buffer, at, length);
    at += length;
    return column;
  };
  return {
    sections: wide(sections),
    marks: wide(MARKS * sentences),
    lowSums: wide(sentences),
    highSums: narrow(sentences),
    lengths: narrow(sentences),
    reports: narrow(sentences),
  };
}

export const sizeOf = (sentences: number, sections: number): number =>
  HEAD * Uint32Array.BYTES_PER_ELEMENT + sections * Uint16Array.BYTES_PER_ELEMENT + sentences * SENTENCE_BYTES;
