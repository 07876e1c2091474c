import { emptyDraft, entriesOf, type Draft } from '../../draft/writing/draft.ts';
import type { DraftEdit } from '../../draft/writing/edit.ts';
import { nameOf } from '../../draft/writing/name.ts';
import { putOutline, putPassage, putWords, slotFor } from '../../draft/writing/put.ts';
import type { CarriedPassage } from '../../draft/passage.ts';
import { beginHistory, change } from '../../draft/writing/history.ts';
import { readOutline } from '../read-outline.ts';
import { newName } from './name.ts';
import { changeCurrent, saveDraft, setCurrent } from './store.ts';

/** The open draft after something was put in. */
export interface PutIn {
  /** What it is called by. */
  name: string;
  entries: number;
  /** The heading below which it was put; empty where none waited for it. */
  below: string;
}

async function put(edit: DraftEdit, types: readonly string[]): Promise<PutIn> {
  const { draft } = (await changeCurrent(edit, newName())).history;
  return { name: nameOf(draft), entries: entriesOf(draft), below: slotFor(draft, types)?.text ?? '' };
}

export const putPassageIn = (passage: CarriedPassage): Promise<PutIn> =>
  put(putPassage(passage, newName), passage.types);

export const putWordsIn = (text: string, type: string | null): Promise<PutIn> =>
  put(putWords(text, type, newName), type === null ? [] : [type]);

/** Begins a draft, which is the open one from then on; those that are there stay as they are. */
export async function beginWith(make: (name: () => string) => Draft): Promise<void> {
  const draft = make(newName);
  await saveDraft(beginHistory(draft), 0);
  await setCurrent(draft.id);
}

/** Begins a draft with the headings of a report's page; those that are there stay as they are. */
export async function beginWithOutline(article: Element): Promise<void> {
  const { draft } = change(beginHistory(emptyDraft(newName())), putOutline(readOutline(article), newName));
  await saveDraft(beginHistory(draft), 0);
  await setCurrent(draft.id);
}
