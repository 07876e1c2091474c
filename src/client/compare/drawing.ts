import { html, type TemplateResult } from 'lit/html.js';
import { chinese, chineseLang, drawBlank } from '../../i18n/chinese.ts';
import type { CompareWords } from '../../i18n/compare.ts';
import { fill } from '../../i18n/fill.ts';
import { count } from '../../i18n/sentence.ts';
import { piecesOf } from '../../text/pieces.ts';
import { formatComparison, type Comparison } from './address.ts';
import type { ComparedOutline, ComparedPassage } from './read.ts';
import { sharedAmong, type SharedSpan } from './shared.ts';

/** What every part of the page needs to draw itself. */
export interface Context {
  words: CompareWords;
  /** Names of the section types by id. */
  types: Record<string, string>;
  base: string;
  comparison: Comparison;
}

/** Why a column is empty: the site has no such thing, or it could not be asked. */
interface Failed {
  id: string;
  failed: 'missing' | 'unreached';
}

/** A column: what was read, or that it could not be. */
export type Column<T> = T | Failed;

const isRead = <T extends object>(column: Column<T>): column is T => !('failed' in column);

/** A link to another state of this page. */
export const step = (comparison: Comparison, name: unknown, label?: string) =>
  html`<a class="step" href=${formatComparison(comparison) || '?'} aria-label=${label ?? (name as string)}>${name}</a>`;

export function drawPassages(context: Context, columns: readonly Column<ComparedPassage>[]): TemplateResult {
  const read = columns.filter(isRead);
  const { spans, formulas } = sharedAmong(read.map(({ blocks }) => blocks.map(({ text }) => text)));
  const { words, types } = context;
  const nameOf = (passage: number) => words.columns[columns.indexOf(read[passage]!)]!;
  const drawColumn = (column: Column<ComparedPassage>) => {
    if (!isRead(column)) return drawFailed(context, columns, column);
    const { id, title, blocks } = column;
    const own = spans[read.indexOf(column)]!;
    return html`<article class="column" data-compared=${id}>
      ${drawHead(context, columns, { id, title, address: `reports/${id.replace('/', '/#')}` })}
      <p class="note">
        ${column.types.map((type) => drawType(type, types[type] ?? type))}
        ${count(words.chars, [...blocks.map(({ text }) => text).join('')].length, words)}
      </p>
      <div class="prose" lang=${chineseLang(words)}>
        ${blocks.map(({ kind, text }, at) =>
          kind === 'heading'
            ? html`<h3>${drawText(context, text, own[at]!, nameOf)}</h3>`
            : html`<p>${drawText(context, text, own[at]!, nameOf)}</p>`,
        )}
      </div>
    </article>`;
  };
  return html`${drawColumns(context, columns.map(drawColumn))}
  ${
    read.length < 2
      ? ''
      : html`<section class="shared">
          <h2>${formulas.length > 0 ? fill(words.shared, { n: formulas.length }) : words.sharedNone}</h2>
          ${
            formulas.length > 0
              ? html`<table>
                  <thead>
                    <tr>
                      <th scope="col">${words.sharedFormula}</th>
                      <th scope="col">${words.sharedBy}</th>
                    </tr>
                  </thead>
                  <tbody>
                    ${formulas.map(
                      ({ text, passages }) =>
                        html`<tr>
                          <td lang=${chineseLang(words)}>${text}</td>
                          <td>${passages.map(nameOf).join(' ')}</td>
                        </tr>`,
                    )}
                  </tbody>
                </table>`
              : ''
          }
        </section>`
  }`;
}

/** Text with its blanks drawn and what others share marked; the text itself stays as it is. */
function drawText(
  { words }: Context,
  text: string,
  spans: readonly SharedSpan[],
  nameOf: (passage: number) => string,
): TemplateResult[] {
  const pieces: TemplateResult[] = [];
  let at = 0;
  for (const { start, end, with: others } of spans) {
    const names = others.map(nameOf).join(' ');
    pieces.push(drawBlanks(words, text.slice(at, start)));
    pieces.push(html`<mark class="same" title=${names}>${drawBlanks(words, text.slice(start, end))}</mark>`);
    at = end;
  }
  return [...pieces, drawBlanks(words, text.slice(at))];
}

const drawBlanks = (words: CompareWords, text: string): TemplateResult =>
  html`${piecesOf(text).map((piece) => (piece.mark ? drawBlank(piece.text, words) : piece.text))}`;

export function drawOutlines(context: Context, columns: readonly Column<ComparedOutline>[]): TemplateResult {
  const { types, base, words } = context;
  const nameOf = (type = '') => types[type] ?? type;
  const drawColumn = (column: Column<ComparedOutline>) => {
    if (!isRead(column)) return drawFailed(context, columns, column);
    const { id, title, entries } = column;
    return html`<article class="column" data-compared=${id}>
      ${drawHead(context, columns, { id, title, address: `reports/${id}/` })}
      <ol class="skeleton">
        ${entries.map(
          ({ anchor, heading, level, types: own }) =>
            html`<li style=${`--d:${level - 2}`}>
              <a href=${`${base}reports/${id}/#${anchor}`}
                >${heading === null ? html`<em>${nameOf(own[0])}</em>` : chinese(heading, words)}</a
              >
              ${own.slice(heading === null ? 1 : 0).map((type) => drawType(type, nameOf(type)))}
            </li>`,
        )}
      </ol>
    </article>`;
  };
  return drawColumns(context, columns.map(drawColumn));
}

const drawType = (type: string, name: string): TemplateResult =>
  html`<span class="type" data-type=${type}>${name}</span> `;

const drawColumns = ({ words }: Context, columns: readonly TemplateResult[]): TemplateResult =>
  html`<div class="columns" role="region" aria-label=${words.sideBySide} tabindex="0">${columns}</div>`;

interface Head {
  id: string;
  title: string;
  /** Below the base. */
  address: string;
}

function drawHead(context: Context, columns: readonly { id: string }[], { id, title, address }: Head): TemplateResult {
  const { words, base } = context;
  const name = words.columns[columns.findIndex((column) => column.id === id)]!;
  return html`<header>
    <h2><span class="letter">${name}</span> <a lang=${chineseLang(words)} href=${base + address}>${title}</a></h2>
    ${drawRemove(context, columns, id, name)}
  </header>`;
}

const drawRemove = ({ words, comparison }: Context, columns: readonly { id: string }[], id: string, name: string) =>
  step(
    { ...comparison, ids: columns.map((column) => column.id).filter((other) => other !== id) },
    words.remove,
    `${words.remove} ${name}`,
  );

const drawFailed = (context: Context, columns: readonly { id: string }[], { id, failed }: Failed): TemplateResult =>
  html`<article class="column" data-failed=${failed}>
    <p role="alert">${fill(context.words[failed], { name: id })}</p>
    ${drawRemove(context, columns, id, id)}
  </article>`;
