import type { SourceStyle, WrittenDocument } from './document.ts';
import { numberBlocks } from './numbered.ts';
import { nameSources, SOURCES } from './sources.ts';

/** Two characters wide. */
const INDENT = '　　';

/** A document as plain text, a paragraph a line; sources stand at the end. */
export function writePlainText(document: WrittenDocument, { sources }: { sources: SourceStyle }): string {
  const mark = (source: number) => `〔${source + 1}〕`;
  const blocks = numberBlocks(document.blocks).map(
    ({ heading, text, ends }) => INDENT + heading + text + (sources === 'endnotes' ? ends.map(mark).join('') : ''),
  );
  const names = sources === 'none' ? [] : nameSources(document).map((name, index) => mark(index) + name);
  const parts = [
    ...(document.title === null ? [] : [[document.title, ...(document.byline ?? [])]]),
    blocks,
    ...(names.length > 0 ? [[SOURCES, ...names]] : []),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
