import type { Span } from '../../text/spans.ts';

/** A sentence of a draft that stands in the corpus. */
export interface KnownSentence extends Span {
  /** Number of the section that has it first. */
  section: number;
  /** In how many reports it stands. */
  reports: number;
  /** Whether every folded character is the same; else nearly all are. */
  isExact: boolean;
}
