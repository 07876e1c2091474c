import type { Features } from '../model/features.ts';

/** A cue of a type, found: how it speaks (`heading names`), for which type, how strongly, and by which words. */
export interface Sign {
  way: string;
  type: string;
  value: number;
  words: readonly string[];
  /** The cue that found each of the words. */
  cues?: readonly string[];
}

/** What a stretch of text shows: signs of types, and what is no sign of one but may speak for any. */
export interface Signs {
  signs: Sign[];
  context: Features;
}

/** One sign a type and way, of the words that gave it. */
export function signsOf(way: string, found: readonly { id: string; word: string; cue?: string }[], value = 1): Sign[] {
  return [...Map.groupBy(found, ({ id }) => id)].map(([type, all]) => {
    const cueOf = new Map(all.map(({ word, cue }) => [word, cue ?? word]));
    return { way, type, value, words: [...cueOf.keys()], cues: [...cueOf.values()] };
  });
}
