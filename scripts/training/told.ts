import type { Cleaned } from '../../src/corpus/types.ts';
import type { Span } from '../../src/text/spans.ts';
import type { Override } from '../../src/corpus/overrides/override.ts';

/** A section as somebody sees it; `start` is its offset in the decoded raw text of its file, in UTF-16 units. */
export interface ToldSection {
  start: number;
  /** Without marker and closing punctuation; null where headless. */
  heading: string | null;
  runIn: boolean;
  /** The leading one first; none where nobody said. */
  types: string[];
  /** Null where nobody said. */
  topics: string[] | null;
}

/** What somebody says of a file, all of it or a part. */
interface Told {
  /** How many readers agreed on it. */
  readers: number;
  /** Undefined where nobody said. */
  year: number | null | undefined;
  sections: ToldSection[];
  /** The stretches of the raw text of which somebody said where headings begin in them; everywhere if not given. */
  looked?: readonly Span[];
}

/** Reports with what is to be learned from them. */
export interface Lesson {
  /** Who wrote the report, as far as it is known; those of one hand are alike. */
  hand?: string;
  gold: Told;
  reports: Cleaned[];
  /** What a person decided on the reports. */
  override?: Override;
}
