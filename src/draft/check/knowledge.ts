import type { SentenceIndex } from './sentences/read.ts';

/** A type of sections as the reports of a genre have it. */
export interface TypeNorm {
  type: string;
  /** In how many of the reports it stands. */
  reports: number;
  /** Its share of the characters of a report, in percent, on average over all. */
  percent: number;
  /** Where its characters stand in the reports that have it, from 0 to 1, on average. */
  place: number;
}

/** Of two types in the reports that have both, how many have the first one first. */
export interface PairNorm {
  first: string;
  second: string;
  both: number;
  inOrder: number;
}

/** What the reports of a genre are made of. */
export interface GenreNorm {
  /** Null for the reports of all genres together. */
  genre: string | null;
  reports: number;
  /** In the order in which they usually stand. */
  types: readonly TypeNorm[];
  pairs: readonly PairNorm[];
}

/** A title or a term as the corpus writes it. */
export interface WrittenForm {
  words: string;
  reports: number;
}

/** A sentence frame offered to a writer. */
export interface OfferedFrame {
  /** The fixed words, a slot between each two. */
  parts: readonly string[];
  reports: number;
}

/** What is known of the corpus beside its sentences; the build writes it as JSON. */
export interface CorpusFacts {
  genres: readonly GenreNorm[];
  /** What stands in 《》. */
  titles: readonly WrittenForm[];
  /** What stands in “”, where several reports have it. */
  terms: readonly WrittenForm[];
  frames: Readonly<Record<string, readonly OfferedFrame[]>>;
  /** Id and title of each report, and the anchors of its sections. */
  reports: readonly { id: string; title: string; anchors: readonly string[] }[];
}

/** What a draft is held against. */
export interface Knowledge extends CorpusFacts {
  sentences: SentenceIndex;
}

/** So few reports of a genre say nothing of it. */
const FEWEST = 5;

/** What a draft of a genre is held against: its genre where there are enough reports of it, else all reports. */
export const normFor = (genre: string, { genres }: Pick<Knowledge, 'genres'>): GenreNorm | null =>
  genres.find((norm) => norm.genre === genre && norm.reports >= FEWEST) ??
  genres.find((norm) => norm.genre === null && norm.reports > 0) ??
  null;
