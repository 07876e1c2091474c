import { normFor } from '../knowledge.ts';
import type { ParsedDraft, DraftSection } from '../draft.ts';
import type { Rule } from '../finding.ts';

/** An order that so many of the reports with both types keep is the usual one. */
const USUAL = 0.85;
const FEWEST = 5;

export const unusualOrder: Rule = {
  id: 'unusual-order',
  why: 'Readers of the genre look for its parts in the usual order.',
  examples: [],
  counterExamples: [],
  find(draft, knowledge) {
    const pairs = normFor(draft.genre, knowledge)?.pairs ?? [];
    return pairs.flatMap(({ first, second, both, inOrder }) => {
      if (both < FEWEST || inOrder < USUAL * both) return [];
      const [late, early] = [leadBy(first, draft), leadBy(second, draft)];
      if (late.length === 0 || early.length === 0 || early.at(-1)!.start > late[0]!.start) return [];
      const { start } = early[0]!;
      const values = { first, second, n: inOrder, all: both };
      return [{ says: 'order', values, places: [lineAt(start, draft)], type: second }];
    });
  },
};

/** A paragraph without a heading may do a job in passing; it is no part that could stand elsewhere. */
const leadBy = (type: string, { sections }: ParsedDraft): DraftSection[] =>
  sections.filter(({ types, heading, decided }) => types[0] === type && heading !== null && decided);

const lineAt = (at: number, { lines, text }: ParsedDraft) => {
  const line = lines.find(({ start, end }) => start <= at && at < end);
  return { start: at, end: line?.end ?? text.length };
};
