import type { RuleDescription } from '../corpus/clean/catalogue.ts';
import type { Edit, Ledger } from '../corpus/schema.ts';

/** A change as it is published: the place always, the words only where they may be. */
interface PublishedEdit extends Omit<Edit, 'removed' | 'inserted'> {
  /** Null where it must not be published: advertising, contacts, what a person removed. */
  removed: string | null;
  inserted: string | null;
}

/** A ledger without advertising text; the places and lengths of all changes stand in it. */
export function publishedLedger(report: string, ledger: Ledger, rules: readonly RuleDescription[]) {
  const published = new Set(rules.filter(({ publish }) => publish).map(({ id }) => id));
  const { sha256, encoding, range, messages, decisions } = ledger;
  const edits = ledger.edits.map((edit): PublishedEdit =>
    published.has(edit.rule) ? edit : { ...edit, removed: null, inserted: null },
  );
  return { report, sha256, encoding, range, edits, messages, decisions };
}
