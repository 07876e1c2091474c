import type { DocumentBlock, WrittenDocument } from '../document.ts';
import type { AlignedRow } from './align.ts';
import { laidRows, type LaidRow } from './rows.ts';
import type { BesidePart, BesideSection } from './section.ts';

/** The words of a written comparison. */
export interface BesideWords {
  /** Names of the columns. */
  columns: readonly string[];
  sideBySide: string;
  colon: string;
  /** What is said of a column that has nothing for a row. */
  none: string;
  /** The heading above what nothing corresponds to. */
  alone: string;
}

/**
 * A comparison as a document: a heading for what is joined, and below it what each section says there, led in by its
 * column's name and with its source. What stands alone beside it or below it follows under a heading that says so. The
 * report's own numbers stay where they stand.
 */
export function besideDocument(
  sections: readonly BesideSection[],
  version: string,
  words: BesideWords,
): WrittenDocument {
  const said = (column: number, parts: readonly number[]) =>
    cell(
      column,
      parts.map((at) => sections[column]!.parts[at]!),
      words,
    );
  const joined = (row: AlignedRow) => row.flatMap((part, column) => said(column, part === null ? [] : [part]));
  const alone = ({ alone: all }: LaidRow): DocumentBlock[] =>
    all.every((parts) => parts.length === 0)
      ? []
      : [heading(words.alone), ...all.flatMap((parts, column) => (parts.length > 0 ? said(column, parts) : []))];
  return {
    title: [words.sideBySide, names(sections)].filter(Boolean).join(words.colon),
    blocks: groupsOf(laidRows(sections)).flatMap((row, at) => [
      ...(at > 0 ? [heading(nameOfRow(sections, row.joined))] : []),
      ...joined(row.joined),
      ...alone(row),
    ]),
    sources: sections.map(({ source }) => source),
    version,
  };
}

/** Rows of what is joined, each with what is alone in it and below it. */
function groupsOf(rows: readonly LaidRow[]): LaidRow[] {
  const groups: LaidRow[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (!last || row.joined.some((part) => part !== null)) groups.push(row);
    else groups[groups.length - 1] = { ...last, alone: last.alone.map((parts, at) => [...parts, ...row.alone[at]!]) };
  }
  return groups;
}

const heading = (text: string): DocumentBlock => ({ level: 1, text, runIn: null, sources: [] });

/** What a column says in a row; that it says nothing, where it has no part. */
function cell(column: number, parts: readonly BesidePart[], words: BesideWords): DocumentBlock[] {
  const name = `【${words.columns[column]!}】`;
  const [first, ...rest] = parts.length > 0 ? textsOf(parts) : [words.none];
  return [(first ?? '') && name + first!, ...rest]
    .filter(Boolean)
    .map((text) => ({ level: 0, text, runIn: null, sources: parts.length > 0 ? [column] : [] }));
}

/** The paragraphs of parts, a heading that stands above one as a paragraph of its own. */
const textsOf = (parts: readonly BesidePart[]): string[] =>
  parts.flatMap(({ blocks }) => blocks.map(({ text }) => text));

/** The sections' own headings, each once. */
const names = (sections: readonly BesideSection[]): string =>
  [...new Set(sections.flatMap(({ parts: [lead] }) => (lead?.heading ? [lead.blocks[0]!.text] : [])))].join(' / ');

const LONGEST = 24;

/** What the first section that has it calls a row: its heading without number, or how its paragraph begins. */
function nameOfRow(sections: readonly BesideSection[], row: AlignedRow): string {
  const column = row.findIndex((part) => part !== null);
  const { heading, text } = sections[column]!.parts[row[column]!]!;
  if (heading !== null) return heading;
  const [first = ''] = text.split(/[。；]/);
  return [...first].length > LONGEST ? `${[...first].slice(0, LONGEST).join('')}……` : first;
}
