import { html, nothing, type TemplateResult } from 'lit/html.js';
import { chineseLang } from '../../i18n/chinese.ts';
import { toldApart } from '../told-apart.ts';
import { moved, without } from './address.ts';
import { letterOf, step, type CompareContext } from './context.ts';

/** What stands over a column: which report it is of, what it is, and where it can go. */
export interface ColumnHead {
  id: string;
  title: string;
  /** Who signs the report, where others have its title. */
  signature?: string | undefined;
  /** Of its report, below the base; null where there is none. */
  address: string | null;
  note: TemplateResult | typeof nothing;
}

/** The heads of all columns, which stay in sight while the columns are read. */
export const drawHeads = (context: CompareContext, heads: readonly ColumnHead[]): TemplateResult =>
  html`<div class="heads">${heads.map((head) => drawHead(context, head))}</div>`;

function drawHead(context: CompareContext, { id, title, signature, address, note }: ColumnHead): TemplateResult {
  const { words, base, comparison } = context;
  const letter = letterOf(context, id);
  const at = comparison.ids.indexOf(id);
  const move = (by: number, sign: string, name: string) =>
    at + by < 0 || at + by >= comparison.ids.length
      ? nothing
      : step(moved(comparison, id, by), sign, `${name} ${letter}`, `${by} ${id}`);
  const name = address === null ? title : html`<a lang=${chineseLang(words)} href=${base + address}>${title}</a>`;
  return html`<div class="column-head" data-head=${id}>
    <h2 id=${`head-${at}`}><span class="letter">${letter}</span> ${name} ${toldApart(signature, words)}</h2>
    ${note}
    <p class="moves">
      ${move(-1, '←', words.left)} ${move(1, '→', words.right)}
      ${step(without(comparison, id), words.remove, `${words.remove} ${letter}`)}
    </p>
  </div>`;
}
