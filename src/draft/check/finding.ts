import type { Span } from '../../text/spans.ts';
import type { ParsedDraft } from './draft.ts';
import type { Knowledge } from './knowledge.ts';

/** Something in a draft that its writer may want to look at. */
export interface Finding {
  /** Id of the rule. */
  rule: string;
  /** Which of the rule's sentences says it. */
  says: string;
  /** What the sentence is filled with. */
  values: Readonly<Record<string, string | number>>;
  /** Where it is, in order; empty stretches where something is missing. */
  places: readonly Span[];
  /** The section of the corpus that it speaks of, by number. */
  section?: number;
  /** The type of sections that it speaks of. */
  type?: string;
}

/** What a rule finds; its id is added by the table. */
export type RuleFinding = Omit<Finding, 'rule'>;

/** A text for a rule to be tried on. */
export interface Example {
  text: string;
  /** The stretches that it finds, in order. */
  found: readonly string[];
  /** Texts that stand in the corpus; none where the rule does without. */
  corpus?: readonly string[];
}

/** A rule of the check. It tells and never mends. */
export interface Rule {
  /** Permanent: what is put aside is known by it, and `data-finding` bears it. */
  id: string;
  /** Why a writer wants to know. */
  why: string;
  examples: readonly Example[];
  /** Texts in which it finds nothing, with what stands in the corpus. */
  counterExamples: readonly (string | Omit<Example, 'found'>)[];
  find: (draft: ParsedDraft, knowledge: Knowledge) => RuleFinding[];
}

/** One finding of places whose stretches read alike: `[的的, 的的, 了了]` are two. */
export function alike(draft: ParsedDraft, places: readonly Span[], says: string): RuleFinding[] {
  const groups = Map.groupBy(places, ({ start, end }) => draft.text.slice(start, end));
  return [...groups].map(([words, same]) => ({ says, values: { words, n: same.length }, places: same }));
}
