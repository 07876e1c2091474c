import { fill } from '../../i18n/fill.ts';
import type { DraftWords } from '../../i18n/draft/index.ts';
import { emptyDraft, type Draft } from '../../draft/writing/draft.ts';
import type { DraftEdit } from '../../draft/writing/edit.ts';
import { beginHistory, change, holds, redo, undo, type History } from '../../draft/writing/history.ts';
import { nameOf } from '../../draft/writing/name.ts';
import { forgetLeft, rememberLeft } from './left.ts';
import { newName } from './name.ts';
import { listDrafts, onOtherTab, OvertakenError, readDraft, saveDraft, setCurrent, type KeptDraft } from './store.ts';

/** Milliseconds after the last change until it is saved. */
const REST = 300;

/** What may keep a draft from being kept. */
export type Trouble = 'closed' | 'full';

/** The draft that is open, how it is changed, and how it is kept: after each rest, and never over what another tab kept. */
export abstract class KeptHistory {
  protected readonly words: DraftWords;
  protected readonly draw: () => void;
  history: History = beginHistory(emptyDraft(newName()));
  others: { id: string; name: string }[] = [];
  /** Milliseconds since 1970; null where it was never saved. */
  savedAt: number | null = null;
  trouble: Trouble | null = null;
  /** Something that is to be told. */
  notice = '';
  protected revision = 0;
  protected timer = 0;
  protected saving: Promise<void> = Promise.resolve();
  protected hasUnsaved = false;
  /** The state that was last written into a file of the reader's own. */
  protected filed: History | null = null;
  protected isSaving = false;

  constructor(words: DraftWords, draw: () => void) {
    this.words = words;
    this.draw = draw;
    onOtherTab(({ id }) => void this.hear(id));
    const saveNow = () => void this.save();
    addEventListener('pagehide', () => {
      if (this.isPending) {
        // What is left must stay a state of the history, so that a later save knows it.
        this.rest();
        rememberLeft(this.draft, this.revision);
      }
      saveNow();
    });
    document.addEventListener('visibilitychange', saveNow);
    addEventListener('beforeunload', (event) => this.isAtRisk && this.trouble && event.preventDefault());
  }

  get draft(): Draft {
    return this.history.draft;
  }

  /** True from a change until it is kept. */
  get isPending(): boolean {
    return this.hasUnsaved || this.isSaving;
  }

  /** True where what is on the desk stands nowhere else. */
  protected get isAtRisk(): boolean {
    return this.hasUnsaved && this.filed !== this.history;
  }

  /** The desk was written into a file, and may be cleared. */
  rememberFiled(): void {
    this.filed = this.history;
  }

  /** @param of See {@link change}. */
  change(edit: DraftEdit, of: string | null = null): void {
    this.step(change(this.history, edit, of));
  }

  undo(): void {
    this.step(undo(this.history));
  }

  redo(): void {
    this.step(redo(this.history));
  }

  /** Ends a step: what comes next is another one, be it of the same name or not. */
  rest(): void {
    this.history = { ...this.history, of: null };
  }

  /** Saves what is not saved yet. */
  async save(): Promise<void> {
    clearTimeout(this.timer);
    this.saving = this.saving.then(() => this.saveNow());
    await this.saving;
  }

  /** Whether the desk may be cleared for another draft: not where its own could not be kept, which is told. */
  protected async makesRoom(): Promise<boolean> {
    await this.save();
    if (!this.isAtRisk) return true;
    this.notice = this.words.saveFirst;
    this.draw();
    return false;
  }

  protected async saveNow(): Promise<void> {
    if (!this.hasUnsaved) return;
    this.hasUnsaved = false;
    const { history } = this;
    this.isSaving = true;
    await this.guard(async () => {
      const isNew = this.revision === 0;
      const { revision, savedAt } = await saveDraft(history, this.revision);
      Object.assign(this, { savedAt, trouble: null });
      this.revision = revision;
      forgetLeft(history);
      if (isNew) await setCurrent(history.draft.id);
      await this.list();
    });
    this.isSaving = false;
    this.draw();
  }

  protected step(history: History): void {
    if (history === this.history) return;
    this.history = history;
    this.hasUnsaved = true;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.save(), REST);
    this.draw();
  }

  /** Puts a draft on the desk; an empty one where there is none. */
  protected take(kept: KeptDraft | undefined): void {
    this.history = kept?.history ?? beginHistory(emptyDraft(newName()));
    this.revision = kept?.revision ?? 0;
    this.savedAt = kept?.savedAt ?? null;
    this.hasUnsaved = false;
  }

  protected async list(): Promise<void> {
    this.others = (await listDrafts()).map(({ id, history }) => ({ id, name: nameOf(history.draft) }));
  }

  /** What another tab has saved is shown here, unless something here waits to be saved. */
  protected async hear(id: string): Promise<void> {
    await this.guard(async () => {
      const kept = id === this.draft.id && !this.hasUnsaved ? await readDraft(id) : undefined;
      if (kept && kept.revision > this.revision && !this.hasUnsaved) this.take(kept);
      await this.list();
    });
    this.draw();
  }

  /** Keeps what is on the desk where it cannot be kept as it was to be, and says so. */
  protected async guard(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof OvertakenError) return this.keepBeside();
      this.hasUnsaved = this.draft.blocks.length > 0 || this.draft.title !== '';
      this.trouble = error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'closed';
    }
  }

  /** Another tab was quicker: this one's state becomes a draft of its own, unless the other knows it. */
  protected async keepBeside(): Promise<void> {
    const kept = await readDraft(this.draft.id).catch(() => undefined);
    if (kept && holds(kept.history, this.draft)) return this.take(kept);
    this.history = { ...this.history, draft: this.besideOf(this.draft) };
    this.revision = 0;
    this.hasUnsaved = true;
    this.tellBeside(this.draft);
    await this.saveNow();
  }

  /** The same as another draft, called a copy of it. */
  protected copyOf(draft: Draft): Draft {
    const title = fill(this.words.copyOf, { title: nameOf(draft) || this.words.untitled });
    return { ...draft, id: newName(), title };
  }

  /** A copy of a draft with a name that no other one has: a number follows it where there is one. */
  protected besideOf(draft: Draft): Draft {
    const copy = this.copyOf(draft);
    const taken = new Set(this.others.map(({ name }) => name));
    let { title } = copy;
    for (let number = 2; taken.has(title); number++) title = `${copy.title} ${number}`;
    return { ...copy, title };
  }

  protected tellBeside({ title }: Draft): void {
    this.notice = fill(this.words.overtaken, { title });
  }
}
