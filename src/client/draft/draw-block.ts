import { html, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { chineseLang, drawBlank } from '../../i18n/chinese.ts';
import { fill } from '../../i18n/fill.ts';
import { filled, filledPieces } from '../../draft/writing/blanks.ts';
import type { DraftBlock } from '../../draft/writing/draft.ts';
import { moveBlock, removeBlock, writeBlock } from '../../draft/writing/edit.ts';
import { charsByType } from '../../draft/writing/skeleton.ts';
import { dropNumber, setLevel } from '../../draft/writing/lines.ts';
import { placesOf } from '../../draft/writing/find.ts';
import { piecesOf } from '../../text/pieces.ts';
import { pointsWithin } from '../../text/points.ts';
import type { Span } from '../../text/spans.ts';
import { pasteInWriting, pressInBlock, pressInWriting } from './block-keys.ts';
import { drag } from './drag.ts';
import type { DraftView } from './view.ts';

/** What a block shows besides its text: a heading's number, and where its words count points. */
interface Shown {
  number: string;
  points: readonly Span[];
}

/** A heading or a paragraph with its tools; a field while it is being written. */
export function drawBlock(view: DraftView, block: DraftBlock, shown: Shown): TemplateResult {
  const { desk, words, writing, chosen } = view;
  const { id, level, isRunIn } = block;
  const at = desk.draft.blocks.indexOf(block);
  const kind = level > 0 ? words.heading : words.paragraph;
  return html`<div
    class=${`block${isRunIn && level === 0 ? ' runs-on' : ''}`}
    data-block=${id}
    data-level=${level}
    ?data-chosen=${chosen === id}
    role="group"
    tabindex="0"
    aria-label=${fill(words.block, { kind, n: at + 1 })}
    @keydown=${(event: KeyboardEvent) => pressInBlock(view, block, event)}
  >
    ${writing === id ? drawWriting(view, block) : drawWords(view, block, shown)} ${drawTools(view, block)}
  </div>`;
}

function drawWriting(view: DraftView, block: DraftBlock): TemplateResult {
  const { desk, words, stopWriting } = view;
  const { id, level, text } = block;
  const write = ({ target }: Event) => desk.change(writeBlock(id, (target as HTMLTextAreaElement).value), `text:${id}`);
  const done = () => {
    desk.change(dropNumber(id), `text:${id}`);
    desk.rest();
    stopWriting(id);
  };
  return html`<textarea
    rows="1"
    lang=${chineseLang(words)}
    aria-label=${level > 0 ? words.heading : words.paragraph}
    .value=${live(filled(text, desk.draft.fills))}
    @input=${write}
    @keydown=${(event: KeyboardEvent) => pressInWriting(view, block, event)}
    @paste=${(event: ClipboardEvent) => pasteInWriting(view, block, event)}
    @blur=${done}
  ></textarea>`;
}

function drawWords(view: DraftView, block: DraftBlock, { number, points }: Shown): TemplateResult {
  const { desk, words, sought, redraw } = view;
  const { id, text } = block;
  const whole = filled(text, desk.draft.fills);
  return html`<div class="words" lang=${chineseLang(words)} @click=${() => redraw({ writing: id })}>
    ${number}${
      whole === ''
        ? html`<span class="note">${drawEmpty(view, block)}</span>`
        : sought === ''
          ? drawPieces(view, text, points)
          : drawFound(whole, sought)
    }
  </div>`;
}

/** The empty line of a section of which nothing is written says which it waits for. */
function drawEmpty({ desk, words, types }: DraftView, { type }: DraftBlock) {
  const isWaiting = type !== null && charsByType(desk.draft).get(type) === 0;
  return isWaiting ? fill(words.emptySlot, { type: types[type] ?? type }) : words.emptyBlock;
}

function drawPieces({ desk, words }: DraftView, text: string, points: readonly Span[]) {
  let end = 0;
  return filledPieces(text, desk.draft.fills).map(({ text: piece, key, isFilled }) => {
    const start = end;
    end += piece.length;
    if (key === null) return drawPoints(piece, pointsWithin(points, { start, end }));
    return isFilled ? html`<span class="filled">${piece}</span>` : drawBlank(piece, words);
  });
}

const drawPoints = (text: string, points: readonly Span[]) =>
  points.length === 0
    ? text
    : piecesOf(text, points).map((piece) =>
        piece.mark === 'point' ? html`<span class="point">${piece.text}</span>` : piece.text,
      );

function drawFound(text: string, sought: string): (string | TemplateResult)[] {
  let at = 0;
  const pieces = placesOf(text, sought).flatMap(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return [before, html`<mark>${text.slice(start, end)}</mark>`];
  });
  return [...pieces, text.slice(at)];
}

function drawTools(view: DraftView, { id, level }: DraftBlock): TemplateResult {
  const { desk, words, writeBelow } = view;
  const button = (name: string, sign: string, press: () => void) =>
    html`<button type="button" aria-label=${name} title=${name} @click=${press}>${sign}</button>`;
  const relevel = ({ target }: Event) => desk.change(setLevel(id, Number((target as HTMLSelectElement).value)));
  return html`<p class="block-tools">
    <span
      class="handle"
      title=${words.drag}
      aria-hidden="true"
      @pointerdown=${(event: PointerEvent) => drag(view, id, event)}
      >⠿</span
    >
    ${button(words.up, '↑', () => desk.change(moveBlock(id, -1)))}
    ${button(words.down, '↓', () => desk.change(moveBlock(id, 1)))}
    <select aria-label=${words.level} .value=${live(String(level))} @change=${relevel}>
      ${words.levels.map((name, value) => html`<option value=${value} ?selected=${value === level}>${name}</option>`)}
    </select>
    ${button(words.addBelow, '＋', () => writeBelow(id, 0))}
    ${button(words.remove, '×', () => desk.change(removeBlock(id)))}
  </p>`;
}
