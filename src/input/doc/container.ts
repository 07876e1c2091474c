import { find, read } from 'cfb';
import { refusal } from '../refusal.ts';
import { refuseCircles } from './directory.ts';
import { Reader } from './reader.ts';

/** The streams of a Word 97–2003 document that its text lies in. */
export interface Streams {
  main: Reader;
  /** Where the pieces of the text and the properties are listed. */
  table: Reader;
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const WORD = 0xa5ec;
/** The least version of Word 97; Word 6 and 95 lay their text out in another way. */
const WORD_97 = 0xc1;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;

/** Opens a `.doc`. @throws {ReportError} where it is none, too old or protected */
export function openDoc(bytes: Uint8Array): Streams {
  refuseOthers(bytes);
  refuseCircles(bytes);
  const container = read(bytes, { type: 'array' });
  const stream = (name: string) => {
    const entry = find(container, name);
    if (!entry?.content.length) throw refusal('input/doc-broken', `It holds no stream ${name}.`);
    return new Reader(Uint8Array.from(entry.content));
  };
  if (find(container, 'EncryptedPackage')) throw protectedDoc();
  const main = stream('WordDocument');
  const flags = main.u16(10);
  if (main.u16(0) !== WORD) throw refusal('input/doc-broken', 'Its stream WordDocument is none of Word.');
  if (main.u16(2) < WORD_97) throw refusal('input/doc-too-old', 'It was written by Word 95 or an older one.');
  if (flags & ENCRYPTED) throw protectedDoc();
  return { main, table: stream(flags & SECOND_TABLE ? '1Table' : '0Table') };
}

const protectedDoc = () => refusal('input/doc-encrypted', 'The document is protected by a password.');

/** What is saved under the name of a `.doc` besides: the first bytes tell. */
const OTHERS: readonly [begins: RegExp, what: string][] = [
  [/^PK/, 'a .docx'],
  [/^\{\\rtf/, 'a document in rich text (.rtf)'],
  [/^(?:\xef\xbb\xbf)?\s*(?:<!doctype|<html|<\?xml|<head|mime-version)/i, 'a web page'],
];

function refuseOthers(bytes: Uint8Array): void {
  if (OLE.every((byte, index) => bytes[index] === byte)) return;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const other = OTHERS.find(([begins]) => begins.test(head));
  if (other) throw refusal('input/doc-is-other', `This is ${other[1]} under the name of a .doc.`);
  throw refusal('input/doc-broken', 'The file is damaged or no Word document.');
}
