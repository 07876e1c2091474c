import { readBytes, type Encoding, type Decoding } from '../../corpus/encoding.ts';
import { refusal } from '../refusal.ts';

/** What pages call the encodings that are read. GB18030 holds all of gb2312 and GBK. */
const LABELS: ReadonlyMap<string, Encoding> = new Map(
  Object.entries<Encoding>({
    gb2312: 'gb18030',
    gbk: 'gb18030',
    'x-gbk': 'gb18030',
    gb18030: 'gb18030',
    big5: 'big5',
    'big5-hkscs': 'big5',
  }),
);

/**
 * Reads the bytes of a page: by evidence, whatever it declares, for saved pages often keep a charset that is no longer
 * theirs, and 2022年度 in GBK would be 2022爛扴 in Big5; as `<meta charset>` says where its characters are too few or too
 * rare to tell.
 *
 * @throws {ReportError} `input/not-text` where no encoding gives text
 */
export function readPage(bytes: Uint8Array): Decoding {
  const found = readBytes(bytes) ?? decode(bytes, declared(bytes));
  if (!found) throw refusal('input/not-text', 'These bytes are no text in UTF-8, UTF-16, GB18030 or Big5.');
  return found;
}

/** The charset in the first 4 KB, `<meta charset="gb2312">` or `content="text/html; charset=gb2312"`; null where none is known. */
function declared(bytes: Uint8Array): Encoding | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? '';
  return LABELS.get(label.toLowerCase()) ?? null;
}

function decode(bytes: Uint8Array, encoding: Encoding | null): Decoding | null {
  if (encoding === null) return null;
  try {
    return { encoding, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return null;
  }
}
