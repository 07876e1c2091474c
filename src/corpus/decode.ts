import { readBytes, type Encoding } from './encoding.ts';
import { locate, ReportError, type LocalMessage } from './message.ts';
import { isBlank, noText } from './no-text.ts';
import type { Source } from './schema.ts';
import type { Decoded, MarkedHeading } from './types.ts';

/** A file as it lies on the disk. The caller computes id and hash, for both need what a pure function has not. */
export interface RawFile {
  /** Id of the report. */
  id: string;
  /** Name with ending, for messages and provenance. */
  file: string;
  bytes: Uint8Array;
  /** SHA-256 of `bytes`, lower-case hexadecimal. */
  sha256: string;
}

/** What a reader of another format takes out of a file. */
export interface ExtractedText extends Pick<Source, 'encoding' | 'format'>, Pick<Decoded, 'text' | 'markup'> {
  headings: readonly MarkedHeading[];
  fromReader?: readonly LocalMessage[];
  title?: string;
}

/**
 * Reads a text file in the encoding its bytes give evidence for.
 *
 * @throws {ReportError} where the file is empty (`decode/empty`) or its bytes are no Chinese text (`decode/not-text`)
 */
export function decode({ id, file, bytes, sha256 }: RawFile): Decoded {
  const reading = readBytes(bytes);
  if (reading === null || reading.text.includes('\0')) throw notText(bytes);
  return fromExtracted({ id, file, bytes, sha256 }, { format: 'txt', ...reading, markup: [], headings: [] });
}

/** A file of another format as text. @throws {ReportError} where it holds none (`decode/empty`) */
export function fromExtracted({ id, file, bytes, sha256 }: RawFile, extracted: ExtractedText): Decoded {
  const { encoding, format, text, markup, headings, fromReader = [], title } = extracted;
  if (isBlank(text)) throw noText('The file holds no text.');
  const source = { file, sha256, bytes: bytes.length, encoding, format };
  return { id, source, text, markup, marked: headings, fromReader, ...(title !== undefined && { title }) };
}

/** The error for bytes that are no text, placed at the first that is not UTF-8 or is NUL. */
export function notText(bytes: Uint8Array): ReportError {
  const before = firstDamage(bytes);
  const reason = 'These bytes are no text in UTF-8, UTF-16, GB18030 or Big5.';
  const advice = 'Save the report as plain text in UTF-8.';
  return new ReportError(
    locate({ rule: 'decode/not-text', severity: 'error', at: before.length, reason, advice }, before),
  );
}

/** The text up to the first byte that is not UTF-8 or is NUL. */
function firstDamage(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return text.slice(0, text.search(/[\0\uFFFD]/));
}

/** The bytes of a text, the inverse of {@link decode} for Unicode encodings. @throws for GB18030 and Big5, whose raw files stay as they are */
export function encode(text: string, encoding: Encoding): Uint8Array {
  const marked = encoding.endsWith('-bom') ? `\uFEFF${text}` : text;
  if (encoding.startsWith('utf-8')) return new TextEncoder().encode(marked);
  if (!encoding.startsWith('utf-16')) throw new RangeError(`There is no encoder for ${encoding} here.`);
  const bytes = new DataView(new ArrayBuffer(marked.length * 2));
  for (let at = 0; at < marked.length; at++)
    bytes.setUint16(at * 2, marked.charCodeAt(at), encoding.startsWith('utf-16le'));
  return new Uint8Array(bytes.buffer);
}
