import { html, nothing, type TemplateResult } from 'lit/html.js';
import { chineseLang, drawBlank } from '../../i18n/chinese.ts';
import type { CompareWords } from '../../i18n/compare.ts';
import { fill } from '../../i18n/fill.ts';
import { count } from '../../i18n/sentence.ts';
import type { BesideBlock, BesidePart } from '../../draft/beside/section.ts';
import { pointsOf } from '../../draft/beside/points.ts';
import { laidRows, type LaidRow } from '../../draft/beside/rows.ts';
import { piecesOf } from '../../text/pieces.ts';
import type { Span } from '../../text/spans.ts';
import { cellsOf, drawCell, drawNone } from './cells.ts';
import { isRead, letterOf, type ColumnOrFailed, type CompareContext } from './context.ts';
import { drawHeads, type ColumnHead } from './heads.ts';
import type { ComparedSection } from './read.ts';
import { sharedAmong, type SharedWording, type SharedSpan } from './shared.ts';

/**
 * Sections with all below them, and what they share. Each stands in its report's order; only to the eye are its parts in
 * the rows of what says the same.
 */
export function drawSections(
  context: CompareContext,
  columns: readonly ColumnOrFailed<ComparedSection>[],
): TemplateResult {
  const read = columns.filter(isRead);
  const { spans, stretches } = sharedAmong(read.map(({ parts }) => parts.flatMap(({ blocks }) => blocks.map(textOf))));
  const rows = laidRows(read);
  const nameOf = (section: number) => letterOf(context, read[section]!.id);
  const { words } = context;
  const drawColumn = (column: ColumnOrFailed<ComparedSection>, at: number) => {
    if (!isRead(column)) return drawFailed(context, column);
    const own = read.indexOf(column);
    const marks = marksOf(column.parts, spans[own]!);
    const points = pointsOf(column.parts);
    const drawPart = (part: number) =>
      column.parts[part]!.blocks.map((block, i) => {
        const text = { text: block.text, points: points[part]![i]! };
        return drawBlock(block, drawText(words, text, marks[part]![i]!, nameOf));
      });
    return html`<article class="column" data-compared=${column.id} aria-labelledby=${`head-${at}`}>
      <div class="prose" lang=${chineseLang(words)}>
        ${cellsOf(rows, own).map((cell) => drawCell(cell, nameOf, drawPart))} ${drawNone(rows, own, words.none)}
      </div>
      <wenduan-tools class="tools inline" data-of=${column.id}></wenduan-tools>
    </article>`;
  };
  return html`${drawHeads(
      context,
      columns.map((column) => headOf(context, column)),
    )}
    <div
      class="columns rows"
      role="region"
      aria-label=${words.sideBySide}
      tabindex="0"
      style=${`--rows:${rows.length}`}
    >
      ${columns.map(drawColumn)}
    </div>
    ${drawLegend(words, rows, stretches.length > 0)} ${read.length < 2 ? nothing : drawShared(words, stretches, nameOf)}`;
}

/** Whether a part stands above one that its report has before it. */
const isMoved = (rows: readonly LaidRow[]): boolean =>
  rows[0]!.joined.some((_, column) => {
    const order = rows.flatMap(({ joined, alone }) => joined[column] ?? alone[column]!);
    return order.some((part, at) => part < (order[at - 1] ?? -1));
  });

const textOf = ({ text }: { text: string }): string => text;

/** What is marked in each block of each part, from what is marked in all blocks one after the other. */
function marksOf(parts: readonly BesidePart[], spans: readonly SharedSpan[][]): SharedSpan[][][] {
  let before = 0;
  return parts.map(({ blocks }) => spans.slice(before, (before += blocks.length)));
}

