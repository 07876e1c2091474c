import type { SourceStyle, WrittenDocument } from './document.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { numberBlocks, type NumberedBlock } from './numbered.ts';
import { nameSources, SOURCES } from './sources.ts';

/** A document as Markdown: headings by level, sources as footnotes or as a list. */
export function writeMarkdown(document: WrittenDocument, { sources }: { sources: SourceStyle }): string {
  const blocks = numberBlocks(document.blocks);
  const lines = [
    ...(document.title === null ? [] : [`# ${escapeMarkdown(document.title)}`]),
    ...(document.byline ?? []).map(escapeMarkdown),
    ...blocks.flatMap((block) => linesOf(block, sources === 'endnotes')),
    ...(sources === 'none' ? [] : sourceLines(document, sources)),
  ];
  return `${lines.join('\n\n')}\n`;
}

/** A run-in heading gets a line of its own: Markdown has no other headings. */
function linesOf({ level, heading, text, ends }: NumberedBlock, areNoted: boolean): string[] {
  const parts = [
    ...(heading ? [`${'#'.repeat(Math.min(level + 1, 6))} ${escapeMarkdown(heading)}`] : []),
    ...(text ? [escapeMarkdown(text)] : []),
  ];
  const marks = areNoted ? ends.map((source) => `[^${source + 1}]`).join('') : '';
  return parts.map((part, at) => (at === parts.length - 1 ? part + marks : part));
}

function sourceLines(document: WrittenDocument, style: 'endnotes' | 'list'): string[] {
  const names = nameSources(document).map(escapeMarkdown);
  if (names.length === 0) return [];
  return style === 'endnotes'
    ? names.map((name, index) => `[^${index + 1}]: ${name}`)
    : [`## ${SOURCES}`, names.map((name, index) => `${index + 1}. ${name}`).join('\n')];
}
