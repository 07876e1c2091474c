import type { Engine } from './engine.ts';
import { foldChars } from './fold.ts';
import { phrasesOf, type Phrase } from './query.ts';

/** A search that does have results, offered where the one asked for has none. */
export interface Offer {
  text: string;
  /** How many sections hold it. */
  sections: number;
}

// Half of a phrase shorter than this says too little to be worth a link.
const SHORTEST = 2;

/** Each of several phrases with how many sections hold it alone, those that none holds too. */
export const countAlone = (engine: Engine, phrases: readonly Phrase[]): Promise<Offer[]> =>
  Promise.all(phrases.map((phrase) => count(engine, phrase)));

/** Parts of a phrase that do occur: the largest that do, cut at its punctuation, else in halves, and so on. */
export async function offerParts(engine: Engine, phrase: Phrase): Promise<Offer[]> {
  for (let parts = cut(phrase.text); parts.length > 0; parts = parts.flatMap(cut)) {
    const { phrases } = phrasesOf(parts.join(' '));
    const offers = await countAlone(
      engine,
      phrases.filter(({ folded }) => folded.length >= SHORTEST),
    );
    const occurring = offers.filter(({ sections }) => sections > 0);
    if (occurring.length > 0) return occurring;
  }
  return [];
}

/** `cut('把方向、谋大局') → ['把方向、', '谋大局']`, `cut('一岗双责') → ['一岗', '双责']`, `cut('双责') → []` */
export function cut(text: string): string[] {
  const chars = foldChars(text);
  const afterGaps = chars.filter(({ start }, i) => start > (chars[i - 1]?.end ?? start));
  const middle = chars[Math.ceil(chars.length / 2)];
  const cuts = afterGaps.length > 0 ? afterGaps : chars.length >= 2 * SHORTEST && middle ? [middle] : [];
  const bounds = [0, ...cuts.map(({ start }) => start), text.length];
  return cuts.length > 0 ? bounds.slice(1).map((end, i) => text.slice(bounds[i], end)) : [];
}

async function count(engine: Engine, phrase: Phrase): Promise<Offer> {
  return { text: phrase.text, sections: (await engine.search([phrase])).length };
}
