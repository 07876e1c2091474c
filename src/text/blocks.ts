import { tokens } from './tokens.ts';

/**
 * One block of a section: a heading above the section (`path`, shown but never searched), the section's own
 * heading, or a paragraph (`text`). `{ kind: 'heading', text: '（一）强化“一岗双责”' }`
 */
export interface Block {
  kind: 'path' | 'heading' | 'text';
  text: string;
}

/**
 * The searched blocks as Pagefind is to index them, one token a folded character: `‖ 一 岗 双 责`.
 *
 * A lone symbol is not indexed but takes a position, so that no phrase crosses it into another block.
 */
export const pagefindContent = (blocks: readonly Block[]): string =>
  blocks
    .filter(({ kind }) => kind !== 'path')
    .map(({ text }) => ['‖', ...tokens(text)].join(' '))
    .join(' ');
