import { fill } from '../../i18n/fill.ts';
import { isSame, type Draft } from '../../draft/writing/draft.ts';
import { beginHistory } from '../../draft/writing/history.ts';
import { nameOf } from '../../draft/writing/name.ts';
import { KeptHistory } from './kept-history.ts';
import { readLeft, type LeftDraft } from './left.ts';
import { currentId, deleteDraft, keepLeft, listDrafts, readDraft, setCurrent, type KeptDraft } from './store.ts';

/** The draft that is open, and the others: which of them is open, which come and go. */
export class Desk extends KeptHistory {
  /** What was deleted last and can be brought back. */
  deleted: KeptDraft | null = null;

  async open(): Promise<void> {
    await this.guard(async () => {
      const beside = await keepLeft((draft) => this.besideOf(draft));
      if (beside) this.tellBeside(beside);
    });
    const left = this.trouble && readLeft();
    await this.guard(async () => {
      const kept = await listDrafts();
      const current = await currentId();
      this.take(kept.find(({ id }) => id === current) ?? kept[0]);
      await this.list();
    });
    if (left) this.#takeLeft(left);
    this.draw();
  }

  /** What was left and could not be kept lies on the desk, where it is seen and waits for room. */
  #takeLeft({ draft, revision }: LeftDraft): void {
    this.history = beginHistory(draft);
    this.revision = revision;
    this.savedAt = null;
    this.hasUnsaved = true;
  }

  async begin(): Promise<void> {
    if (!(await this.makesRoom())) return;
    this.take(undefined);
    this.step({ ...this.history });
  }

  async choose(id: string): Promise<void> {
    if (!(await this.makesRoom())) return;
    await this.guard(async () => {
      this.take(await readDraft(id));
      await setCurrent(this.draft.id);
    });
    this.draw();
  }

  async remove(): Promise<void> {
    await this.save();
    await this.guard(async () => {
      const { history, revision, savedAt } = this;
      const { id } = history.draft;
      await deleteDraft(id);
      this.trouble = null;
      this.deleted = { id, revision, savedAt: savedAt ?? 0, history };
      const [next] = await listDrafts();
      this.take(next);
      await setCurrent(this.draft.id);
      await this.list();
      this.notice = fill(this.words.deleted, { title: nameOf(history.draft) || this.words.untitled });
    });
    this.draw();
  }

  async restore(): Promise<void> {
    if (!this.deleted || !(await this.makesRoom())) return;
    const { history } = this.deleted;
    this.deleted = null;
    this.take(undefined);
    this.step(history);
    this.notice = '';
    await this.save();
  }

  /** What was told has been read. */
  dismiss(): void {
    this.notice = '';
    this.deleted = null;
    this.draw();
  }

  /** Takes drafts in beside those that are there, and opens the first of them; where nothing is kept, that one alone. Gives how many. */
  async takeIn(drafts: readonly Draft[]): Promise<number> {
    if (!(await this.makesRoom())) return 0;
    for (const draft of drafts.toReversed()) await this.#takeInOne(draft);
    if (this.trouble) this.rememberFiled();
    return this.trouble ? Math.min(1, drafts.length) : drafts.length;
  }

  /** A draft that is there as it is, or as the copy that it became before, is only opened; of another state of one that is there a copy is made, with a name of its own. */
  async #takeInOne(draft: Draft): Promise<void> {
    const kept = await listDrafts().catch(() => []);
    const copy = kept.some(({ id }) => id === draft.id) ? this.copyOf(draft) : draft;
    const known = kept.find(({ history }) => [draft, copy].some((one) => isSame(history.draft, one)));
    if (known) return this.choose(known.id);
    this.take(undefined);
    this.step(beginHistory(copy === draft ? draft : this.besideOf(draft)));
    await this.save();
  }

  /** All drafts, the open one as it is now. */
  async all(): Promise<Draft[]> {
    const kept = await listDrafts().catch(() => []);
    return [this.draft, ...kept.map(({ history }) => history.draft).filter(({ id }) => id !== this.draft.id)];
  }
}