function headOf({ types, words }: CompareContext, column: ColumnOrFailed<ComparedSection>): ColumnHead {
  if (!isRead(column)) return { id: column.id, title: column.id, address: null, note: nothing };
  const { id, source, parts } = column;
  const chars = [
    ...parts
      .flatMap(({ blocks }) => blocks.map(textOf))
      .join('')
      .replace(/\s/g, ''),
  ].length;
  const note = html`<p class="note">
    ${column.types.map((type) => html`<span class="type" data-type=${type}>${types[type] ?? type}</span> `)}
    ${count(words.chars, chars, words)}
  </p>`;
  return { id, title: source.title, signature: column.signature, address: `reports/${id.replace('/', '/#')}`, note };
}

export const drawFailed = (
  { words }: CompareContext,
  { id, failed }: { id: string; failed: 'missing' | 'unreached' },
) =>
  html`<article class="column" data-failed=${failed}>
    <p role="alert">${fill(words[failed], { name: id })}</p>
  </article>`;

type NameOf = (section: number) => string;

function drawBlock({ level, isContinued }: BesideBlock, drawn: readonly TemplateResult[]): TemplateResult {
  if (level === 0) return html`<p class=${isContinued ? 'goes-on' : nothing}>${drawn}</p>`;
  return level === 1 ? html`<h3>${drawn}</h3>` : html`<h4>${drawn}</h4>`;
}

/** Text with its blanks drawn and what others share marked; the text itself stays as it is. */
function drawText(
  words: CompareWords,
  { text, points }: { text: string; points: readonly Span[] },
  spans: readonly SharedSpan[],
  nameOf: NameOf,
): TemplateResult[] {
  const stretch = (from: number, to: number) => {
    const inside = points.filter(({ start, end }) => start >= from && end <= to);
    return drawPieces(
      words,
      text.slice(from, to),
      inside.map(({ start, end }) => ({ start: start - from, end: end - from })),
    );
  };
  const pieces: TemplateResult[] = [];
  let at = 0;
  for (const { start, end, with: others } of spans) {
    const names = others.map(nameOf).join(' ');
    pieces.push(stretch(at, start));
    pieces.push(html`<mark class="same" title=${names}>${stretch(start, end)}</mark>`);
    at = end;
  }
  return [...pieces, stretch(at, text.length)];
}

const drawPieces = (words: CompareWords, text: string, points: readonly Span[]): TemplateResult =>
  html`${piecesOf(text, points).map(({ text: piece, mark }) =>
    mark === 'blank' ? drawBlank(piece, words) : mark === 'point' ? html`<span class="point">${piece}</span>` : piece,
  )}`;

/** What the signs mean, as far as they stand there. */
function drawLegend(words: CompareWords, rows: readonly LaidRow[], isShared: boolean): TemplateResult {
  const isJoined = rows.some(({ isAlike }) => isAlike);
  const isAlone = rows.some(({ alone }) => alone.some((parts) => parts.length > 0));
  return html`<p class="note legend">
    ${isJoined ? html`<span>${words.legendJoined}</span>` : nothing}
    ${isAlone ? html`<span class="key alone">${words.legendAlone}</span>` : nothing}
    ${isShared ? html`<span><mark class="same">${words.sharedSample}</mark> ${words.legendSame}</span>` : nothing}
    ${isMoved(rows) ? html`<span>${words.legendOrder}</span>` : nothing}
  </p>`;
}

/** All that is shared as a table. */
function drawShared(words: CompareWords, stretches: readonly SharedWording[], nameOf: NameOf): TemplateResult {
  if (stretches.length === 0) return html`<p class="note legend">${words.sharedNone}</p>`;
  return html`<details class="shared">
    <summary>${fill(words.shared, { n: stretches.length })}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.sharedFormula}</th>
          <th scope="col">${words.sharedBy}</th>
        </tr>
      </thead>
      <tbody>
        ${stretches.map(
          ({ text, passages }) =>
            html`<tr>
              <td lang=${chineseLang(words)}>${text}</td>
              <td>${passages.map(nameOf).join(' ')}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}
