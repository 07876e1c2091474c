import { sentencesOf } from '../../text/sentences.ts';
import { filled } from './blanks.ts';
import type { Draft } from './draft.ts';

/** Characters of the words that a draft without a title is called by. */
const LONGEST = 20;

/**
 * What a draft is called by wherever it is named: its title, else the genre of its skeleton, whose headings are those of
 * any other, else its first heading or the first sentence of what stands in it, shortened. Empty where nothing does.
 */
export function nameOf({ title, genre, blocks, fills }: Draft): string {
  if (title.trim() !== '') return filled(title.trim(), fills);
  if (genre !== null) return genre;
  const block = blocks.find(({ text }) => text.trim() !== '');
  if (!block) return '';
  const text = filled(block.text, fills).trim();
  return shortened(block.level > 0 ? text : sentencesOf(text)[0]!.replace(/[。；]$/, ''));
}

function shortened(words: string): string {
  const chars = [...words.replace(/\s+/g, ' ')];
  return chars.length > LONGEST ? `${chars.slice(0, LONGEST - 1).join('')}…` : chars.join('');
}
