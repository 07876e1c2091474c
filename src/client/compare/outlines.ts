import { html, nothing, type TemplateResult } from 'lit/html.js';
import { chinese } from '../../i18n/chinese.ts';
import { isRead, type ColumnOrFailed, type CompareContext } from './context.ts';
import { drawHeads, type ColumnHead } from './heads.ts';
import type { ComparedOutline } from './read.ts';
import { drawFailed } from './sections.ts';

/** The outlines of reports side by side, every section with its types. */
export function drawOutlines(
  context: CompareContext,
  columns: readonly ColumnOrFailed<ComparedOutline>[],
): TemplateResult {
  const { words } = context;
  const heads = columns.map((column): ColumnHead =>
    isRead(column)
      ? {
          id: column.id,
          title: column.title,
          signature: column.signature,
          address: `reports/${column.id}/`,
          note: nothing,
        }
      : { id: column.id, title: column.id, address: null, note: nothing },
  );
  const drawn = columns.map((column, at) =>
    isRead(column) ? drawOutline(context, column, at) : drawFailed(context, column),
  );
  return html`${drawHeads(context, heads)}
    <div class="columns" role="region" aria-label=${words.sideBySide} tabindex="0">${drawn}</div>`;
}

function drawOutline(
  { types, base, words }: CompareContext,
  { id, entries }: ComparedOutline,
  at: number,
): TemplateResult {
  const nameOf = (type = '') => types[type] ?? type;
  return html`<article class="column" data-compared=${id} aria-labelledby=${`head-${at}`}>
    <ol class="skeleton">
      ${entries.map(
        ({ anchor, heading, level, types: own }) =>
          html`<li style=${`--d:${level - 2}`}>
            <a href=${`${base}reports/${id}/#${anchor}`}
              >${heading === null ? html`<em>${nameOf(own[0])}</em>` : chinese(heading, words)}</a
            >
            ${own
              .slice(heading === null ? 1 : 0)
              .map((type) => html`<span class="type" data-type=${type}>${nameOf(type)}</span> `)}
          </li>`,
      )}
    </ol>
  </article>`;
}
