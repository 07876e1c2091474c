import type { Extracted, InputFile } from './extracted.ts';
import type { Format } from '../corpus/formats.ts';
import { formatOf } from './formats.ts';
import { refusal } from './refusal.ts';

export { expand } from './expand.ts';
export type { Extracted, InputFile } from './extracted.ts';
export { endingOf, ENDINGS } from './formats.ts';
export { tooLarge } from './refusal.ts';

type Reader = (bytes: Uint8Array) => Extracted | Promise<Extracted>;

/** The reader of each format; its libraries are loaded with the first file that needs them. */
const READERS: Readonly<Record<Exclude<Format, 'txt'>, () => Promise<Reader>>> = {
  md: async () => (await import('./md/index.ts')).readMarkdown,
  html: async () => (await import('./html/index.ts')).readHtml,
  doc: async () => (await import('./doc/index.ts')).readDoc,
  docx: async () => (await import('./docx/index.ts')).readDocx,
  pdf: async () => (await import('./pdf/index.ts')).readPdf,
};

/**
 * The text of a file that is no plain text.
 *
 * @throws {ReportError} where it cannot be read; its rule is `input/…`
 */
export async function extract({ file, bytes, refused }: InputFile): Promise<Extracted> {
  if (refused) throw refused;
  const format = formatOf(file);
  if (format === null || format === 'txt')
    throw refusal('input/unknown-format', 'The ending of the file names no format that is read here.');
  return (await READERS[format]())(bytes);
}
