import { isDelimiterRow, markTables } from './tables.ts';
import { prefix, type LinePrefix } from './prefix.ts';
import type { Span } from '../../text/spans.ts';
import type { MarkdownLine } from './source-line.ts';

interface Fence {
  /** What closes it: as many of the same sign or more. */
  sign: string;
  /** True for ```` ```markdown ````, which wraps a whole document: its lines are Markdown. */
  transparent: boolean;
}

/**
 * Reads the block structure line by line, from `from` on. Indented code is none here, for an indent is how Chinese
 * paragraphs begin; a level of nesting is not needed, for only what is markup and what is text matters.
 */
export function markdownLines(text: string, from: number): MarkdownLine[] {
  const lines: MarkdownLine[] = [];
  let fence: Fence | null = null;
  for (const span of lineSpans(text, from)) {
    const found = prefix(text, span);
    const body = text.slice(found.body.start, found.body.end);
    if (fence && closes(body, fence)) {
      fence = null;
      lines.push(markup(span));
    } else if (fence && !fence.transparent) lines.push({ ...span, kind: 'code', markers: [], body: span, level: null });
    else {
      const opened: Fence | null = fence ? null : openFence(body);
      lines.push(opened ? markup(span) : readLine(span, found, body));
      fence ??= opened;
    }
  }
  return markTables(text, underline(text, withoutParents(text, lines)));
}

function* lineSpans(text: string, from: number): Generator<Span> {
  let start = from;
  for (const { index, 0: end } of text.slice(from).matchAll(/\r\n|[\n\r]/g)) {
    yield { start, end: from + index };
    start = from + index + end.length;
  }
  yield { start, end: text.length };
}

function readLine(span: Span, { markers, body, level }: LinePrefix, source: string): MarkdownLine {
  if (RULE.test(source) && level === null) return markup(span);
  return { ...span, kind: 'text', markers, body, level };
}

const markup = (span: Span): MarkdownLine => ({ ...span, kind: 'markup', markers: [], body: span, level: null });

/** A thematic break, `---` or `* * *`. */
const RULE = /^[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*$/;

function openFence(body: string): Fence | null {
  const match = /^(`{3,}|~{3,})([^`]*)$/.exec(body.trim());
  return match && { sign: match[1]!, transparent: /^\s*(markdown|md)\s*$/i.test(match[2]!) };
}

const closes = (body: string, { sign }: Fence): boolean => {
  const signs = body.trim();
  return signs.startsWith(sign) && signs === sign[0]!.repeat(signs.length);
};

/**
 * A line over `===` or `---` is a heading, and the signs are markup. Where text stands right above it, CommonMark takes
 * all of that for the heading; files without blank lines mean the last line over `===`, and a break by `---`.
 */
function underline(text: string, lines: MarkdownLine[]): MarkdownLine[] {
  const isText = (line: MarkdownLine | undefined) =>
    line?.kind === 'text' &&
    line.level === null &&
    line.markers.length === 0 &&
    text.slice(line.body.start, line.body.end).trim() !== '';
  for (const [index, line] of lines.entries()) {
    const signs = text.slice(line.start, line.end).trim();
    const above = lines[index - 1];
    if (!/^(={2,}|-{2,})$/.test(signs) || line.kind === 'code') continue;
    if (!above || !isText(above) || isDelimiterRow(text, line)) continue;
    if (isText(lines[index - 2]) && !isShort(above, signs)) continue;
    above.level = signs.startsWith('=') ? 1 : 2;
    lines[index] = markup(line);
  }
  return lines;
}

/** An item with something indented below it may be a heading: a report written as a nested list. */
function withoutParents(text: string, lines: MarkdownLine[]): MarkdownLine[] {
  const filled = lines.filter(({ start, end }) => text.slice(start, end).trim() !== '');
  const indentOf = ({ start, end }: MarkdownLine) => text.slice(start, end).search(/\S/);
  for (const [index, line] of filled.entries()) {
    const next = filled[index + 1];
    if (line.level === 0 && next && indentOf(next) > indentOf(line)) line.level = null;
  }
  return lines;
}

const isShort = ({ body }: MarkdownLine, signs: string): boolean =>
  signs.startsWith('=') && body.end - body.start <= LONGEST_BELOW_TEXT;
const LONGEST_BELOW_TEXT = 40;
