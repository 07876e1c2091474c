import type { Cleaned } from '../clean/index.ts';
import type { Lexicon } from '../lexicon.ts';
import { chances } from '../model/features.ts';
import { firstLook, secondLook, type Options } from './agreement.ts';
import { readLines } from './lines.ts';
import { markedStarts } from './marked.ts';
import { chancesIn, type Chance, type Reading } from './readings.ts';

/** A chance of a heading, and the reading by which it is one; null where it is none. */
export interface Chosen {
  chance: Chance;
  reading: Reading | null;
}

/** Decides of every part of every line from an offset on whether it is a heading. */
export function choose(cleaned: Cleaned, from: number, lexicon: Lexicon): Chosen[] {
  const { first, second } = lexicon.model.outline;
  return secondLook(lookAt(cleaned, from, lexicon), first).map(({ chance, options }) => {
    const likely = chances([...options, []], second);
    return { chance, reading: chance.readings[likely.indexOf(Math.max(...likely))] ?? null };
  });
}

/** Every chance from an offset on with what its readings show at first look. */
export function lookAt(cleaned: Cleaned, from: number, lexicon: Lexicon): Options {
  const lines = readLines(cleaned.text, from);
  const all = chancesIn(lines);
  const firstParagraph = lines.findIndex(({ text }) => text.length >= LEAST_PARAGRAPH);
  const marked = markedStarts(lines, cleaned);
  return firstLook(all, { lines, lexicon, firstParagraph, numbering: numberingOf(all), marked });
}

const LEAST_PARAGRAPH = 40;

/** How the report numbers its parts, in words: `han, many`. */
function numberingOf(all: readonly Chance[]): string {
  const marked = all.filter(({ readings }) => (readings[0]?.marker.value ?? 0) > 0);
  const isHan = marked.filter(({ readings }) => readings[0]!.marker.style === 'han').length >= 2;
  return `${isHan ? 'han' : 'other'}, ${marked.length === 0 ? 'none' : marked.length * 4 < all.length ? 'few' : 'many'}`;
}
