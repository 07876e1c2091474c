import { readBytes } from '../corpus/encoding.ts';

/** A name in a zip as it lies there. */
export interface RawName {
  bytes: Uint8Array;
  /** True where the archive says that it is UTF-8. */
  utf8: boolean;
}

/**
 * The names of an archive. Zips made on Chinese Windows hold GB18030 and do not say so, others UTF-8 and do not say so
 * either, so all undeclared names are judged together: UTF-8 where every byte fits, else by their characters.
 */
export function readNames(names: readonly RawName[]): string[] {
  const undeclared = names.filter((name) => !name.utf8).flatMap(({ bytes }) => [...bytes, 0x0a]);
  const decoder = new TextDecoder(undeclaredEncoding(Uint8Array.from(undeclared)));
  return names.map(({ bytes, utf8 }) => tidy(utf8 ? new TextDecoder().decode(bytes) : decoder.decode(bytes)));
}

/**
 * The names in one folder as text, each another. Disks hand on the bytes they were given: UTF-8, or GB18030 and Big5
 * where a zip was unpacked as it came. A name of which no text can be made keeps its odd bytes as signs, `\\xB5`.
 */
export function readFileNames(names: readonly Uint8Array[]): string[] {
  const odd = names.filter((name) => !isUtf8(name)).flatMap((name) => [...name, 0x0a]);
  const encoding = undeclaredEncoding(Uint8Array.from(odd));
  const taken = new Set(names.filter(isUtf8).map((name) => new TextDecoder().decode(name)));
  return names.map((name) => {
    if (isUtf8(name)) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(name);
    const text = new TextDecoder(encoding).decode(name);
    const given = text.includes('\uFFFD') || taken.has(text) ? spelled(name) : text;
    taken.add(given);
    return given;
  });
}

/** `spelled([0x61, 0xb5]) → 'a\\xB5'` */
const spelled = (name: Uint8Array): string =>
  Array.from(name, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16).toUpperCase()}`)).join(
    '',
  );

function undeclaredEncoding(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return 'utf-8';
  return readBytes(bytes)?.encoding === 'big5' ? 'big5' : 'gb18030';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** A path that stays below its archive: `党建\..\..\总结.docx → 党建/总结.docx`. */
function tidy(name: string): string {
  return name
    .split(/[\\/]/)
    .filter((part) => !['', '.', '..'].includes(part))
    .join('/');
}
