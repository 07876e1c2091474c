import { render } from 'lit/html.js';
import { NO_WRITING, type Writing } from '../../draft/check/writing.ts';
import type { TextEdit } from '../../draft/check/edit.ts';
import type { CheckWords } from '../../i18n/check/index.ts';
import { fill } from '../../i18n/fill.ts';
import { renderBeside } from './beside-view.ts';
import { Editor } from './editor.ts';
import { watchFiles } from './files.ts';
import { watchFrames } from './frame-acts.ts';
import { Later } from './later.ts';
import { KeptAside } from './kept-aside.ts';
import { watchKeys } from './keys.ts';
import { CheckLink } from './link.ts';
import type { CheckResponse, Known, ShownCheck, Sources, Warnings } from './protocol.ts';
import { listAllOnPaper } from './on-paper.ts';
import { drawWarnings, sayingOf, sayingOfAside, sayingOfFound, sayingOfLong } from './sayings.ts';
import { makeDraft } from './make-draft.ts';
import { firstScreen, LISTED, markOf, nextFinding, openFindings, typeAt, type CheckScreen } from './screen.ts';
import { glancedScreen, movedScreen } from './screen-after.ts';
import { Status } from './status.ts';

/** A check follows the last key by so many ms. */
const DELAY = 250;
/** What was drawn is seen after so many ms. */
const PAINTED = 50;
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
  readonly #checking = new Later();
  readonly #putting = new Later();

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
    if ('checked' in answer) return this.#answered(answer.checked, answer.is === 'glanced');
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

  /** A long text is told of before the browser lays it out, which takes seconds. */
  #replace(writing: Writing, said: string, warnings: Warnings = []): void {
    this.#putting.drop();
    const long = sayingOfLong(writing.text, this.#words);
    if (long === '') return this.#put(writing, said, warnings);
    this.#status.say(`${said} ${long}`);
    this.#show({ draft: null, findings: [] });
    this.#putting.do(PAINTED, () => this.#put(writing, `${said} ${long}`, warnings));
  }

  #put(writing: Writing, said: string, warnings: Warnings): void {
    const former = this.#editor.replace(writing);
    this.#former = former.text.trim() === '' ? null : former;
    this.#status.say(said, this.#former ? 'restore' : undefined);
    render(drawWarnings(warnings, this.#words), this.querySelector<HTMLElement>('[data-warned]')!);
  }

  #edited(edit: TextEdit): void {
    this.#former = null;
    this.#screen = movedScreen(this.#screen, edit);
    this.#draw();
    this.#checking.do(DELAY, () => {
      this.setAttribute('aria-busy', 'true');
      this.#link.check(this.#editor.writing);
    });
  }

  #answered({ draft, findings }: ShownCheck, isGlance: boolean): void {
    const found = this.#aside.named(findings, draft.text);
    this.#show(isGlance ? glancedScreen(this.#screen, draft, found) : { draft, findings: found, isGlance });
    const { length } = openFindings(this.#screen);
    if (draft.chars > 0 && !this.#former) this.#status.say(sayingOfFound(length, isGlance, this.#words));
    if (isGlance) return;
    this.removeAttribute('aria-busy');
    this.dataset['checked'] = String(length);
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
    this.#status.say(sayingOfAside(finding, this.#editor.writing.text, isKept, this.#words), 'back', name);
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
    this.#editor.draw(openFindings(screen).map(markOf), screen.draft?.sections ?? [], screen.listed === Infinity);
    this.#editor.mark(screen.now);
    renderBeside(screen, this.#beside, this.#now);
  }
}

customElements.define('wenduan-check', CheckPage);
