import { emptyDraft, entriesOf, type Draft } from '../../draft/writing/draft.ts';
import type { DraftEdit } from '../../draft/writing/edit.ts';
import { nameOf } from '../../draft/writing/name.ts';
import { putOutline, putPassage, putWords, slotFor, timesIn } from '../../draft/writing/put.ts';
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
  /** Whether it stood there before, too. */
  isAgain: boolean;
}

const put = async (edit: DraftEdit): Promise<Draft> => (await changeCurrent(edit, newName())).history.draft;

const told = (draft: Draft, types: readonly string[]) => ({
  name: nameOf(draft),
  entries: entriesOf(draft),
  below: slotFor(draft, types)?.text ?? '',
});

export async function putPassageIn(passage: CarriedPassage): Promise<PutIn> {
  const draft = await put(putPassage(passage, newName));
  return { ...told(draft, passage.types), isAgain: timesIn(draft, passage) > 1 };
}

/** A frame is there to be used more than once. */
export const putWordsIn = async (text: string, type: string | null): Promise<PutIn> => ({
  ...told(await put(putWords(text, type, newName)), type === null ? [] : [type]),
  isAgain: false,
});

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
