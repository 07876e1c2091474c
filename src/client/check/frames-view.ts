import { html, nothing, type TemplateResult } from 'lit/html.js';
import { chineseLang } from '../../i18n/chinese.ts';
import { fill } from '../../i18n/fill.ts';
import { SLOT } from '../../view-models/phrases/phrases.ts';
import type { CheckScreen } from './screen.ts';

/** So many frames are offered at once. */
const MOST = 6;

/** What is done with a frame. */
const ACTS = ['insert', 'copy', 'draft'] as const;

/** Frames for the type at the cursor, each to be put in there, copied, or put into the draft. */
export function drawFrames({ words, names, links, known, typeHere }: CheckScreen): TemplateResult | typeof nothing {
  const frames = typeHere === null ? [] : (known.frames[typeHere] ?? []).slice(0, MOST);
  if (typeHere === null || frames.length === 0) return nothing;
  return html`<h2>${fill(words.offered, { type: names[typeHere] ?? typeHere })}</h2>
    <ul class="offered">
      ${frames.map(({ parts }) => {
        const text = parts.join(SLOT);
        return html`<li>
          <span lang=${chineseLang(words)}>${text}</span>
          ${ACTS.map(
            (act) =>
              html`<button type="button" class="plain" data-frame=${act} data-text=${text}>
                ${words.frames[act]}
              </button>`,
          )}
        </li>`;
      })}
    </ul>
    <p class="note"><a href=${fill(links.phrases, { id: typeHere })}>${words.allFrames}</a></p>`;
}
