import type { Change } from '../../corpus/types.ts';
import { ReportError, type LocalMessage } from '../../corpus/message.ts';
import type { Extracted } from '../extracted.ts';
import { place } from '../lines.ts';
import { refusal } from '../refusal.ts';
import { frameOf } from './frame.ts';
import { noLetters, readPages, type PrintedLine } from './pages.ts';
import { wrapsOf } from './paragraphs.ts';

/**
 * The text of a PDF as its pages print it, a line a line. What the pages add (running heads, numbers, the ends of
 * printed lines) is for cleaning to take out, so that the ledger tells of it.
 */
export async function readPdf(bytes: Uint8Array): Promise<Extracted> {
  const pages = await readPages(bytes).catch((error: unknown) => {
    if (error instanceof ReportError) throw error;
    throw refusal('input/pdf-broken', 'The file is damaged or no PDF.');
  });
  const lines = pages.flat();
  refuseUnread(lines);
  const { text } = place(lines.map((line) => ({ text: line.text, level: null })));
  return {
    format: 'pdf',
    encoding: 'utf-8',
    text,
    headings: [],
    markup: changesOf(pages),
    fromReader: messagesOn(pages),
  };
}

function changesOf(pages: readonly (readonly PrintedLine[])[]): Change[] {
  const frame = frameOf(pages);
  const wraps = wrapsOf(pages.flat().filter((line) => !frame.has(line)));
  const changes: Change[] = [];
  let at = 0;
  for (const line of pages.flat()) {
    const end = at + line.text.length;
    const rule = frame.get(line);
    if (rule) changes.push({ start: at, end: end + 1, rule });
    else for (const gap of gapsIn(line.text, at)) changes.push(gap);
    if (!rule && wraps.has(line)) changes.push({ start: end, end: end + 1, rule: 'hard-wrap', ...gapBehind(line) });
    at = end + 1;
  }
  return changes.map((change) => ({ ...change, end: Math.min(change.end, Math.max(at - 1, change.start)) }));
}

/** Between Chinese and Latin or a number programs leave a gap that nobody typed: 全年 24 次 */
const GAP = /(?<=\p{Script=Han}) (?=[\da-z])|(?<=[\da-z%]) (?=\p{Script=Han})(?!\p{Script=Han}{1,6}[：:])/giu;

/** And where a line is stretched to the width of its column, between all its characters: 调 研 中 ， 代 表 */
const STRETCHED = /(?:[\p{Script=Han}，。、；：“”] ){3}[\p{Script=Han}，。、；：“”]/u;
const BETWEEN = /(?<=[\p{Script=Han}\p{P}]) (?=[\p{Script=Han}\p{P}])/gu;

const gapsIn = (text: string, at: number): Change[] =>
  [GAP, ...(STRETCHED.test(text) ? [BETWEEN] : [])]
    .flatMap((gap) => Array.from(text.matchAll(gap), ({ index }) => index))
    .sort((a, b) => a - b)
    .map((index) => ({ start: at + index, end: at + index + 1, rule: 'typeset-gap' }));

/** Words in Latin letters part at the end of a line, where no blank stands. */
const gapBehind = ({ text }: PrintedLine): Pick<Change, 'inserted'> => (/[a-z]$/i.test(text) ? { inserted: ' ' } : {});

/** What reports are written in; numbers of glyphs taken for characters are of every language. */
const WRITTEN = /[\p{Script=Han}\t\x20-\x7e\u3000-\u303f\uff00-\uffef‘’“”—…·×]/gu;
const LEAST_WRITTEN = 0.7;

function refuseUnread(lines: readonly PrintedLine[]): void {
  const text = lines.map((line) => line.text).join('');
  if (text === '') throw refusal('input/pdf-no-text', 'Its pages hold no text that can be read; they may be pictures.');
  if ((text.match(WRITTEN)?.length ?? 0) < LEAST_WRITTEN * [...text].length)
    throw noLetters('Its fonts do not say which characters they draw.');
}

/** Pages without text in a file with text are spoken of: something may stand there. */
function messagesOn(pages: readonly (readonly PrintedLine[])[]): LocalMessage[] {
  const empty = pages.flatMap((lines, page) => (lines.length === 0 ? [page + 1] : []));
  if (empty.length === 0) return [];
  return [
    {
      ...{ rule: 'input/pdf-empty-pages', severity: 'warning', at: 0 },
      reason: `Of ${pages.length} pages ${empty.length} hold no text: ${empty.join(', ')}.`,
      advice: 'If they are pictures of text, recognise it elsewhere (OCR) and put the report in as .docx.',
    },
  ];
}
