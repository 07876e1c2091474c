import type { Tag, Taxonomy } from './taxonomy.ts';

/** The cues of one tag, ready to be looked for. A pattern of no cues matches nothing. */
export interface Cues {
  id: string;
  heading: RegExp;
  text: RegExp;
  /** Matches at the start of a sentence only. */
  turn: RegExp;
}

/** The taxonomy with its cues compiled; made once for all reports. */
export interface Lexicon {
  types: Cues[];
  topics: Cues[];
  kinds: { name: string; title: RegExp }[];
}

/** How many characters `…` stands for in a cue, at most. */
const GAP = '[^。；！？\\n]{0,8}';
const NOTHING = '(?!)';

/** One pattern for several cues: `alternatives(['存在…问题'])` finds 存在的突出问题. */
export function alternatives(cues: readonly string[]): string {
  const longestFirst = [...cues].sort((a, b) => b.length - a.length);
  return (
    longestFirst.map((cue) => cue.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', GAP)).join('|') || NOTHING
  );
}

/** Compiles the cues of a taxonomy. */
export function compileLexicon({ types, topics, kinds }: Taxonomy): Lexicon {
  return {
    types: types.map(compileTag),
    topics: topics.map(compileTag),
    kinds: kinds.map(({ name, cues }) => ({ name, title: new RegExp(alternatives(cues)) })),
  };
}

function compileTag({ id, cues }: Tag): Cues {
  return {
    id,
    heading: new RegExp(alternatives(cues.heading), 'g'),
    text: new RegExp(alternatives(cues.text), 'g'),
    turn: new RegExp(`^(?:${alternatives(cues.turn)})`),
  };
}

/** The words a pattern finds in a text, each once, in order of first occurrence. */
export function wordsFound(text: string, pattern: RegExp): string[] {
  return [...new Set(text.match(pattern))];
}
