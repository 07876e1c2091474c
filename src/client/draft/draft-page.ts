import { html, nothing, render } from 'lit/html.js';
import type { DraftWords } from '../../i18n/draft/index.ts';
import { fill } from '../../i18n/fill.ts';
import { count } from '../../i18n/sentence.ts';
import { SHORTCUTS } from '../../i18n/shortcuts.ts';
import { insertAfter, ownBlock, type DraftEdit } from '../../draft/writing/edit.ts';
import { readDrafts, writeDrafts } from '../../draft/writing/file.ts';
import { nameOf } from '../../draft/writing/name.ts';
import { putSlot, slotBlock, type Skeleton } from '../../draft/writing/skeleton.ts';
import { writtenOf } from '../../draft/writing/written.ts';
import { documentFile, type DocumentFormat } from '../export/document-file.ts';
import { isPressed } from '../keys/pressed.ts';
import { saveFile } from '../export/save-file.ts';
import { today } from '../cite.ts';
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
 * `<wenduan-draft data-words data-skeletons data-types data-headings data-places>` around the parts of the page: a draft,
 * kept on this device alone.
 */
class DraftPage extends HTMLElement {
  readonly #words = JSON.parse(this.dataset['words']!) as DraftWords;
  readonly #desk = new Desk(this.#words, () => this.#draw());
  #view: DraftView = {
    desk: this.#desk,
    words: this.#words,
    skeletons: JSON.parse(this.dataset['skeletons']!) as Skeleton[],
    types: JSON.parse(this.dataset['types']!) as Record<string, string>,
    headings: JSON.parse(this.dataset['headings']!) as Record<string, string>,
    places: JSON.parse(this.dataset['places']!) as DraftView['places'],
    writing: null,
    cursor: null,
    chosen: null,
    sought: '',
    place: -1,
    sourceChoice: 'endnotes',
    isWide: matchMedia('(min-width: 60rem)').matches,
    redraw: (change) => this.#redraw(change),
    exportAs: (format) => void this.#attempt(() => this.#export(format)),
    saveFile: () => void this.#attempt(() => this.#saveDrafts()),
    openFile: (file) => void this.#attempt(() => this.#openFile(file)),
    writeBelow: (id, level) => {
      const block = ownBlock(newName, level);
      this.#write(block.id, insertAfter(id, block));
    },
    writeSlot: (slot, slots) => {
      const block = slotBlock(slot, this.#view.headings[slot.type] ?? '', newName);
      this.#write(block.id, putSlot(block, slots));
    },
    stopWriting: (id) => {
      if (this.#view.writing === id) this.#redraw({ writing: null });
    },
    focusBlock: (id) => this.querySelector<HTMLElement>(`[data-block="${id}"]`)?.focus(),
  };

  /** The draft that was drawn last. */
  #drawn = '';
  #isDrawing = false;
  #isStale = false;

  connectedCallback(): void {
    void this.#desk.open();
    this.addEventListener('keydown', (event) => this.#press(event));
    this.addEventListener('focusin', ({ target }) => this.#choose(target as Element));
    setInterval(() => this.#draw(), MINUTE / 2);
  }

  #redraw(change: Partial<DraftView>): void {
    this.#view = { ...this.#view, cursor: null, ...change };
    this.#draw();
    if (typeof change.place === 'number') this.#showPlace(change.place);
    if (!change.writing) return;
    const field = this.querySelector<HTMLTextAreaElement>(`[data-block="${change.writing}"] textarea`);
    field?.focus();
    if (typeof change.cursor === 'number') field?.setSelectionRange(change.cursor, change.cursor);
  }

  /** Brings a place of the words looked for into view. */
  #showPlace(place: number): void {
    const places = [...this.querySelectorAll('.block mark')];
    for (const [at, mark] of places.entries()) mark.toggleAttribute('data-now', at === place);
    places[place]?.scrollIntoView({ block: 'center' });
  }

  /** Once the tap is over that gave the focus: what is shown of a block moves what lies below the finger. */
  #choose(target: Element): void {
    const chosen = target.closest<HTMLElement>('[data-block]')?.dataset['block'];
    if (chosen && chosen !== this.#view.chosen) requestAnimationFrame(() => this.#redraw({ chosen }));
  }

  /** Puts a block in, and the cursor into it. */
  #write(id: string, putIn: DraftEdit): void {
    this.#desk.change(putIn);
    this.#redraw({ writing: id });
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
    const { draft } = this.#desk;
    const name = nameOf(draft) || this.#words.untitled;
    saveFile(await documentFile(writtenOf(draft), format, { sources: this.#view.sourceChoice, name }));
  }

  async #saveDrafts(): Promise<void> {
    const text = writeDrafts(await this.#desk.all());
    saveFile(new File([text], `${this.#words.draftsFile} ${today()}.json`, { type: 'application/json' }));
    this.#desk.rememberFiled();
  }

  async #openFile(file: File): Promise<void> {
    const drafts = readDrafts(await file.text());
    const taken = typeof drafts === 'string' ? 0 : await this.#desk.takeIn(drafts);
    if (typeof drafts === 'string') this.#desk.notice = this.#words.unread[drafts];
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

  /** What goes away while it has the focus says so in the middle of a drawing; that is drawn when this one is done. */
  #draw(): void {
    this.#isStale = true;
    if (this.#isDrawing) return;
    this.#isDrawing = true;
    try {
      while (this.#isStale) {
        this.#isStale = false;
        this.#drawParts();
      }
    } finally {
      this.#isDrawing = false;
    }
  }

  #drawParts(): void {
    const { id } = this.#desk.draft;
    // A place looked at is one of its draft.
    if (id !== this.#drawn) this.#view = { ...this.#view, place: -1 };
    this.#drawn = id;
    const { desk, words } = this.#view;
    const part = (name: string) => this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
    render(drawSide(this.#view), part('side'));
    render(drawPaper(this.#view), part('paper'));
    render(drawOut(this.#view), part('out'));
    const bringBack = desk.deleted
      ? html` <button type="button" @click=${() => void desk.restore()}>${words.restore}</button>`
      : nothing;
    const dismiss = html` <button type="button" data-dismiss @click=${() => desk.dismiss()}>${words.dismiss}</button>`;
    render(desk.notice ? html`${desk.notice}${bringBack}${dismiss}` : nothing, part('notice'));
    render(desk.trouble ? words[desk.trouble] : nothing, part('trouble'));
    rememberCount(entriesOf(desk.draft));
  }
}

customElements.define('wenduan-draft', DraftPage);
