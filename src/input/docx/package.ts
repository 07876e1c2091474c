import { ReportError } from '../../corpus/message.ts';
import { largestOf, megabytes } from '../limits.ts';
import { refusal } from '../refusal.ts';
import { openZip, type PackedFile } from '../zip.ts';
import { attribute, children, parseXml, type Element } from './xml.ts';

/** The most a part may unpack to, in bytes: the limit of a text. */
const LARGEST_PART = largestOf('.txt');

/** The parts of a docx that hold text or say how it is drawn. */
export interface PackageParts {
  document: Element;
  styles: Element | null;
  numbering: Element | null;
  footnotes: Element | null;
  endnotes: Element | null;
}

/** Unpacks a docx. @throws {ReportError} where it is none, encrypted or too large */
export async function openDocx(bytes: Uint8Array): Promise<PackageParts> {
  refuseOle(bytes);
  const files = new Map((await openArchive(bytes)).map((packed) => [packed.name.toLowerCase(), packed]));
  const main = (await related(files, '', 'officeDocument')) ?? 'word/document.xml';
  const document = await parse(files, main);
  if (!document) throw refusal('input/docx-broken', 'The archive holds no Word document.');
  const part = async (type: string) => parse(files, (await related(files, main, type)) ?? `word/${type}.xml`);
  return {
    document,
    styles: await part('styles'),
    numbering: await part('numbering'),
    footnotes: await part('footnotes'),
    endnotes: await part('endnotes'),
  };
}

type Files = ReadonlyMap<string, PackedFile>;

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ENCRYPTED = [...'EncryptedPackage'].flatMap((char) => [char.charCodeAt(0), 0]);

/** Word 97–2003 files and encrypted ones are OLE containers, not archives. */
function refuseOle(bytes: Uint8Array): void {
  if (!OLE.every((byte, index) => bytes[index] === byte)) return;
  const name = new TextDecoder('latin1').decode(Uint8Array.from(ENCRYPTED));
  if (new TextDecoder('latin1').decode(bytes).includes(name))
    throw refusal('input/docx-encrypted', 'The document is protected by a password.');
  throw refusal('input/docx-is-doc', 'This is a document of Word 97–2003 (.doc) under the name of a .docx.');
}

async function openArchive(bytes: Uint8Array): Promise<PackedFile[]> {
  try {
    return await openZip(bytes);
  } catch (error) {
    if (!(error instanceof ReportError) || error.place.rule !== 'input/zip-broken') throw error;
    throw refusal('input/docx-broken', 'The file is damaged or no Word document.', error);
  }
}

async function parse(files: Files, name: string): Promise<Element | null> {
  const packed = files.get(name.toLowerCase());
  if (!packed) return null;
  if (packed.size > LARGEST_PART)
    throw refusal(
      'input/docx-too-large',
      `Its part ${packed.name} unpacks to ${megabytes(packed.size)}; ${megabytes(LARGEST_PART)} are read at most.`,
    );
  return parseXml(await packed.unpack());
}

/** The part that stands in a relation to another; the strict variant of the format differs in all but the last word. */
async function related(files: Files, part: string, type: string): Promise<string | null> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const root = await parse(files, `${folder}_rels/${part.slice(folder.length)}.rels`);
  if (!root) return null;
  const relation = children(root, 'Relationship').find((one) => attribute(one, 'Type')?.endsWith(`/${type}`));
  const target = relation && attribute(relation, 'Target');
  return (target && URL.parse(target, `zip:///${folder}`)?.pathname.slice(1)) || null;
}
