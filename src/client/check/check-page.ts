import { html, render } from 'lit/html.js';
import type { ParsedDraft } from '../../draft/check/draft.ts';
import { NO_WRITING, type Writing } from '../../draft/check/writing.ts';
import type { TextEdit } from '../../draft/check/edit.ts';
import type { Finding } from '../../draft/check/finding.ts';
import type { CheckWords } from '../../i18n/check/index.ts';
import { fill } from '../../i18n/fill.ts';
import { drawComposition } from './composition-view.ts';
import { Editor } from './editor.ts';
import { watchFiles } from './files.ts';
import { drawFindings, drawNow, stretchOf } from './findings-view.ts';
import { watchFrames } from './frame-acts.ts';
import { drawFrames } from './frames-view.ts';
import { KeptAside } from './kept-aside.ts';
import { watchKeys } from './keys.ts';
import { CheckLink } from './link.ts';
import type { CheckResponse, Known, Sources, Warnings } from './protocol.ts';
import { listAllOnPaper } from './on-paper.ts';
import { drawWarnings, sayingOf } from './sayings.ts';
import { makeDraft } from './make-draft.ts';
import {
  firstScreen,
  LISTED,
  markOf,
  movedScreen,
  nextFinding,
  openFindings,
  typeAt,
  type CheckScreen,
} from './screen.ts';
import { Status } from './status.ts';

/** A check follows the last key by so many ms. */
const DELAY = 250;
/**
 * `<wenduan-check data-words data-names data-links data-sources data-size>`: a draft, and beside it what its writer may
 * want to look at. The pipeline runs in a worker; nothing is asked of the site once the box is open,
 * but the code that puts something into a draft when that is asked for.
 */
