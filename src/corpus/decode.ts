import { locate, ReportError } from './message.ts';
import type { Source } from './schema.ts';

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

/** A file read as text. `encode(text, source.encoding)` gives its bytes back. */
export interface Decoded {
  id: string;
  source: Source;
  text: string;
}

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Reads UTF-8, with or without a byte-order mark.
 *
 * @throws {ReportError} where the bytes are no text (`decode/not-text`), not UTF-8 (`decode/not-utf-8`) or none (`decode/empty`)
 */
export function decode({ id, file, bytes, sha256 }: RawFile): Decoded {
  const read = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const marked = read.startsWith(BYTE_ORDER_MARK);
  const text = marked ? read.slice(1) : read;
  refuseWhatIsNoText(text, bytes);
  const encoding = marked ? 'utf-8-bom' : 'utf-8';
  return { id, text, source: { file, sha256, bytes: bytes.length, encoding } };
}

/** The bytes of a text, the inverse of {@link decode}. */
export function encode(text: string, encoding: Source['encoding']): Uint8Array {
  return new TextEncoder().encode(encoding === 'utf-8-bom' ? BYTE_ORDER_MARK + text : text);
}

function refuseWhatIsNoText(text: string, bytes: Uint8Array): void {
  const refuse = (rule: string, at: number, reason: string, advice: string) => {
    throw new ReportError(locate({ rule, severity: 'error', at, reason, advice }, text));
  };
  if (text.trim() === '') refuse('decode/empty', 0, 'The file holds no text.', 'Remove it or put a report in.');
  if (text.includes('\0'))
    refuse(
      'decode/not-text',
      text.indexOf('\0'),
      'A NUL byte: this is no text file.',
      'Save the report as plain text.',
    );
  if (text.includes('\uFFFD') && !sameBytes(new TextEncoder().encode(text), bytes))
    refuse('decode/not-utf-8', text.indexOf('\uFFFD'), 'These bytes are not UTF-8.', 'Save the file as UTF-8.');
}

function sameBytes(encoded: Uint8Array, bytes: Uint8Array): boolean {
  const mark = bytes.length - encoded.length;
  return (mark === 0 || mark === 3) && encoded.every((byte, index) => byte === bytes[index + mark]);
}
