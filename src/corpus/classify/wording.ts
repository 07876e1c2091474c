import type { Lexicon } from '../lexicon.ts';
import type { Paragraph } from '../sections.ts';
import { sentencesOf } from '../../text/sentences.ts';

/** A type, the share of the text whose wording is of it (0 to 1), and the words. */
export interface Wording {
  id: string;
  share: number;
  words: string[];
}

/** Which type a sentence counts for where it has words of several: a shortcoming is named in a sentence on work done. */
const PRECEDENCE = ['problems', 'causes', 'lessons', 'overview', 'plans', 'work'];
/** What is done is no plan: 进一步提高了, 继续开展活动12次 */
const DONE = /了|已|过[，。；]|先后|累计|荣获|获评|被评|年来|以来|\d(?:余|多)?(?:人次|次|场|期)/;

/** How much of a text is worded as each type words it, the largest share first. */
export function wordingOf(paragraphs: readonly Paragraph[], { readTypes }: Lexicon): Wording[] {
  const found = new Map<string, Wording>();
  let length = 0;
  for (const sentence of paragraphs.flatMap(({ text }) => sentencesOf(text))) {
    length += sentence.length;
    const spoken = readTypes.text(sentence);
    const isDone = DONE.test(sentence);
    const id = PRECEDENCE.find((type) => spoken.some((word) => word.id === type) && !(type === 'plans' && isDone));
    if (id === undefined) continue;
    const words = spoken.filter((word) => word.id === id).map(({ word }) => word);
    const wording = found.get(id) ?? { id, share: 0, words: [] };
    wording.share += sentence.length;
    wording.words.push(...new Set(words.filter((word) => !wording.words.includes(word))));
    found.set(id, wording);
  }
  return [...found.values()]
    .map((wording) => ({ ...wording, share: wording.share / length }))
    .sort((a, b) => b.share - a.share);
}
