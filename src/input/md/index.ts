import type { Change } from '../../corpus/types.ts';
import type { MarkdownLine } from './source-line.ts';
import { readBytes } from '../../corpus/encoding.ts';
import type { Extracted, MarkedHeading } from '../extracted.ts';
import { refusal } from '../refusal.ts';
import { blankComments } from './comments.ts';
import { findEmphasis } from './emphasis.ts';
import { textStart, titleIn } from './front-matter.ts';
import { inline, type Inline } from './inline.ts';
import { markdownLines } from './lines.ts';
import { shown } from './shown.ts';

/** A Markdown file, its markup and its headings. @throws {ReportError} `input/not-text` */
export function readMarkdown(bytes: Uint8Array): Extracted {
  const reading = readBytes(bytes);
  if (!reading || reading.text.includes('\0'))
    throw refusal('input/not-text', 'These bytes are no text in UTF-8, UTF-16, GB18030 or Big5.');
  const title = titleIn(reading.text.slice(0, textStart(reading.text)));
  return { format: 'md', ...reading, ...findMarkup(reading.text), ...(title !== undefined && { title }) };
}

/** Whether a text without that ending is Markdown all the same: it has a front matter. */
export const isMarkdown = (text: string): boolean => textStart(text) > 0;

/** A line with what it holds besides text. */
interface MarkedLine extends MarkdownLine, Inline {}

function findMarkup(text: string): { markup: Change[]; headings: MarkedHeading[] } {
  const from = textStart(text);
  const blanked = blankComments(text);
  const lines = markdownLines(blanked, from).map((line) => ({ ...line, ...insideOf(blanked, line) }));
  const texts = lines.filter(({ kind }) => kind === 'text' || kind === 'row');
  const emphasis = findEmphasis(texts.map((line) => shown(blanked, line)));
  const front = from > 0 ? [{ start: 0, end: from }] : [];
  const changes = [...front, ...lines.flatMap(changesOf), ...emphasis].filter(({ start, end }) => start < end);
  const markup = changes.sort((a, b) => a.start - b.start);
  return { markup, headings: trim(lines.flatMap(headingOf), markup) };
}

/** Takes the markup at its edges off each heading: `## **一、学习**` marks 一、学习. */
function trim(headings: readonly MarkedHeading[], markup: readonly Change[]): MarkedHeading[] {
  const endOf = new Map(markup.map(({ start, end }) => [start, end]));
  const startOf = new Map(markup.map(({ start, end }) => [end, start]));
  return headings.map((heading) => {
    let { start, end } = heading;
    while (start < heading.end && endOf.has(start)) start = endOf.get(start)!;
    while (end > start && startOf.has(end)) end = startOf.get(end)!;
    return start < end ? { ...heading, start, end } : heading;
  });
}

function insideOf(text: string, { kind, body }: MarkdownLine): Inline {
  if (kind === 'text' || kind === 'row') return inline(text, body, kind === 'row');
  return { changes: [], literals: [] };
}

function changesOf({ kind, start, end, markers, changes }: MarkedLine): Change[] {
  return kind === 'markup' ? [{ start, end }] : [...markers, ...changes];
}

const headingOf = ({ level, body }: MarkedLine): MarkedHeading[] => (level === null ? [] : [{ ...body, level }]);
