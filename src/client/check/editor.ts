import type { DraftSection } from '../../draft/check/draft.ts';
import { NO_WRITING, type Writing } from '../../draft/check/writing.ts';
import { editBetween, movedBy, type TextEdit } from '../../draft/check/edit.ts';
import type { Span } from '../../text/spans.ts';
import { Backdrop } from './backdrop.ts';
import { isLong, linesBefore } from './long.ts';
import { backdropLines, type Mark } from './backdrop-lines.ts';

interface Listeners {
  /** After each edit, and after the draft was replaced. */
  onEdit: (edit: TextEdit) => void;
  onCursor: (at: number) => void;
  /** Where so much is pasted that the page is to put the whole draft into the box. */
  onLargePaste: (text: string) => void;
}

/** Browsers take seconds to paste more, for each line anew. */
const LARGE = 5000;

/** The box of a draft, and what is marked behind its text. */
export class Editor {
  readonly #paper: HTMLElement;
  readonly #box: HTMLTextAreaElement;
  readonly #backdrop: Backdrop;
  readonly #listeners: Listeners;
  #writing = NO_WRITING;

  constructor(paper: HTMLElement, names: Readonly<Record<string, string>>, listeners: Listeners) {
    this.#paper = paper;
    this.#box = paper.querySelector('textarea')!;
    this.#backdrop = new Backdrop(paper.querySelector<HTMLElement>('[data-backdrop]')!, names);
    this.#listeners = listeners;
    this.#box.addEventListener('input', () => this.#take(this.#box.value));
    this.#box.addEventListener('paste', (event) => this.#paste(event));
    for (const event of ['keyup', 'pointerup', 'focus'])
      this.#box.addEventListener(event, () => listeners.onCursor(this.#box.selectionStart));
  }

  /** What stands in the box. */
  get writing(): Writing {
    return this.#writing;
  }

  open(): void {
    this.#box.disabled = false;
  }

  /** Puts another draft into the box, and gives the one that stood there. */
  replace(writing: Writing): Writing {
    const former = this.#writing;
    this.#box.value = writing.text;
    this.#take(this.#box.value);
    this.#writing = { ...writing, text: this.#box.value };
    return former;
  }

  /** Draws what is marked; behind a long text only where all of it is wanted, as on paper. */
  draw(
    marks: readonly Mark[],
    sections: readonly Pick<DraftSection, 'start' | 'types' | 'decided'>[],
    isWhole: boolean,
  ) {
    const { text } = this.#writing;
    this.#paper.toggleAttribute('data-long', isLong(text));
    this.#backdrop.draw(isWhole || !isLong(text) ? backdropLines(text, marks, sections) : []);
  }

  /** Brings a place of a finding into view and chooses it; on a touch screen the keyboard stays away. */
  go(name: string, span: Span, place: number): void {
    const mark = this.#backdrop.show(name, place) ?? this.#lineAt(span.start);
    if (mark) mark.scrollIntoView({ block: 'center' });
    else this.#scrollTo(span.start);
    if (!matchMedia('(pointer: coarse)').matches) {
      this.#box.focus({ preventScroll: true });
      this.#box.setSelectionRange(span.start, span.end);
    }
    // No event tells of a cursor that was put somewhere.
    this.#listeners.onCursor(span.start);
  }

  /** Puts words in where the cursor is, or in place of what is selected; the browser can undo it. */
  insert(text: string): void {
    this.#box.focus();
    document.execCommand('insertText', false, text);
  }

  /** Shows which finding is looked at, without going there. */
  mark = (name: string | null): unknown => this.#backdrop.show(name, 0);

  #lineAt = (at: number): Element | null => this.#backdrop.line(linesBefore(this.#writing.text, at));

  /** Scrolls a long text to about a place of it; where the box takes the focus, it goes to the place itself. */
  #scrollTo(at: number): void {
    const { text } = this.#writing;
    const share = linesBefore(text, at) / linesBefore(text, text.length);
    this.#paper.scrollIntoView({ block: 'nearest' });
    this.#box.blur();
    this.#box.scrollTop = share * this.#box.scrollHeight - this.#box.clientHeight / 2;
  }

  #paste(event: ClipboardEvent): void {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (pasted.length < LARGE) return;
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = this.#box;
    this.#listeners.onLargePaste(value.slice(0, selectionStart) + pasted + value.slice(selectionEnd));
  }

  #take(text: string): void {
    const edit = editBetween(this.#writing.text, text);
    // A box made empty holds nothing of the file that was opened: not its title, nor its headings.
    this.#writing = text === '' ? NO_WRITING : { ...this.#writing, text, marked: movedBy(this.#writing.marked, edit) };
    this.#listeners.onEdit(edit);
  }
}
