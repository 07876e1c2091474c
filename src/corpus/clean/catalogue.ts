import type { LocalMessage } from '../message.ts';
import type { Change } from '../types.ts';

/** What a reader is told of a cleaning rule. */
export interface RuleDescription {
  /** Permanent id, as in the ledger. */
  id: string;
  name: { zh: string; en: string };
  why: { zh: string; en: string };
  /** False where the removed text is never published again (advertising: names, contacts). */
  publish: boolean;
  /** Takes whole lines; a person may want to see whether one of them is the author's. */
  takesLines?: true;
}

/** One row of the cleaning table. */
export interface CleaningRule extends RuleDescription {
  /** A text the rule changes, and what it makes of it. */
  example: { before: string; after: string };
  /** A text that looks alike and must stay as it is. */
  counterExample: string;
  /** What is said of each place, where the reader should know more than that something went. */
  message?: Omit<LocalMessage, 'at' | 'rule'>;
  /** The changes to a text, sorted and disjoint, in UTF-16 offsets. */
  find: (text: string) => Change[];
}
