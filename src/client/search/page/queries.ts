import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { chinese } from '../../../i18n/chinese.ts';
import { fill } from '../../../i18n/fill.ts';
import type { SearchWords } from '../../../i18n/search/index.ts';
import { count } from '../../../i18n/sentence.ts';
import { FACETS, parseState } from '../../../search/address/state.ts';
import {
  parseQueries,
  RECENT,
  withImported,
  withRecent,
  type ImportOutcome,
  type Queries,
} from '../../../search/address/queries.ts';
import { fileButton } from '../../file-button.ts';
import { saveFile } from '../../export/save-file.ts';

const KEY = 'wenduan.queries';

/** The reader's own queries on this device, drawn into an element. */
export interface OwnQueries {
  remember(search: string): void;
  save(search: string): void;
  isSaved(search: string): boolean;
}

export function openQueries(element: HTMLElement, words: SearchWords): OwnQueries {
  let queries = read();
  let said = '';
  const set = (next: Queries, saying = '') => {
    queries = next;
    said = saying;
    write(next);
    draw();
  };
  const importing = async (file: File) => {
    const json = await file.text().catch(() => '');
    const { queries: next, outcome } = withImported(queries, json);
    set(next, sayingOf(outcome, words));
  };
  const draw = () => render(panel({ queries, said }, { set, importing }, words), element);
  draw();
  return {
    remember: (search) => {
      if (parseState(search).q.trim()) set(withRecent(queries, search));
    },
    save: (search) => set({ ...queries, saved: [...new Set([search, ...queries.saved])] }),
    isSaved: (search) => queries.saved.includes(search),
  };
}

/** `导入：新加 2 个，原有 3 个，略过 0 个。` */
const sayingOf = (outcome: ImportOutcome | null, { own }: SearchWords): string =>
  outcome ? fill(own.imported, { ...outcome }) : own.notImported;

interface Shown {
  queries: Queries;
  /** What came of the last import. */
  said: string;
}

interface Doings {
  set: (next: Queries) => void;
  importing: (file: File) => Promise<void>;
}

function panel({ queries, said }: Shown, { set, importing }: Doings, words: SearchWords): TemplateResult {
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
      ${fileButton({ name: own.import, accept: '.json', look: 'plain' }, (file) => void importing(file))}
      <button type="button" class="plain" data-own="clear" @click=${() => set({ recent: [], saved })}>
        ${own.clear}
      </button>
    </p>
    <p class="note" role="status" data-own="said">${said}</p>
  </details>`;
}

/** `一岗双责`, `一岗双责（筛选 2 项）` */
function link(search: string, words: SearchWords): TemplateResult {
  const { own } = words;
  const { q, ...selection } = parseState(search);
  const filters = FACETS.flatMap((facet) => selection[facet]).length;
  return html`<a class="query" href=${search}
    >${q ? chinese(q, words) : own.all}${filters > 0 ? count(own.filters, filters, words) : ''}</a
  >`;
}

const exportQueries = (queries: Queries, name: string): void =>
  saveFile(new File([JSON.stringify(queries, null, 2)], `${name}.json`, { type: 'application/json' }));

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
