import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { chinese, chineseLang } from '../../i18n/chinese.ts';
import { fill } from '../../i18n/fill.ts';
import { fillWith } from '../../i18n/sentence.ts';
import { alikeOf, blanksOf, type Blank } from '../../draft/writing/blanks.ts';
import type { Draft } from '../../draft/writing/draft.ts';
import { fillBlank } from '../../draft/writing/edit.ts';
import { placesOf } from '../../draft/writing/find.ts';
import { filled } from '../../draft/writing/blanks.ts';
import { charsByType, putMissingSlots, type Skeleton, type SkeletonSlot } from '../../draft/writing/skeleton.ts';
import { SHORTCUTS } from '../../i18n/shortcuts.ts';
import { isPressed } from '../keys/pressed.ts';
import { newName } from './name.ts';
import type { DraftView } from './view.ts';

/** Left of the document: its skeleton, a search, and its blanks. */
export const drawSide = (view: DraftView): TemplateResult =>
  html`<details class="skeleton" ?open=${view.isWide}>
      <summary>${view.words.skeleton}</summary>
      ${drawSkeleton(view)}
    </details>
    ${drawSearch(view)} ${drawBlanks(view)}`;

function drawSkeleton(view: DraftView): TemplateResult {
  const { desk, words, skeletons } = view;
  const chosen = skeletons.find(({ genre }) => genre === desk.draft.genre);
  const choose = ({ target }: Event) => {
    const genre = (target as HTMLSelectElement).value || null;
    desk.change((draft) => ({ ...draft, genre }));
  };
  return html`<label class="genre"
      ><span>${words.genre}</span>
      <select .value=${live(desk.draft.genre ?? '')} @change=${choose}>
        <option value="">${words.noGenre}</option>
        ${skeletons.map(
          ({ genre }) =>
            html`<option lang=${chineseLang(words)} value=${genre} ?selected=${genre === desk.draft.genre}>
              ${genre}
            </option>`,
        )}
      </select></label
    >
    ${
      chosen
        ? html`<p class="note">
              ${fillWith(words.genreNote, { genre: chinese(chosen.genre, words), n: chosen.reports })}
            </p>
            <ol class="slots">
              ${chosen.slots.map((slot) => drawSlot(view, chosen, slot))}
            </ol>
            ${drawAddAll(view, chosen)}`
        : nothing
    }`;
}

function drawSlot(view: DraftView, { slots }: Skeleton, slot: SkeletonSlot): TemplateResult {
  const { type, percent, isHeadless } = slot;
  const { desk, words, types, places } = view;
  const name = types[type] ?? type;
  const chars = charsByType(desk.draft);
  const total = [...chars.values()].reduce((sum, count) => sum + count, 0);
  const own = chars.get(type) ?? 0;
  const label = (action: string) => `${name}${words.colon}${action}`;
  const add = isHeadless ? words.addLine : words.addHeading;
  return html`<li
    data-slot=${type}
    data-type=${type}
    ?data-missing=${own === 0}
    style=${`--share:${Math.round(percent)}`}
  >
    <p>
      <span>${name}</span>
      <small
        >${Math.round(percent)}%${own > 0 ? ` / ${Math.round((100 * own) / total)}%` : ` · ${words.missing}`}</small
      >
    </p>
    <p class="slot-tools">
      <button type="button" aria-label=${label(add)} @click=${() => view.writeSlot(slot, slots)}>${add}</button>
      <a aria-label=${label(words.passages)} href=${fill(places.passages, { type })}>${words.passages}</a>
      <a aria-label=${label(words.frames)} href=${fill(places.frames, { type })}>${words.frames}</a>
    </p>
  </li>`;
}

function drawAddAll({ desk, words, headings }: DraftView, skeleton: Skeleton): TemplateResult | typeof nothing {
  const addAll = putMissingSlots(skeleton, headings, newName);
  if (addAll(desk.draft) === desk.draft) return nothing;
  return html`<p>
    <button type="button" class="plain" data-add-all @click=${() => desk.change(addAll)}>${words.addAll}</button>
  </p>`;
}

function drawBlanks({ desk, words, isWide }: DraftView): TemplateResult {
  const blanks = blanksOf(desk.draft);
  return html`<details class="blanks" ?open=${isWide}>
    <summary>${words.blanks} <small>${blanks.length}</small></summary>
    ${blanks.length === 0 ? html`<p class="note">${words.noBlanks}</p>` : nothing}
    ${blanks.map(
      ({ key, count, of }) =>
        html`<label data-blank=${key}
            ><span lang=${chineseLang(words)}
              >${key}${count > 1 ? html` <small>${fill(words.times, { n: count })}</small>` : nothing}</span
            >
            <input
              type="text"
              .value=${live(desk.draft.fills[key] ?? '')}
              @input=${({ target }: Event) =>
                desk.change(fillBlank(key, (target as HTMLInputElement).value), `fill:${key}`)}
              @change=${() => desk.rest()}
          /></label>
          ${drawAlike({ key, count, of }, blanks, { desk, words })}`,
    )}
  </details>`;
}

/** Fills other blanks of the same mask as one that is filled, which is for the writer to say. */
function drawAlike(
  blank: Blank,
  blanks: readonly Blank[],
  { desk, words }: Pick<DraftView, 'desk' | 'words'>,
): TemplateResult | typeof nothing {
  const filling = desk.draft.fills[blank.key];
  const alike = filling ? alikeOf(blank, blanks, desk.draft.fills) : [];
  if (!filling || alike.length === 0) return nothing;
  const n = alike.reduce((sum, { count }) => sum + count, 0);
  const fillAll = (draft: Draft) => alike.reduce((one, { key }) => fillBlank(key, filling)(one), draft);
  return html`<p>
    <button type="button" class="plain" data-fill-alike=${blank.key} @click=${() => desk.change(fillAll)}>
      ${fillWith(words.fillAlike, { n, of: chinese(blank.of!, words) })}
    </button>
  </p>`;
}

function drawSearch(view: DraftView): TemplateResult {
  const { desk, words, sought, place, redraw } = view;
  const { fills } = desk.draft;
  const n = desk.draft.blocks.reduce((sum, { text }) => sum + placesOf(filled(text, fills), sought).length, 0);
  const walk = (event: KeyboardEvent) => {
    if (!isPressed(event, SHORTCUTS.drafting.found) || n === 0) return;
    event.preventDefault();
    const from = event.shiftKey ? Math.max(place, 0) + n : place + 1;
    redraw({ place: event.shiftKey ? (from - 1) % n : from % n });
  };
  const status =
    place < 0 || n === 0 ? fill(words.found, { n }) : fill(words.foundAt, { n, at: Math.min(place, n - 1) + 1 });
  return html`<p class="find">
    <input
      type="search"
      aria-label=${words.find}
      placeholder=${words.find}
      .value=${live(sought)}
      @input=${({ target }: Event) => redraw({ sought: (target as HTMLInputElement).value, place: -1 })}
      @keydown=${walk}
    />
    <small aria-live="polite">${sought === '' ? nothing : status}</small>
  </p>`;
}
