import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { formatState, parseState } from '../state.ts';
import { parseQueries, RECENT, withRecent, type Queries } from '../queries.ts';
import { saveFile } from './save-file.ts';

const KEY = 'wenduan.queries';

/** The reader's own queries on this device, drawn into an element. */
export interface OwnQueries {
  remember(search: string): void;
  save(search: string): void;
  isSaved(search: string): boolean;
}

export function openQueries(element: HTMLElement): OwnQueries {
  let queries = read();
  const set = (next: Queries) => {
    queries = next;
    write(next);
    draw();
  };
  const draw = () => render(panel(queries, set), element);
  draw();
  return {
    remember: (search) => {
      if (parseState(search).q.trim()) set(withRecent(queries, search));
    },
    save: (search) => set({ ...queries, saved: [...new Set([search, ...queries.saved])] }),
    isSaved: (search) => queries.saved.includes(search),
  };
}

function panel(queries: Queries, set: (next: Queries) => void): TemplateResult | typeof nothing {
  const { recent, saved } = queries;
  const drop = (search: string) => set({ recent, saved: saved.filter((other) => other !== search) });
  return html`<details class="own">
    <summary>我的查询（只存在这台设备上）</summary>
    ${saved.length > 0 ? html`<p>存下的</p>` : nothing}
    <ul>
      ${saved.map((one) => html`<li>${link(one)}<button type="button" class="plain" @click=${() => drop(one)}>删去</button></li>`)}
    </ul>
    ${recent.length > 0 ? html`<p>最近 ${RECENT} 个</p>` : nothing}
    <ul>
      ${recent.map((one) => html`<li>${link(one)}</li>`)}
    </ul>
    <p class="choices">
      <button type="button" class="plain" data-own="export" @click=${() => exportQueries(queries)}>导出</button>
      <label class="plain"
        >导入 <input type="file" accept=".json" @change=${(event: Event) => void importInto(event, queries, set)}
      /></label>
      <button type="button" class="plain" data-own="clear" @click=${() => set({ recent: [], saved })}>清空最近</button>
    </p>
  </details>`;
}

/** `一岗双责`, `一岗双责（类型等 2 项筛选）` */
function link(search: string): TemplateResult {
  const { q, type, topic, report, kind, year } = parseState(search);
  const filters = [type, topic, report, kind, year].flat().length;
  return html`<a class="query" href=${search}>${q || '全部'}${filters > 0 ? `（筛选 ${filters} 项）` : ''}</a>`;
}

const exportQueries = (queries: Queries): void =>
  saveFile(new File([JSON.stringify(queries, null, 2)], '文段 我的查询.json', { type: 'application/json' }));

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
