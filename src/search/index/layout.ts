import type { Block } from '../../text/blocks.ts';
import { sentenceSpans } from '../../text/sentences.ts';
import { tokens } from '../../text/tokens.ts';
import { foldUnits } from '../../text/units.ts';

/**
 * Positions between two blocks that hold no character. More than the widest gap a query can ask for, so that nothing
 * found runs from one block into the next.
 */
export const SEPARATION = 16;

/** The folded characters of each block that is searched: heading and paragraphs, not the headings above. */
export const searched = (blocks: readonly Block[]): string[][] =>
  blocks.filter(({ kind }) => kind !== 'path').map(({ text }) => tokens(text));

/** Terms that no text holds: where headings begin, where they end, and where the sentences of all blocks begin. */
export const HEADING = { start: '#', end: '$' };
export const SENTENCE = '.';

/** The numbers of the folded characters with which the sentences of a text begin; one without any has none. */
export function sentenceStarts(text: string): number[] {
  const { codes, starts } = foldUnits(text);
  const chars = starts.filter((_, unit) => !isLowSurrogate(codes[unit]!));
  const firsts: number[] = [];
  let char = 0;
  for (const { start, end } of sentenceSpans(text)) {
    while (char < chars.length && chars[char]! < start) char += 1;
    if (char < chars.length && chars[char]! < end) firsts.push(char);
  }
  return firsts;
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

/** How many positions a section takes: its folded characters, and the separation behind each block. */
export const spanOf = ({ chars, blocks }: { chars: number; blocks: number }): number => chars + SEPARATION * blocks;
