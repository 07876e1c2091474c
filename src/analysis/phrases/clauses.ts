import { COMMA, FIRST_CHAR } from './block.ts';
import { Growing } from './growing.ts';

/** The different clauses of a corpus, each with every place where it stands as a whole. */
export interface Clauses {
  /** Positions, those of one clause together. */
  places: Int32Array;
  /** Where the places of clause `i` begin in `places`; one more at the end. */
  bounds: Int32Array;
  /** How many codes each clause has. */
  lengths: Int32Array;
}

/**
 * Collects the clauses of at least `least` and at most `most` codes: what stands between two signs of the strength of
 * a comma. Walking the suffix array brings equal ones together.
 */
export function collectClauses(codes: Uint16Array, sa: Int32Array, [least, most]: [number, number]): Clauses {
  const found = {
    places: new Growing(new Int32Array(0)),
    bounds: new Growing(new Int32Array(0)),
    lengths: new Growing(new Int32Array(0)),
  };
  let before = -1;
  for (const at of sa) {
    if (codes[at]! < FIRST_CHAR || codes[at - 1]! > COMMA) continue;
    const length = clauseLength(codes, at, most);
    if (length < least || length > most) continue;
    if (before < 0 || found.lengths.view().at(-1) !== length || !isSame(codes, before, at, length)) {
      found.bounds.push(found.places.length);
      found.lengths.push(length);
    }
    found.places.push(at);
    before = at;
  }
  found.bounds.push(found.places.length);
  return { places: found.places.view(), bounds: found.bounds.view(), lengths: found.lengths.view() };
}

/** How many codes to the end of the clause; more than `most` where it is longer. */
function clauseLength(codes: Uint16Array, start: number, most: number): number {
  let length = 0;
  while (length <= most && codes[start + length]! > COMMA) length += 1;
  return length;
}

function isSame(codes: Uint16Array, a: number, b: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (codes[a + i] !== codes[b + i]) return false;
  return true;
}
