import { namedAs } from '../../draft/cite/document.ts';
import type { SourceChoice, SourceStyle, WrittenDocument } from '../../draft/document.ts';
import { today } from '../cite.ts';

/** The kinds of file that a document can be written as. */
export type DocumentFormat = 'docx' | 'md' | 'txt';

type Writer = (document: WrittenDocument, options: { sources: SourceStyle }) => string | Promise<Uint8Array>;

interface Kind {
  type: string;
  /** Its library is loaded with the first file that needs it. */
  load: () => Promise<Writer>;
}

const KINDS: Readonly<Record<DocumentFormat, Kind>> = {
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    load: async () => (await import('../../draft/docx/index.ts')).writeDocx,
  },
  md: {
    type: 'text/markdown;charset=utf-8',
    load: async () => (await import('../../draft/markdown.ts')).writeMarkdown,
  },
  txt: {
    type: 'text/plain;charset=utf-8',
    load: async () => (await import('../../draft/plain.ts')).writePlainText,
  },
};

/** A document as a file: `documentFile(document, 'docx', { sources: 'endnotes', name: '述职报告' })` is `述职报告.docx` */
export async function documentFile(
  document: WrittenDocument,
  format: DocumentFormat,
  { sources, name }: { sources: SourceChoice; name: string },
): Promise<File> {
  const { type, load } = KINDS[format];
  const write = await load();
  const named = namedAs(sources, document, today());
  const content = (await write(named.document, named)) as BlobPart;
  return new File([content], `${fileName(name)}.${format}`, { type });
}

/** What no file system refuses: `fileName('2022/2023：“述职”?') === '2022 2023：“述职”'` */
const fileName = (name: string): string =>
  name
    .replace(/[\p{Cc}\p{Cs}\s\\/:*?"<>|]+/gu, ' ')
    .trim()
    .replace(/^\.+/, '')
    .slice(0, LONGEST) || FALLBACK;

const LONGEST = 60;
const FALLBACK = 'wenduan';
