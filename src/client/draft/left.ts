import { z } from 'zod';
import { draftSchema, type Draft } from '../../draft/writing/draft.ts';
import { holds, type History } from '../../draft/writing/history.ts';

const KEY = 'wenduan:draft-left';

const leftSchema = z.object({
  /** The revision that was changed; 0 for a new draft. */
  revision: z.number().int().nonnegative(),
  draft: draftSchema,
});

/** A draft as it stood when its page was left before it could be kept. */
export type LeftDraft = z.infer<typeof leftSchema>;

/** At once, for a page that is left waits for nothing. */
export function rememberLeft(draft: Draft, revision: number): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ revision, draft } satisfies LeftDraft));
  } catch {
    // Nothing may be kept, or no room is left. Nothing can be told either, for the page is gone.
  }
}

/** The draft as the page of drafts held it when it was left; null where no page was left so. */
export function readLeft(): LeftDraft | null {
  try {
    return leftSchema.safeParse(JSON.parse(localStorage.getItem(KEY) ?? 'null')).data ?? null;
  } catch {
    return null;
  }
}

/** Once a history is kept: forgets what was left if it is one of its states, for another tab may have left other words of the same draft. */
export function forgetLeft(history: History): void {
  const left = readLeft();
  if (left && holds(history, left.draft)) localStorage.removeItem(KEY);
}
