import { foldChars } from './fold.ts';

/**
 * One block of a section: a heading above the section (`path`, shown but never searched), the section's own
 * heading, or a paragraph (`text`). `{ kind: 'heading', text: '（一）强化“一岗双责”' }`
 */
export interface Block {
  kind: 'path' | 'heading' | 'text';
  text: string;
}

/**
 * What opens a block in a record. A lone symbol is not indexed but takes a position, so that no phrase crosses it.
 */
export const BLOCK_SIGNS = { path: '¦', heading: '§', text: '‖' } as const satisfies Record<Block['kind'], string>;

// Characters of the supplementary private-use planes are no letters: glued to a token, Pagefind strips them like
// punctuation. Each carries one UTF-16 unit, so that any text comes back, a lone surrogate included.
const GAP_PLANE = 0xf0000;
const ORIGINAL_PLANE = 0x100000;
// The unit that says: this character adds nothing to the stretch of the one before it.
const NOTHING = 0;

/**
 * The blocks as a Pagefind record: one token a folded character, what folding dropped hidden behind the tokens.
 *
 * A block is its sign with the leading gap, then for each folded character the character itself, the original
 * stretch where it differs (in plane 16; empty for a further character of the same stretch), and the gap up to the
 * next one, its punctuation and white space (in plane 15). `学习XX次。` → `‖ 学 习 㐃⟨XX⟩ 次⟨。⟩`.
 * {@link decodeBlocks} is the inverse.
 */
export function encodeBlocks(blocks: Block[]): string {
  return blocks.map(encodeBlock).join(' ');
}

/** The blocks of a record's content, character for character as they were given to {@link encodeBlocks}. */
export function decodeBlocks(content: string): Block[] {
  const blocks: Block[] = [];
  for (const token of content.split(' ')) {
    const [head = '', ...hidden] = token;
    const kind = kindOf(head);
    if (kind) blocks.push({ kind, text: '' });
    const block = blocks.at(-1);
    if (block) block.text += (kind ? '' : original(head, hidden)) + String.fromCharCode(...unitsIn(hidden, GAP_PLANE));
  }
  return blocks;
}

function encodeBlock({ kind, text }: Block): string {
  const folded = kind === 'path' ? [] : foldChars(text);
  const gapTo = (from: number, next: number) => hide(text.slice(from, folded[next]?.start), GAP_PLANE);
  const tokens = folded.map(({ char, start, end }, i) => {
    const repeats = start === folded[i - 1]?.start;
    const stretch = repeats ? '' : text.slice(start, end);
    const hidden = stretch === char ? '' : hide(stretch || String.fromCharCode(NOTHING), ORIGINAL_PLANE);
    return char + hidden + gapTo(end, i + 1);
  });
  return [BLOCK_SIGNS[kind] + gapTo(0, 0), ...tokens].join(' ');
}

const kindOf = (sign: string): Block['kind'] | undefined =>
  (['path', 'heading', 'text'] as const).find((kind) => BLOCK_SIGNS[kind] === sign);

/** The stretch behind a folded character: what is hidden for it, or the character itself. */
function original(char: string, hidden: string[]): string {
  const units = unitsIn(hidden, ORIGINAL_PLANE);
  return units.length === 0 ? char : String.fromCharCode(...units.filter((unit) => unit !== NOTHING));
}

/** The text moved into a private-use plane, one character a UTF-16 unit. */
function hide(text: string, plane: number): string {
  return Array.from({ length: text.length }, (_, i) => String.fromCodePoint(plane + text.charCodeAt(i))).join('');
}

/** The UTF-16 units that are hidden in that plane. */
function unitsIn(hidden: string[], plane: number): number[] {
  return hidden.map((one) => (one.codePointAt(0) ?? 0) - plane).filter((unit) => unit >= 0 && unit <= 0xffff);
}
