import { z } from 'zod';
import { draftSchema, type Draft } from '../../draft/writing/draft.ts';

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
    // Where nothing may be kept, or no room is left, the page has said so.
  }
}

/** Null where no page was left so. */
export function readLeft(): LeftDraft | null {
  try {
    return leftSchema.safeParse(JSON.parse(localStorage.getItem(KEY) ?? 'null')).data ?? null;
  } catch {
    return null;
  }
}

/** What was left of a draft is kept by now. */
export function forgetLeft({ id }: Pick<Draft, 'id'>): void {
  if (readLeft()?.draft.id === id) localStorage.removeItem(KEY);
}
