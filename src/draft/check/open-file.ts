import { decode, type ExtractedText } from '../../corpus/decode.ts';
import { readBytes } from '../../corpus/encoding.ts';
import type { LocalMessage } from '../../corpus/message.ts';
import { endingOf, extract, tooLarge, type InputFile } from '../../input/index.ts';
import { textStart } from '../../input/md/front-matter.ts';
import type { Writing } from './writing.ts';
import { shownText } from './shown-text.ts';

/** A file that was opened. */
export interface OpenedFile {
  writing: Writing;
  /** What its reader warns of. */
  warnings: readonly LocalMessage[];
}

/** The text of a file as a writer sees it, with its headings. @throws {ReportError} where it cannot be read */
export async function openFile({ file, bytes }: InputFile): Promise<OpenedFile> {
  const refused = tooLarge(file, bytes.length);
  if (refused) throw refused;
  const read = await textOf(file, bytes);
  const above = read.text.slice(0, textStart(read.text));
  const writing = { ...shownText(read), file, title: read.title, ...(above && { above }) };
  return { writing, warnings: read.fromReader ?? [] };
}

async function textOf(file: string, bytes: Uint8Array): Promise<Read> {
  if (endingOf(file) !== '.txt') return extract({ file, bytes });
  const isMarkdown = textStart(readBytes(bytes)?.text ?? '') > 0;
  if (isMarkdown) return extract({ file: `${file}.md`, bytes });
  return { ...decode({ id: 'draft', file, bytes, sha256: '' }), headings: [] };
}

type Read = Pick<ExtractedText, 'text' | 'markup' | 'headings' | 'title' | 'fromReader'>;
