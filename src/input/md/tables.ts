import type { Span } from '../../text/spans.ts';
import type { MarkdownLine } from './source-line.ts';

const DELIMITERS = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** Whether a line is the one under a table's head, `|---|:-:|`. */
export function isDelimiterRow(text: string, { body }: MarkdownLine): boolean {
  const source = text.slice(body.start, body.end);
  return source.includes('|') && DELIMITERS.test(source);
}

/** Finds the tables: a line with `|` over a delimiter row, and the lines with `|` below. */
export function markTables(text: string, lines: MarkdownLine[]): MarkdownLine[] {
  const hasBorder = (line: MarkdownLine | undefined): line is MarkdownLine =>
    line?.kind === 'text' && line.level === null && text.slice(line.body.start, line.body.end).includes('|');
  for (let index = 1; index < lines.length; index++) {
    const head = lines[index - 1];
    if (!hasBorder(head) || !hasBorder(lines[index]) || !isDelimiterRow(text, lines[index]!)) continue;
    markRow(text, head);
    lines[index]!.kind = 'markup';
    for (let line = lines[++index]; hasBorder(line); line = lines[++index]) markRow(text, line);
  }
  return lines;
}

/** Moves the outer borders of a row from its body to its markers. */
function markRow(text: string, line: MarkdownLine): void {
  const source = text.slice(line.body.start, line.body.end);
  const open = /^[ \t]*\|[ \t]*/.exec(source)?.[0].length ?? 0;
  const close = source.trimEnd().endsWith('|') && source.trim() !== '|' ? source.lastIndexOf('|') : source.length;
  const body: Span = { start: line.body.start + open, end: line.body.start + source.slice(0, close).trimEnd().length };
  if (body.end < body.start) body.end = body.start;
  line.markers = [
    ...line.markers,
    { start: line.body.start, end: body.start },
    { start: body.end, end: line.body.end },
  ];
  line.kind = 'row';
  line.body = body;
}
