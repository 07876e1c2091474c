import type { DocumentBlock, WrittenDocument } from '../document.ts';
import type { BesidePart, BesideSection } from './section.ts';
import { rowsOf } from './section.ts';

/** The words of a written comparison. */
export interface BesideWords {
  /** Names of the columns. */
  columns: readonly string[];
  sideBySide: string;
  colon: string;
  /** What is said of a column that has nothing for a row. */
  none: string;
}

/**
 * A comparison as a document: a heading a row, and below it what each section says there, led in by its column's name
 * and with its source. The report's own numbers stay where they stand.
 */
export function besideDocument(
  sections: readonly BesideSection[],
  version: string,
  words: BesideWords,
): WrittenDocument {
  const [leads, ...rows] = rowsOf(sections);
  const cell = (column: number, part: BesidePart | null): DocumentBlock[] => {
    const name = `【${words.columns[column]!}】`;
    const [first, ...rest] = part ? joined(part) : [words.none];
    return [(first ?? '') && name + first!, ...rest]
      .filter(Boolean)
      .map((text) => ({ level: 0, text, runIn: null, sources: part ? [column] : [] }));
  };
  const inRow = (row: readonly (number | null)[]) =>
    row.flatMap((part, column) => cell(column, part === null ? null : sections[column]!.parts[part]!));
  return {
    title: [words.sideBySide, names(sections)].filter(Boolean).join(words.colon),
    blocks: [
      ...inRow(leads!),
      ...rows.flatMap((row) => [{ level: 1, text: nameOfRow(sections, row), runIn: null, sources: [] }, ...inRow(row)]),
    ],
    sources: sections.map(({ source }) => source),
    version,
  };
}

/** The paragraphs of a part, a heading that stands above one as a paragraph of its own. */
const joined = ({ blocks }: BesidePart): string[] => blocks.map(({ text }) => text);

/** The sections' own headings, each once. */
const names = (sections: readonly BesideSection[]): string =>
  [...new Set(sections.flatMap(({ parts: [lead] }) => (lead?.heading ? [lead.blocks[0]!.text] : [])))].join(' / ');

const LONGEST = 24;

/** What the first section that has it calls a row: its heading without number, or how its paragraph begins. */
function nameOfRow(sections: readonly BesideSection[], row: readonly (number | null)[]): string {
  const column = row.findIndex((part) => part !== null);
  const { heading, text } = sections[column]!.parts[row[column]!]!;
  if (heading !== null) return heading;
  const [first = ''] = text.split(/[。；]/);
  return [...first].length > LONGEST ? `${[...first].slice(0, LONGEST).join('')}……` : first;
}