class CheckPage extends HTMLElement {
  readonly #words = JSON.parse(this.dataset['words']!) as CheckWords;
  readonly #status = new Status(this.querySelector<HTMLElement>('[role="status"]')!, this.#words);
  readonly #beside = this.querySelector<HTMLElement>('[data-beside]')!;
  readonly #now = this.querySelector<HTMLElement>('[data-walk]')!;
  readonly #picker = this.querySelector<HTMLInputElement>('input[type="file"]')!;
  readonly #aside = new KeptAside();
  readonly #link = new CheckLink((answer) => this.#take(answer));
  readonly #editor: Editor;
  #screen: CheckScreen;
  /** The draft before another was put in its place. */
  #former: Writing | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.#screen = firstScreen(this.#words, this.dataset as { names: string; links: string });
    this.#editor = new Editor(this.querySelector<HTMLElement>('[data-paper]')!, this.#screen.names, {
      onEdit: (edit) => this.#edited(edit),
      onCursor: (at) => this.#moveTo(at),
      onLargePaste: (text) => this.#replace({ ...NO_WRITING, text }, ''),
    });
  }

  connectedCallback(): void {
    this.#load();
    this.addEventListener('click', (event) => this.#press(event.target as Element));
    watchFiles(this.#picker, (file) => {
      this.#status.say(fill(this.#words.reading, { name: file.name }));
      this.#link.read(file);
    });
    watchFrames(this.#beside, { status: this.#status, editor: this.#editor, typeHere: () => this.#screen.typeHere });
    watchKeys((step) => this.#walk(step));
    listAllOnPaper((change = {}) => (this.#show(change), this.#screen.listed));
  }

  #load(): void {
    this.#status.say(fill(this.#words.loading, { size: this.dataset['size']! }));
    this.#link.load(JSON.parse(this.dataset['sources']!) as Sources);
  }

  #take(answer: CheckResponse): void {
    if (answer.is === 'checked') return this.#answered(answer.checked);
    const saying = sayingOf(answer, this.#words, this.dataset['size']!);
    if (answer.is === 'read') return this.#replace(answer.writing, saying, answer.warnings);
    this.#status.say(saying, answer.is === 'not-loaded' ? 'again' : undefined);
    if (answer.is === 'loaded') this.#start(answer.known);
  }

  /** From here on nothing is asked of the site. A file may have been opened before. */
  #start(known: Known): void {
    this.#editor.open();
    for (const button of this.querySelectorAll('button')) button.disabled = false;
    this.#show({ known });
    if (this.#editor.writing.text !== '') this.#link.check(this.#editor.writing);
  }

  #replace(writing: Writing, said: string, warnings: Warnings = []): void {
    const former = this.#editor.replace(writing);
    this.#former = former.text.trim() === '' ? null : former;
    this.#status.say(said, this.#former ? 'restore' : undefined);
    render(drawWarnings(warnings, this.#words), this.querySelector<HTMLElement>('[data-warned]')!);
  }

  #edited(edit: TextEdit): void {
    this.#former = null;
    this.#screen = movedScreen(this.#screen, edit);
    this.#draw();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.setAttribute('aria-busy', 'true');
      this.#link.check(this.#editor.writing);
    }, DELAY);
  }

  #answered({ draft, findings }: { draft: Omit<ParsedDraft, 'lines'>; findings: readonly Finding[] }): void {
    this.removeAttribute('aria-busy');
    this.#show({ draft, findings: this.#aside.named(findings, draft.text) });
    const { length } = openFindings(this.#screen);
    this.dataset['checked'] = String(length);
    if (draft.chars > 0 && !this.#former)
      this.#status.say(fill(length > 0 ? this.#words.found : this.#words.nothing, { n: length }));
  }

  #press(target: Element): void {
    const button = target.closest<HTMLElement>('[data-act]');
    if (!button) return;
    const { act, name = '' } = button.dataset;
    if (act === 'open') this.#picker.click();
    else if (act === 'clear') this.#replace(NO_WRITING, '');
    else if (act === 'restore' && this.#former) this.#replace(this.#former, '');
    else if (act === 'again') this.#load();
    else if (act === 'go') this.#go(name);
    else if (act === 'next' || act === 'previous') this.#walk(act === 'next' ? 1 : -1);
    else if (act === 'aside' || act === 'back') this.#putAside(name, act === 'aside');
    else if (act === 'show-aside') this.#show({ showsAside: !this.#screen.showsAside });
    else if (act === 'more') this.#show({ listed: this.#screen.listed + LISTED });
    else if (act === 'draft') void makeDraft(this.#screen, this.#editor.writing.text, this.#status);
  }

  /** Goes to a finding, and from there to its next place. */
  #go(name: string): void {
    const finding = this.#screen.findings.find((one) => one.name === name);
    if (!finding || finding.places.length === 0) return;
    const { now, place: last } = this.#screen;
    const place = now === name ? (last + 1) % finding.places.length : 0;
    this.#show({ now: name, place });
    this.#editor.go(name, finding.places[place]!, place);
  }

  #walk(step: 1 | -1): void {
    const next = nextFinding(this.#screen, step);
    if (!next) return;
    this.#show({ now: null });
    this.#go(next.name);
    this.#beside.querySelector(`[data-finding][data-name="${next.name}"]`)?.scrollIntoView({ block: 'nearest' });
  }

  #putAside(name: string, isAside: boolean): void {
    const finding = this.#screen.findings.find((one) => one.name === name);
    const isKept = this.#aside.set(name, isAside);
    this.#show({ findings: this.#aside.named(this.#screen.findings, this.#editor.writing.text) });
    if (!finding || !isAside) return this.#status.say(isKept ? '' : this.#words.unkept);
    const words = fill(this.#words.asided, { words: stretchOf(finding, this.#editor.writing.text) });
    this.#status.say(isKept ? words : `${words} ${this.#words.unkept}`, 'back', name);
  }

  #moveTo(at: number): void {
    const typeHere = typeAt(at, this.#screen);
    if (typeHere !== this.#screen.typeHere) this.#show({ typeHere });
  }

  #show(change: Partial<CheckScreen>): void {
    this.#screen = { ...this.#screen, ...change };
    this.#draw();
  }

  #draw(): void {
    const screen = this.#screen;
    this.#editor.draw(openFindings(screen).map(markOf), screen.draft?.sections ?? []);
    this.#editor.mark(screen.now);
    render(html`${drawComposition(screen)} ${drawFindings(screen)} ${drawFrames(screen)}`, this.#beside);
    render(drawNow(screen), this.#now);
  }
}

customElements.define('wenduan-check', CheckPage);
