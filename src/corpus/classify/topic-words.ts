import type { FoundCue } from '../../text/finder.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Unit } from '../types.ts';

/** The words of a topic in a text, and how much of it they make up. */
export interface Score {
  id: string;
  /** Words of the heading. */
  heading: string[];
  /** Words of the text, the heading included. */
  text: string[];
  /** How often they stand there. */
  times: number;
  /** Share of all topic words, by weight, from 0 to 1. */
  share: number;
  /** Share of the text in sentences that hold one of them, from 0 to 1. */
  coverage: number;
}

/** The share of each topic among all topic words of a text, from 0 to 1. */
export type Shares = ReadonlyMap<string, number>;

/** What a report as a whole speaks of. */
export function sharesIn(units: readonly Unit[], lexicon: Lexicon): Shares {
  const lines = units.flatMap(({ heading, paragraphs }) => [
    heading?.heading ?? '',
    ...paragraphs.map(({ text }) => text),
  ]);
  return new Map(scoresOf('', lines, lexicon).map(({ id, share }) => [id, share]));
}

/** What each topic has of the words of a heading and of the lines below it. */
export function scoresOf(heading: string, lines: readonly string[], { topics, readTopics }: Lexicon): Score[] {
  const text = lines.join('\n');
  const named = Map.groupBy(readTopics.heading(heading), ({ id }) => id);
  const spoken = Map.groupBy(readTopics.text(text), ({ id }) => id);
  const sentences = placesOf(lines);
  const length = text.length || 1;
  const found = topics.map((id) => {
    const inHeading = wordsOf(named.get(id));
    const inText = spoken.get(id) ?? [];
    const words = [...wordsOf(inText), ...inHeading];
    const weight = words.reduce((sum, word) => sum + weightOf(word), 0);
    return { id, inHeading, words, weight, covered: lengthCovered(inText, sentences) };
  });
  const total = found.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return found.map(({ id, inHeading, words, weight, covered }) => ({
    id,
    heading: [...new Set(inHeading)],
    text: [...new Set(words)],
    times: words.length,
    share: weight / total,
    coverage: covered / length,
  }));
}

const wordsOf = (found: readonly FoundCue[] = []): string[] => found.map(({ word }) => word);

/** Where each sentence of the lines ends in their text, joined by line feeds. */
function placesOf(lines: readonly string[]): number[] {
  const ends: number[] = [];
  let at = 0;
  for (const line of lines) {
    for (const sentence of sentencesOf(line)) ends.push((at += sentence.length));
    at += 1;
  }
  return ends;
}

/** Length of the sentences that hold one of the finds; both in order of place. */
function lengthCovered(found: readonly FoundCue[], ends: readonly number[]): number {
  let covered = 0;
  let next = 0;
  let from = 0;
  for (const end of ends) {
    if (next < found.length && found[next]!.start < end) covered += end - from;
    while (next < found.length && found[next]!.start < end) next++;
    from = end;
  }
  return covered;
}

/** A longer word says more: 三会一课 weighs 1.7 times what 制度 does. */
const weightOf = (word: string): number => Math.sqrt(Math.max(word.length - 1, 1));
