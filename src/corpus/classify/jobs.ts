import type { Lexicon } from '../lexicon.ts';
import type { Paragraph } from '../sections.ts';
import { sentencesOf } from '../../text/sentences.ts';

/** A type to which a text turns, the share of the text that then stands under it (0 to 1), and the words that turned. */
export interface Job {
  id: string;
  share: number;
  words: string[];
}

/** The jobs a text turns to, the largest first. What stands before the first turn belongs to none. */
export function jobsOf(paragraphs: readonly Paragraph[], { readTurn }: Lexicon): Job[] {
  const jobs = new Map<string, Job>();
  let length = 0;
  let current: Job | null = null;
  for (const sentence of paragraphs.flatMap(({ text }) => sentencesOf(text))) {
    length += sentence.length;
    const turned = readTurn(sentence);
    if (turned) {
      current = jobs.get(turned.id) ?? { ...turned, share: 0, words: [] };
      if (!current.words.includes(turned.word)) current.words.push(turned.word);
      jobs.set(turned.id, current);
    }
    if (current) current.share += sentence.length;
  }
  return [...jobs.values()].map((job) => ({ ...job, share: job.share / length })).sort((a, b) => b.share - a.share);
}
