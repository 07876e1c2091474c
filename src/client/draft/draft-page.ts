import { html, nothing, render } from 'lit/html.js';
import type { DraftWords } from '../../i18n/draft/index.ts';
import { fill } from '../../i18n/fill.ts';
import { count } from '../../i18n/sentence.ts';
import { SHORTCUTS } from '../../i18n/shortcuts.ts';
import { insertAfter, ownBlock } from '../../draft/writing/edit.ts';
import { readDrafts, writeDrafts } from '../../draft/writing/file.ts';
import type { Skeleton } from '../../draft/writing/skeleton.ts';
import { writtenOf } from '../../draft/writing/written.ts';
import { documentFile, type DocumentFormat } from '../export/document-file.ts';
import { isPressed } from '../keys/pressed.ts';
import { saveFile } from '../search/export/save-file.ts';
import { rememberCount } from './count.ts';
import { entriesOf } from '../../draft/writing/draft.ts';
import { Desk } from './desk.ts';
import { drawOut } from './draw-out.ts';
import { drawPaper } from './draw-paper.ts';
import { drawSide } from './draw-side.ts';
import { newName } from './name.ts';
import type { DraftView } from './view.ts';

const MINUTE = 60_000;
const { undo, redo } = SHORTCUTS.drafting;

/**
 * `<wenduan-draft data-words data-skeletons data-types data-places>` around the parts of the page: a draft, kept on this
 * device alone.
 */
class DraftPage extends HTMLElement {
  readonly #words = JSON.parse(this.dataset['words']!) as DraftWords;
  readonly #desk = new Desk(this.#words, () => this.#draw());
  #view: DraftView = {
    desk: this.#desk,
    words: this.#words,
    skeletons: JSON.parse(this.dataset['skeletons']!) as Skeleton[],
    types: JSON.parse(this.dataset['types']!) as Record<string, string>,
    places: JSON.parse(this.dataset['places']!) as DraftView['places'],
    writing: null,
    chosen: null,
    sought: '',
    sourceStyle: 'endnotes',
    isWide: matchMedia('(min-width: 60rem)').matches,
    redraw: (change) => this.#redraw(change),
    exportAs: (format) => void this.#attempt(() => this.#export(format)),
    saveFile: () => void this.#attempt(() => this.#saveDrafts()),
    openFile: (file) => void this.#attempt(() => this.#openFile(file)),
    writeBelow: (id, level, type = null) => this.#writeBelow(id, level, type),
    stopWriting: (id) => {
      if (this.#view.writing === id) this.#redraw({ writing: null });
    },
    focusBlock: (id) => this.querySelector<HTMLElement>(`[data-block="${id}"]`)?.focus(),
  };

  connectedCallback(): void {
    void this.#desk.open();
    this.addEventListener('keydown', (event) => this.#press(event));
    this.addEventListener('focusin', ({ target }) => this.#choose(target as Element));
    setInterval(() => this.#draw(), MINUTE / 2);
  }

  #redraw(change: Partial<DraftView>): void {
    this.#view = { ...this.#view, ...change };
    this.#draw();
    if (change.writing) this.querySelector<HTMLTextAreaElement>(`[data-block="${change.writing}"] textarea`)?.focus();
  }

  /** Once the tap is over that gave the focus: what is shown of a block moves what lies below the finger. */
  #choose(target: Element): void {
    const chosen = target.closest<HTMLElement>('[data-block]')?.dataset['block'];
    if (chosen && chosen !== this.#view.chosen) requestAnimationFrame(() => this.#redraw({ chosen }));
  }

  /** A block of one's own behind another one; a slot's heading bears the name of its type. */
  #writeBelow(id: string | null, level: number, type: string | null): void {
    const block = ownBlock(newName, level);
    const text = type === null ? '' : (this.#view.types[type] ?? '');
    this.#desk.change(insertAfter(id, { ...block, type, text }));
    this.#redraw({ writing: block.id });
  }

  /** Outside of fields, where the browser has its own. */
  #press(event: KeyboardEvent): void {
    const isUndo = isPressed(event, undo);
    if (!isUndo && !isPressed(event, redo)) return;
    if (event.target instanceof Element && event.target.matches('input, textarea')) return;
    event.preventDefault();
    if (isUndo) this.#desk.undo();
    else this.#desk.redo();
  }

  async #export(format: DocumentFormat): Promise<void> {
    const document = writtenOf(this.#desk.draft);
    const name = document.title ?? this.#words.untitled;
    saveFile(await documentFile(document, format, { sources: this.#view.sourceStyle, name }));
  }

  async #saveDrafts(): Promise<void> {
    const text = writeDrafts(await this.#desk.all());
    saveFile(new File([text], 'wenduan-drafts.json', { type: 'application/json' }));
    this.#desk.rememberFiled();
  }

  async #openFile(file: File): Promise<void> {
    const drafts = readDrafts(await file.text());
    const taken = drafts ? await this.#desk.takeIn(drafts) : 0;
    if (!drafts) this.#desk.notice = this.#words.noDrafts;
    else if (taken > 0) this.#desk.notice = count(this.#words.imported, taken, this.#words);
    this.#draw();
  }

  async #attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      this.#desk.notice = fill(this.#words.failed, { reason: String(error) });
      this.#draw();
    }
  }

  #draw(): void {
    const { desk, words } = this.#view;
    const part = (name: string) => this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
    render(drawSide(this.#view), part('side'));
    render(drawPaper(this.#view), part('paper'));
    render(drawOut(this.#view), part('out'));
    const bringBack = desk.deleted
      ? html` <button type="button" @click=${() => void desk.restore()}>${words.restore}</button>`
      : nothing;
    render(desk.notice ? html`${desk.notice}${bringBack}` : nothing, part('notice'));
    render(desk.trouble ? words[desk.trouble] : nothing, part('trouble'));
    rememberCount(entriesOf(desk.draft));
  }
}

customElements.define('wenduan-draft', DraftPage);
