import { partsOf, type Fragment } from './concordance.ts';
import type { Span } from '../text/spans.ts';
import type { FoundBlock, Hit } from './find/hit.ts';
import type { Sort } from './state.ts';

/** One place with what stands left and right of it in its block: a line of a KWIC table. */
export interface KwicLine {
  hit: Hit;
  left: Fragment[];
  phrase: Fragment[];
  right: Fragment[];
}

/** The lines of a hit, in the order of its places; the context is as many characters of the block as there are. */
export const kwicOf = (hit: Hit, width: number): KwicLine[] =>
  hit.blocks.flatMap((block) => block.places.map((place) => lineAt(hit, block, place, width)));

function lineAt(hit: Hit, block: FoundBlock, { start, end }: Span, width: number): KwicLine {
  const from = start - unitsOf([...block.text.slice(0, start)].slice(-width));
  const to = end + unitsOf([...block.text.slice(end, end + 2 * width)].slice(0, width));
  return {
    hit,
    left: partsOf(block.text, { start: from, end: start }),
    phrase: partsOf(block.text, { start, end }),
    right: partsOf(block.text, { start: end, end: to }),
  };
}

const unitsOf = (chars: readonly string[]): number => chars.reduce((sum, char) => sum + char.length, 0);

export const textOf = (parts: readonly Fragment[]): string => parts.map(({ text }) => text).join('');

/** Whether lines can be put in this order only when all of them are there. */
export const needsAll = (sort: Sort): boolean => sort === 'left' || sort === 'right';

const order = new Intl.Collator('zh').compare;
const PUNCTUATION = /[^\p{L}\p{N}]/gu;

/**
 * The lines by what stands right of the phrase, or left of it read backwards from the phrase; punctuation does not
 * count, nothing comes before something, and what is equal stays in reading order.
 */
export function sortKwic(lines: readonly KwicLine[], side: 'left' | 'right'): KwicLine[] {
  const keyOf = (line: KwicLine) => {
    const context = textOf(line[side]).replace(PUNCTUATION, '');
    return side === 'left' ? [...context].reverse().join('') : context;
  };
  return lines
    .map((line) => ({ line, key: keyOf(line) }))
    .sort((a, b) => order(a.key, b.key))
    .map(({ line }) => line);
}
