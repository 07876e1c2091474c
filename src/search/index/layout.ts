import type { Block } from '../../text/blocks.ts';
import { tokens } from '../../text/tokens.ts';

/**
 * Positions between two blocks that hold no character. More than the widest gap a query can ask for, so that nothing
 * found runs from one block into the next.
 */
export const SEPARATION = 16;

/** The folded characters of each block that is searched: heading and paragraphs, not the headings above. */
export const searched = (blocks: readonly Block[]): string[][] =>
  blocks.filter(({ kind }) => kind !== 'path').map(({ text }) => tokens(text));

/** How many positions a section takes: its folded characters, and the separation behind each block. */
export const spanOf = ({ chars, blocks }: { chars: number; blocks: number }): number => chars + SEPARATION * blocks;
