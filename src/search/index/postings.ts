/** A term, one folded character or two that stand side by side, and all positions at which it begins, ascending. */
export type Posting = [term: string, positions: Uint32Array];

// No character stands here.
const NONE = 0;

/**
 * The postings of all terms, ordered by term: `党`, `党建`, `党风`, …
 *
 * @param sections The folded characters of every block of every section, in order.
 * @param separation Positions left free behind each block.
 */
export function* postingsOf(sections: readonly string[][][], separation: number): Generator<Posting> {
  const alphabet = [...new Set(sections.flat(2))].sort();
  const text = layOut(sections, alphabet, separation);
  const places = positionsByChar(text, alphabet.length);
  for (const [i, char] of alphabet.entries()) {
    const positions = places[i]!;
    yield [char, positions];
    const followed = Map.groupBy(positions, (at) => text[at + 1] ?? NONE);
    followed.delete(NONE);
    for (const next of [...followed.keys()].sort((a, b) => a - b))
      yield [char + alphabet[next - 1]!, Uint32Array.from(followed.get(next)!)];
  }
}

/** All characters one behind the other, as their places in the alphabet, counted from 1. */
function layOut(sections: readonly string[][][], alphabet: readonly string[], separation: number): Uint32Array {
  const ids = new Map(alphabet.map((char, i) => [char, i + 1]));
  const blocks = sections.flat();
  const text = new Uint32Array(blocks.reduce((sum, block) => sum + block.length + separation, 0));
  let at = 0;
  for (const block of blocks) {
    for (const char of block) text[at++] = ids.get(char)!;
    at += separation;
  }
  return text;
}

function positionsByChar(text: Uint32Array, size: number): Uint32Array[] {
  const counts = new Uint32Array(size + 1);
  for (const id of text) counts[id]! += 1;
  const places = Array.from({ length: size }, (_, i) => new Uint32Array(counts[i + 1]!));
  const filled = new Uint32Array(size + 1);
  for (let at = 0; at < text.length; at++) {
    const id = text[at]!;
    if (id !== NONE) places[id - 1]![filled[id]!++] = at;
  }
  return places;
}
