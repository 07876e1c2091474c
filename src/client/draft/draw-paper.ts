import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { chineseLang } from '../../i18n/chinese.ts';
import { fill } from '../../i18n/fill.ts';
import { count } from '../../i18n/sentence.ts';
import { filled } from '../../draft/writing/blanks.ts';
import { writeTitle } from '../../draft/writing/edit.ts';
import { numbersOf } from '../../draft/writing/numbers.ts';
import { runsOf, type BlockRun } from '../../draft/writing/runs.ts';
import { pointsIn } from '../../draft/writing/points.ts';
import { writtenOf } from '../../draft/writing/written.ts';
import { drawPrintedSources } from '../export/printed-sources.ts';
import { pressInTitle } from './block-keys.ts';
import { drawBlock } from './draw-block.ts';
import type { DraftView } from './view.ts';

/** The document: its title, its blocks, under each run of a source where it is from. */
export function drawPaper(view: DraftView): TemplateResult {
  const { desk, words, writeBelow, places } = view;
  const { draft } = desk;
  const numbers = numbersOf(draft.blocks);
  const runs = runsOf(draft);
  const points = pointsIn(draft);
  const lastType = draft.blocks.findLast(({ type }) => type !== null)?.type;
  const rename = ({ target }: Event) => {
    const title = (target as HTMLTextAreaElement).value.replace(/\s*\n\s*/g, '');
    desk.change(writeTitle(title), 'title');
  };
  return html`<textarea
      class="title"
      rows="1"
      lang=${chineseLang(words)}
      aria-label=${words.titleHint}
      placeholder=${words.titleHint}
      .value=${live(filled(draft.title, draft.fills))}
      @input=${rename}
      @keydown=${(event: KeyboardEvent) => pressInTitle(view, event)}
      @change=${() => desk.rest()}
    ></textarea>
    ${runs.length === 0 ? drawEmpty(view) : nothing}
    ${repeat(
      runs,
      ({ blocks }) => blocks[0]!.id,
      (run) =>
        html`<div class="run">
          ${repeat(
            run.blocks,
            ({ id }) => id,
            (block) => drawBlock(view, block, { number: numbers.get(block.id) ?? '', points: points.get(block.id)! }),
          )}
          ${drawSource(view, run)}
        </div>`,
    )}
    <p class="put-in">
      <span>${words.putIn}</span>
      ${
        lastType
          ? html`<a href=${fill(places.frames, { type: lastType })}>${words.frames}</a>
              <a href=${fill(places.passages, { type: lastType })}>${words.passages}</a>`
          : nothing
      }
      <button type="button" data-add @click=${() => writeBelow(draft.blocks.at(-1)?.id ?? null, 0)}>
        ${words.emptyLine}
      </button>
    </p>
    ${drawPrintedSources(writtenOf(draft), words, view.sourceChoice)}`;
}

const drawEmpty = ({ words }: DraftView): TemplateResult =>
  html`<div class="empty">
    <p>${words.empty}</p>
    <p>${words.emptyHow}</p>
  </div>`;

function drawSource({ desk, words }: DraftView, { source, changes }: BlockRun): TemplateResult | typeof nothing {
  const from = source === null ? undefined : desk.draft.sources[source];
  if (!from) return nothing;
  const place = from.path.at(-1);
  return html`<p class="source-line">
    ${words.from} <a lang=${chineseLang(words)} href=${from.url}>${from.title}</a>
    ${place ? html`<span lang=${chineseLang(words)}>${place}</span>` : nothing}
    ${changes > 0 ? html`<span class="changes">${count(words.changes, changes, words)}</span>` : nothing}
  </p>`;
}
