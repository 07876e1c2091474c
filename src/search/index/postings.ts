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
  const alphabet = alphabetOf(sections);
  const text = layOut(sections, alphabet, separation);
  const places = positionsByChar(text, alphabet.length);
  const counts = new Uint32Array(alphabet.length + 1);
  for (const [i, char] of alphabet.entries()) {
    const positions = places[i]!;
    yield [char, positions];
    for (const [next, followed] of byNext(positions, text, counts)) yield [char + alphabet[next - 1]!, followed];
  }
}

/** Every character once, in order. */
function alphabetOf(sections: readonly string[][][]): string[] {
  const chars = new Set<string>();
  for (const blocks of sections) for (const block of blocks) for (const char of block) chars.add(char);
  return [...chars].sort();
}

/**
 * Positions of a character by the one behind it, in the order of the alphabet.
 *
 * @param counts A zero for each character, and so again when all were given.
 */
function byNext(positions: Uint32Array, text: Uint32Array, counts: Uint32Array): [next: number, at: Uint32Array][] {
  const met: number[] = [];
  for (const at of positions) {
    const next = text[at + 1] ?? NONE;
    if (next !== NONE && counts[next]!++ === 0) met.push(next);
  }
  const followed = met
    .sort((a, b) => a - b)
    .map((next): [number, Uint32Array] => [next, new Uint32Array(counts[next]!)]);
  const lists = new Map(followed);
  for (let number = positions.length - 1; number >= 0; number--) {
    const at = positions[number]!;
    const next = text[at + 1] ?? NONE;
    if (next !== NONE) lists.get(next)![--counts[next]!] = at;
  }
  return followed;
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
