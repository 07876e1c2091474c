import type { RuleDescription } from '../../corpus/clean/catalogue.ts';
import { tellable } from '../../corpus/clean/site/tellable.ts';
import type { Edit } from '../../corpus/schema.ts';

/** The same change, made at one or more places. */
export interface RepeatedChange {
  /** What was removed; null where it must not be published. */
  removed: string | null;
  /** Of a line that is not published, the words that name nobody. */
  told?: string;
  inserted: string;
  /** Characters removed at each place, white space not counted. */
  chars: number;
  /** Which character of the raw text each begins at, from 1. */
  places: number[];
}

/** What one rule did to a report. */
export interface Removal {
  rule: RuleDescription;
  count: number;
  /** Characters removed, white space not counted. */
  chars: number;
  /** How many of its edits touch nothing but white space; they are counted, not listed. */
  spaces: number;
  changes: RepeatedChange[];
}

/** What cleaning did, rule by rule in the order of `rules`. */
export function removals(edits: readonly Edit[], rules: readonly RuleDescription[]): Removal[] {
  const byRule = Map.groupBy(edits, ({ rule }) => rule);
  const known = rules.filter(({ id }) => byRule.has(id));
  const unknown = [...byRule.keys()].filter((id) => !rules.some((rule) => rule.id === id)).map(unknownRule);
  return [...known, ...unknown].map((rule) => toRemoval(rule, byRule.get(rule.id) ?? []));
}

/** A rule that the ledger names and the code no longer knows: shown by its id, its text kept back. */
const unknownRule = (id: string): RuleDescription => ({
  id,
  name: { zh: id, en: id },
  why: { zh: '这条规则已不在现在的版本里。', en: 'This version no longer has the rule.' },
  publish: false,
});

function toRemoval(rule: RuleDescription, edits: readonly Edit[]): Removal {
  const visible = edits.filter(({ removed, inserted }) => /\S/.test(removed + inserted));
  const groups = Map.groupBy(visible, ({ removed, inserted, start }) =>
    rule.publish ? JSON.stringify([removed, inserted]) : start,
  );
  return {
    rule,
    count: edits.length,
    chars: edits.reduce((sum, edit) => sum + charsOf(edit), 0),
    spaces: edits.length - visible.length,
    changes: [...groups.values()].map((group) => toChange(rule, group)),
  };
}

function toChange({ publish, takesLines }: RuleDescription, edits: readonly Edit[]): RepeatedChange {
  const first = edits[0]!;
  return {
    removed: publish ? first.removed : null,
    ...(takesLines && !publish && { told: tellable(first.removed) }),
    inserted: publish ? first.inserted : '',
    chars: charsOf(first),
    places: edits.map(({ start }) => start + 1),
  };
}

const charsOf = ({ removed }: Edit): number => [...removed.replace(/\s/g, '')].length;
