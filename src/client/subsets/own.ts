import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fill } from '../../i18n/fill.ts';
import {
  LONGEST_NAME,
  renamed,
  selectionIn,
  withImported,
  writeSubsets,
  type Subset,
} from '../../search/address/subsets.ts';
import { fileButton } from '../file-button.ts';
import { saveFile } from '../export/save-file.ts';
import { plainName } from './choosing.ts';
import type { ContrastScreen } from './screen.ts';
import { formatContrast } from './state.ts';

/** The reader's subsets, each to search in, to weigh, to rename and to delete; and all of them as a file. */
export function ownSubsets(screen: ContrastScreen): TemplateResult {
  const { subsets, words, said } = screen;
  return html`<section class="own-subsets">
    <h2>${words.own}</h2>
    <p class="note">${words.ownUse}</p>
    ${
      subsets.length === 0
        ? html`<p>${words.ownNone}</p>`
        : html`<ul>
            ${subsets.map((one) => row(one, screen))}
          </ul>`
    }
    <p class="choices">
      ${
        subsets.length > 0
          ? html`<button type="button" class="plain" data-own="export" @click=${() => exportSubsets(screen)}>
              ${words.export}
            </button>`
          : nothing
      }
      ${fileButton({ name: words.import, accept: '.json', look: 'plain' }, (file) => void importSubsets(file, screen))}
    </p>
    <p class="note" role="status" data-own="said">${said}</p>
  </section>`;
}

function row({ name, search }: Subset, screen: ContrastScreen): TemplateResult {
  const { words, subsets, keep, state, search: page } = screen;
  const rename = (event: Event) => {
    event.preventDefault();
    const to = new FormData(event.target as HTMLFormElement).get('name');
    keep(renamed(subsets, name, typeof to === 'string' ? to : ''));
  };
  const weigh = formatContrast({ ...state, subset: selectionIn(search), than: null });
  return html`<li data-subset=${name}>
    <b>${name}</b> <span class="note">${plainName(selectionIn(search), screen)}</span>
    <a href=${page + search}>${words.find}</a> <a class="query" href=${weigh}>${words.compare}</a>
    <details>
      <summary>${words.rename}</summary>
      <form @submit=${rename}>
        <input name="name" maxlength=${LONGEST_NAME} required .value=${name} aria-label=${words.name} />
        <button>${words.rename}</button>
      </form>
    </details>
    <button
      type="button"
      class="plain"
      data-own="drop"
      @click=${() => keep(subsets.filter((other) => other.name !== name))}
    >
      ${words.drop}
    </button>
  </li>`;
}

const exportSubsets = ({ subsets, words }: ContrastScreen): void =>
  saveFile(new File([writeSubsets(subsets)], `${words.file}.json`, { type: 'application/json' }));

async function importSubsets(file: File, { subsets: own, words, keep }: ContrastScreen): Promise<void> {
  const json = await file.text().catch(() => '');
  const { subsets, outcome } = withImported(own, json);
  keep(subsets, outcome ? fill(words.imported, { ...outcome }) : words.notImported);
}
