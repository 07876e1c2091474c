import { fragmentsOf, pointedBlocks, type Fragment } from './concordance.ts';
import type { Span } from '../../text/spans.ts';
import type { FoundBlock, Hit } from '../find/hit.ts';
import type { SortKey } from '../address/figure-state.ts';
import type { SearchState } from '../address/state.ts';

/** One place with what stands left and right of it in its block: a line of a KWIC table. */
export interface KwicLine {
  hit: Hit;
  block: FoundBlock;
  /** The words of the block that count points. */
  points: readonly Span[];
  place: Span;
  left: Fragment[];
  phrase: Fragment[];
  right: Fragment[];
}

/** The lines of a hit, in the order of its places; the context is as many characters of the block as there are. */
export const kwicOf = (hit: Hit, width: number): KwicLine[] =>
  pointedBlocks(hit).flatMap(([block, points]) =>
    block.places.map((place) => lineAt({ hit, block, points, place }, width)),
  );

/** A place with so many characters of its block on either side, or as many as there are. */
export function around(text: string, { start, end }: Span, width: number): Span {
  const from = start - unitsOf([...text.slice(Math.max(0, start - 2 * width), start)].slice(-width));
  return { start: from, end: end + unitsOf([...text.slice(end, end + 2 * width)].slice(0, width)) };
}

function lineAt(at: Pick<KwicLine, 'hit' | 'block' | 'points' | 'place'>, width: number): KwicLine {
  const { place, points } = at;
  const { text } = at.block;
  const { start, end } = around(text, place, width);
  return {
    ...at,
    left: fragmentsOf(text, { start, end: place.start }, points),
    phrase: fragmentsOf(text, place, points),
    right: fragmentsOf(text, { start: place.end, end }, points),
  };
}

const unitsOf = (chars: readonly string[]): number => chars.reduce((sum, char) => sum + char.length, 0);

export const textOf = (fragments: readonly Fragment[]): string => fragments.map(({ text }) => text).join('');

/** Whether lines can be put in this order, or told from others, only when all of them are there. */
export const needsAll = ({ sort, keys, near }: SearchState): boolean =>
  sort === 'left' || sort === 'right' || keys.length > 0 || near !== '';

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

/** The lines by the character at one place beside the phrase, and where that is the same by another. */
export function sortByKeys(lines: readonly KwicLine[], keys: readonly SortKey[]): KwicLine[] {
  return lines
    .map((line) => ({ line, chars: keys.map((key) => charAt(line, key)) }))
    .sort((a, b) => a.chars.map((char, at) => order(char, b.chars[at]!)).find((sign) => sign !== 0) ?? 0)
    .map(({ line }) => line);
}

function charAt({ block: { text }, place }: KwicLine, key: SortKey): string {
  const [side, distance] = [key[0], Number(key[1])];
  const beside = side === 'L' ? text.slice(0, place.start) : text.slice(place.end);
  return (
    [...beside.slice(...(side === 'L' ? [-40] : [0, 40])).replace(PUNCTUATION, '')].at(
      side === 'L' ? -distance : distance - 1,
    ) ?? ''
  );
}
