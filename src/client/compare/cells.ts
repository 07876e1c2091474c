import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { LaidRow } from '../../draft/beside/rows.ts';

/** What of a column stands in one row. */
interface Cell {
  row: number;
  /** Numbers of its parts, in the order of its section. */
  parts: readonly number[];
  /** Columns that say the same in this row. */
  with: readonly number[];
  isAlone: boolean;
}

/** The cells of a column in the order of its section, wherever their rows are. */
export const cellsOf = (rows: readonly LaidRow[], column: number): Cell[] =>
  rows.flatMap((row, at) => cellOf(row, at, column)).toSorted((a, b) => a.parts[0]! - b.parts[0]!);

function cellOf({ joined, isAlike, alone }: LaidRow, row: number, column: number): Cell[] {
  const own = joined[column] ?? null;
  const others = joined.flatMap((part, other) => (part === null || other === column ? [] : [other]));
  if (own !== null) return [{ row, parts: [own], with: isAlike ? others : [], isAlone: false }];
  return alone[column]!.length > 0 ? [{ row, parts: alone[column]!, with: [], isAlone: true }] : [];
}

/** A cell with its parts as they are drawn, and which columns it says the same as. */
export const drawCell = (
  { row, parts, with: others, isAlone }: Cell,
  nameOf: (section: number) => string,
  drawPart: (part: number) => readonly TemplateResult[],
): TemplateResult =>
  html`<div
    class=${isAlone ? 'cell alone' : 'cell'}
    style=${`--row:${row + 1}`}
    data-with=${others.length > 0 ? others.map(nameOf).join('') : nothing}
  >
    ${parts.map((part) => html`<div class="part">${drawPart(part)}</div>`)}
  </div>`;

/** That a column has nothing, where others are joined. */
export const drawNone = (rows: readonly LaidRow[], column: number, none: string): TemplateResult[] =>
  rows.flatMap(({ joined, alone }, row) =>
    joined[column] === null && alone[column]!.length === 0 && joined.some((part) => part !== null)
      ? html`<div class="cell" style=${`--row:${row + 1}`} data-none=${none}></div>`
      : [],
  );
