/** Stands in a pattern where the clauses differ. */
export const SLOT = -1;

/** One place of a pattern: from its first word to behind its last, and what fills its slots: from, to, from, to. */
export interface Match {
  start: number;
  next: number;
  slots: readonly number[];
}

/** Words and slots that clauses of several reports have in the same order; a number is a slot of its own. */
export interface FramePattern {
  items: readonly number[];
  matches: readonly Match[];
  reports: number;
}

/** Which patterns are wanted: by their words alone, asked before their places are gathered, and by their places too. */
export interface PatternFilter {
  words: (items: readonly number[]) => boolean;
  places: (pattern: FramePattern) => boolean;
}
