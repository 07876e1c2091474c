import { hanCounting } from '../text/numerals.ts';
import type { DocumentBlock } from './document.ts';

/** A block of one line, with its number and the sources whose stretch ends with it. */
export interface NumberedBlock {
  /** 0 for a paragraph, else from 1 to {@link DEEPEST}. */
  level: number;
  /** The heading with its number, `（一）抓学习。`; empty for a paragraph. */
  heading: string;
  /** A paragraph, or what follows a heading in its line; empty for a heading that stands alone. */
  text: string;
  /** Places in the document's `sources`. */
  ends: readonly number[];
}

/** Below （1） offices count ①. */
export const DEEPEST = 5;

/** GB/T 9704, 7.3.3: 一、 （一） 1. （1） */
const NUMBERS: readonly ((ordinal: number) => string)[] = [
  (ordinal) => `${hanCounting(ordinal)}、`,
  (ordinal) => `（${hanCounting(ordinal)}）`,
  (ordinal) => `${ordinal}.`,
  (ordinal) => `（${ordinal}）`,
  (ordinal) => (ordinal <= 20 ? String.fromCodePoint(0x2460 + ordinal - 1) : `（${ordinal}）`),
];

/** The blocks with numbers made again in order, a line each; blank lines and empty paragraphs are left out. */
export function numberBlocks(blocks: readonly DocumentBlock[]): NumberedBlock[] {
  const next = counter();
  return blocks.flatMap((block, index) => {
    const own = blocksOf(block, next);
    const following = blocks[index + 1]?.sources ?? [];
    const ends = block.sources.filter((source) => !following.includes(source));
    return own.map((line, at) => ({ ...line, ends: at === own.length - 1 ? ends : [] }));
  });
}

type UnendedBlock = Omit<NumberedBlock, 'ends'>;

function blocksOf({ level, text, runIn, numbering }: DocumentBlock, next: (level: number) => string): UnendedBlock[] {
  if (level === 0) return split(text).map(paragraph);
  const depth = Math.min(level, DEEPEST);
  const [first = '', ...rest] = split(runIn ?? '');
  const heading = (numbering === 'kept' ? '' : next(depth)) + split(text).join('');
  return [{ level: depth, heading, text: first }, ...rest.map(paragraph)];
}

const paragraph = (text: string): UnendedBlock => ({ level: 0, heading: '', text });

/** The lines of a text, without those that are blank. */
const split = (text: string): string[] => text.split(/\r\n?|[\n\v\f\u2028\u2029]/).filter((line) => line.trim() !== '');

/** Counts headings by level; a heading begins the levels below it anew. */
function counter(): (level: number) => string {
  let reached: number[] = [];
  return (level) => {
    const ordinal = (reached[level - 1] ?? 0) + 1;
    reached = [...Array.from({ length: level - 1 }, (_, above) => reached[above] ?? 0), ordinal];
    return NUMBERS[level - 1]!(ordinal);
  };
}
