import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { chinese } from '../../../i18n/chinese.ts';
import { fill } from '../../../i18n/fill.ts';
import type { SearchWords } from '../../../i18n/search/index.ts';
import { count } from '../../../i18n/sentence.ts';
import { formatState, parseState } from '../../../search/state.ts';
import { parseQueries, RECENT, withRecent, type Queries } from '../../../search/queries.ts';
import { saveFile } from './save-file.ts';

const KEY = 'wenduan.queries';

/** The reader's own queries on this device, drawn into an element. */
export interface OwnQueries {
  remember(search: string): void;
  save(search: string): void;
  isSaved(search: string): boolean;
}

export function openQueries(element: HTMLElement, words: SearchWords): OwnQueries {
  let queries = read();
  const set = (next: Queries) => {
    queries = next;
    write(next);
    draw();
  };
  const draw = () => render(panel(queries, set, words), element);
  draw();
  return {
    remember: (search) => {
      if (parseState(search).q.trim()) set(withRecent(queries, search));
    },
    save: (search) => set({ ...queries, saved: [...new Set([search, ...queries.saved])] }),
    isSaved: (search) => queries.saved.includes(search),
  };
}

function panel(queries: Queries, set: (next: Queries) => void, words: SearchWords): TemplateResult {
  const { own } = words;
  const { recent, saved } = queries;
  const drop = (search: string) => set({ recent, saved: saved.filter((other) => other !== search) });
  return html`<details class="own">
    <summary>${own.title}</summary>
    ${saved.length > 0 ? html`<p>${own.saved}</p>` : nothing}
    <ul>
      ${saved.map((one) => html`<li>${link(one, words)}<button type="button" class="plain" @click=${() => drop(one)}>${own.drop}</button></li>`)}
    </ul>
    ${recent.length > 0 ? html`<p>${fill(own.recent, { n: RECENT })}</p>` : nothing}
    <ul>
      ${recent.map((one) => html`<li>${link(one, words)}</li>`)}
    </ul>
    <p class="choices">
      <button type="button" class="plain" data-own="export" @click=${() => exportQueries(queries, own.file)}>
        ${own.export}
      </button>
      <label class="plain"
        >${own.import}
        <input type="file" accept=".json" @change=${(event: Event) => void importInto(event, queries, set)}
      /></label>
      <button type="button" class="plain" data-own="clear" @click=${() => set({ recent: [], saved })}>
        ${own.clear}
      </button>
    </p>
  </details>`;
}

/** `一岗双责`, `一岗双责（筛选 2 项）` */
function link(search: string, words: SearchWords): TemplateResult {
  const { own } = words;
  const { q, type, topic, report, kind, year } = parseState(search);
  const filters = [type, topic, report, kind, year].flat().length;
  return html`<a class="query" href=${search}
    >${q ? chinese(q, words) : own.all}${filters > 0 ? count(own.filters, filters, words) : ''}</a
  >`;
}

const exportQueries = (queries: Queries, name: string): void =>
  saveFile(new File([JSON.stringify(queries, null, 2)], `${name}.json`, { type: 'application/json' }));

async function importInto(event: Event, queries: Queries, set: (next: Queries) => void): Promise<void> {
  const file = (event.target as HTMLInputElement).files?.[0];
  if (!file) return;
  const { recent, saved } = parseQueries(await file.text());
  set({
    recent: [...new Set([...queries.recent, ...recent])].slice(0, RECENT),
    saved: [...new Set([...queries.saved, ...saved])].map((search) => formatState(parseState(search))),
  });
}

/** A device that lets nothing be kept keeps nothing; searching goes on. */
function read(): Queries {
  try {
    return parseQueries(localStorage.getItem(KEY) ?? '');
  } catch {
    return parseQueries('');
  }
}

function write(queries: Queries): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(queries));
  } catch {
    // As above.
  }
}
