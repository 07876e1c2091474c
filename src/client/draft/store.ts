import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { emptyDraft, entriesOf, type Draft } from '../../draft/writing/draft.ts';
import type { DraftEdit } from '../../draft/writing/edit.ts';
import { beginHistory, change, historySchema, holds, type History } from '../../draft/writing/history.ts';
import { rememberCount } from './count.ts';
import { forgetLeft, readLeft } from './left.ts';

/** A draft as it is kept. */
export interface KeptDraft {
  id: string;
  /** Grows with each save, so that a tab sees that another one was quicker. */
  revision: number;
  /** Milliseconds since 1970. */
  savedAt: number;
  history: History;
}

interface Drafts extends DBSchema {
  drafts: { key: string; value: KeptDraft };
  /** `current`: the draft that is open. */
  settings: { key: string; value: string };
}

/** Another tab has saved since; what it saved stands there. */
export class OvertakenError extends Error {
  override name = 'OvertakenError';
}

const CHANNEL = 'wenduan-drafts';
const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel(CHANNEL) : null;

let opened: Promise<IDBPDatabase<Drafts>> | null = null;

/** @throws where the browser lets pages keep nothing. */
function open(): Promise<IDBPDatabase<Drafts>> {
  opened ??= openDB<Drafts>('wenduan', 1, {
    upgrade(database) {
      database.createObjectStore('drafts', { keyPath: 'id' });
      database.createObjectStore('settings');
    },
  });
  opened.catch(() => (opened = null));
  return opened;
}

/** What a newer site kept, or what is damaged, is left as it is. */
const isReadable = ({ history }: KeptDraft): boolean => historySchema.safeParse(history).success;

/** All drafts, the one saved last first. */
export async function listDrafts(): Promise<KeptDraft[]> {
  const kept = await (await open()).getAll('drafts');
  return kept.filter(isReadable).sort((a, b) => b.savedAt - a.savedAt);
}

export const readDraft = async (id: string): Promise<KeptDraft | undefined> => (await open()).get('drafts', id);

export const currentId = async (): Promise<string | undefined> => (await open()).get('settings', 'current');

export async function setCurrent(id: string): Promise<void> {
  await (await open()).put('settings', id, 'current');
}

/**
 * Saves a draft that was read at a revision; 0 for a new one.
 *
 * @throws OvertakenError where another tab has saved it since.
 */
export async function saveDraft(history: History, revision: number): Promise<KeptDraft> {
  const database = await open();
  const writing = database.transaction('drafts', 'readwrite');
  const before = await writing.store.get(history.draft.id);
  if ((before?.revision ?? 0) !== revision) {
    await writing.done;
    throw new OvertakenError();
  }
  const kept = { id: history.draft.id, revision: revision + 1, savedAt: Date.now(), history };
  // Where the disk is full the request fails for a reason of its own; the transaction has the true one.
  writing.store.put(kept).catch(() => {});
  await writing.done;
  rememberCount(entriesOf(history.draft));
  channel?.postMessage({ id: kept.id, revision: kept.revision });
  return kept;
}

export async function deleteDraft(id: string): Promise<void> {
  await (await open()).delete('drafts', id);
  channel?.postMessage({ id, revision: 0 });
}

/**
 * Keeps what a page could not when it was left. Where another page has saved the draft since, `beside` makes another one of
 * it, which is given back; without that it stays where it is. So it is with a draft that was kept in a way that cannot be read.
 */
export async function keepLeft(beside: ((draft: Draft) => Draft) | null): Promise<Draft | null> {
  const left = readLeft();
  if (!left) return null;
  const kept = await readDraft(left.draft.id);
  const isUnread = kept !== undefined && !isReadable(kept);
  const isKept = kept !== undefined && !isUnread && holds(kept.history, left.draft);
  const isNext = !isUnread && (kept?.revision ?? 0) === left.revision;
  if (!isKept && !isNext && !beside) return null;
  const copy = isKept || isNext ? null : beside!(left.draft);
  const history = kept && isNext ? change(kept.history, () => left.draft) : beginHistory(copy ?? left.draft);
  try {
    if (!isKept) await saveDraft(history, copy ? 0 : left.revision);
  } catch (error) {
    if (error instanceof OvertakenError) return keepLeft(beside);
    throw error;
  }
  if (!isKept) await setCurrent(history.draft.id);
  forgetLeft(beginHistory(left.draft));
  return copy;
}

/**
 * Changes the draft that is open, or a new one of the id given where none is or it cannot be read, from a page that shows
 * none. Whoever saved between is not overwritten.
 */
export async function changeCurrent(edit: DraftEdit, id: string): Promise<KeptDraft> {
  await keepLeft(null);
  const current = await currentId();
  const found = current === undefined ? undefined : await readDraft(current);
  const kept = found && isReadable(found) ? found : undefined;
  const history = kept?.history ?? beginHistory(emptyDraft(id));
  try {
    const saved = await saveDraft(change(history, edit), kept?.revision ?? 0);
    await setCurrent(saved.id);
    return saved;
  } catch (error) {
    if (error instanceof OvertakenError) return changeCurrent(edit, id);
    throw error;
  }
}

/** Calls back when another tab has saved or deleted a draft. */
export function onOtherTab(heard: (change: { id: string; revision: number }) => void): void {
  channel?.addEventListener('message', ({ data }: MessageEvent<{ id: string; revision: number }>) => heard(data));
}
