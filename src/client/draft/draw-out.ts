import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { fill } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { count } from '../../i18n/sentence.ts';
import { blanksLeft } from '../../draft/writing/blanks.ts';
import { entriesOf } from '../../draft/writing/draft.ts';
import { charsOf } from '../../draft/writing/written.ts';
import { chosenSources } from '../export/chosen-sources.ts';
import { drawSourceChoice } from '../export/source-choice.ts';
import { fileButton } from '../file-button.ts';
import type { Desk } from './desk.ts';
import type { DraftView } from './view.ts';

const MINUTE = 60_000;

/** Right of the document: ways out, how sources are named, how long it is, and the other drafts. */
export function drawOut(view: DraftView): TemplateResult {
  const { desk, words, exportAs, redraw } = view;
  const left = blanksLeft(desk.draft);
  return html`<p class="steps">
      <button type="button" data-undo ?disabled=${desk.history.past.length === 0} @click=${() => desk.undo()}>
        ${words.undo}
      </button>
      <button type="button" data-redo ?disabled=${desk.history.future.length === 0} @click=${() => desk.redo()}>
        ${words.redo}
      </button>
    </p>
    <div class="exports">
      <button type="button" class="first" data-export="docx" @click=${() => exportAs('docx')}>${words.word}</button>
      <p class="note">${words.wordNote}</p>
      ${left > 0 ? html`<p class="note" data-left>${fill(words.blanksLeft, { n: left })}</p>` : nothing}
      <button type="button" data-export="md" @click=${() => exportAs('md')}>${words.markdown}</button>
      <button type="button" data-export="txt" @click=${() => exportAs('txt')}>${words.text}</button>
      <button type="button" data-print @click=${() => print()}>${words.print}</button>
    </div>
    <div @change=${() => redraw({ sourceChoice: chosenSources('endnotes') })}>
      ${drawSourceChoice(words.sources, 'endnotes')}
    </div>
    <p class="note" data-counts>
      ${fill(words.counts, { n: formatNumber(charsOf(desk.draft)), m: entriesOf(desk.draft) })}
    </p>
    <p class="note" data-kept>${words.onlyHere}${keptSince(view)}</p>
    ${drawDrafts(view)}
    <details class="keys">
      <summary>${words.keys}</summary>
      <p class="note">${words.keysAre}</p>
    </details>`;
}

function keptSince({ desk, words }: DraftView): string {
  if (desk.isPending && desk.trouble === null) return words.saving;
  if (desk.savedAt === null || desk.isPending) return words.notSaved;
  const minutes = Math.floor((Date.now() - desk.savedAt) / MINUTE);
  return minutes < 1 ? words.savedNow : count(words.savedMinutes, minutes, words);
}

function drawDrafts({ desk, words, saveFile, openFile }: DraftView): TemplateResult {
  return html`<div class="drafts">
    ${desk.others.length > 1 ? drawChoice(desk, words.drafts, words.untitled) : nothing}
    <button type="button" data-new @click=${() => void desk.begin()}>${words.newDraft}</button>
    <button type="button" data-delete ?disabled=${desk.savedAt === null} @click=${() => void desk.remove()}>
      ${words.deleteDraft}
    </button>
    <button type="button" data-save-file @click=${saveFile}>${words.exportFile}</button>
    ${fileButton({ name: words.importFile, accept: '.json,application/json' }, openFile)}
  </div>`;
}

const drawChoice = (desk: Desk, label: string, untitled: string): TemplateResult =>
  html`<label class="choice"
    ><span>${label}</span>
    <select
      data-drafts
      .value=${live(desk.draft.id)}
      @change=${({ target }: Event) => void desk.choose((target as HTMLSelectElement).value)}
    >
      ${desk.others.map(
        ({ id, name }) => html`<option value=${id} ?selected=${id === desk.draft.id}>${name || untitled}</option>`,
      )}
    </select></label
  >`;
