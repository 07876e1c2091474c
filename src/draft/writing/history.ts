import { z } from 'zod';
import { draftSchema, isSame, type Draft } from './draft.ts';
import type { DraftEdit } from './edit.ts';
import { settleRunIns } from './run-ins.ts';

/** So many steps can be taken back. */
export const MOST_STEPS = 60;

export const historySchema = z.object({
  draft: draftSchema,
  /** Earlier states, the last one last. */
  past: z.array(draftSchema),
  /** States that were taken back, the next one last. */
  future: z.array(draftSchema),
  /** What the last change was of; one of the same makes one step with it. Null where it stands alone. */
  of: z.string().nullable(),
});

/** A draft with the way back and forth. */
export type History = z.infer<typeof historySchema>;

export const beginHistory = (draft: Draft): History => ({ draft, past: [], future: [], of: null });

/** @param of Changes of the same name in a row, such as the typing of one paragraph, are one step. */
export function change(history: History, edit: DraftEdit, of: string | null = null): History {
  const edited = edit(history.draft);
  if (edited === history.draft) return history;
  const draft = settleRunIns(history.draft, edited);
  const isSame = of !== null && of === history.of;
  const past = isSame ? history.past : [...history.past, history.draft].slice(-MOST_STEPS);
  return { draft, past, future: [], of };
}

export function undo({ draft, past, future }: History): History {
  const before = past.at(-1);
  return { draft: before ?? draft, past: past.slice(0, -1), future: before ? [...future, draft] : future, of: null };
}

export function redo({ draft, past, future }: History): History {
  const after = future.at(-1);
  return { draft: after ?? draft, past: after ? [...past, draft] : past, future: future.slice(0, -1), of: null };
}

/** Whether a draft is one of the states that a history can go back to, or its last. */
export const holds = ({ draft, past }: History, state: Draft): boolean =>
  [draft, ...past.toReversed()].some((one) => one.id === state.id && isSame(one, state));
