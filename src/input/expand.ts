import { ReportError } from '../corpus/message.ts';
import type { InputFile } from './extracted.ts';
import { endingOf, isRead } from './formats.ts';
import { leftOut, refusal, tooLarge } from './refusal.ts';
import { LIMITS, openZip, type Limits, type PackedFile } from './zip.ts';

/**
 * A zip becomes its files, one after the other, so that only one lies in memory; any other file is itself.
 * What systems add (`__MACOSX/`, `.DS_Store`, `~$总结.docx`) is not spoken of. A file that cannot be unpacked, and a zip
 * in a zip, comes with the reason in `refused`, and so does one whose ending is not read.
 *
 * @throws {ReportError} where the archive as a whole cannot be read
 */
export async function* expand(input: InputFile, limits: Limits = LIMITS): AsyncGenerator<InputFile, void> {
  if (endingOf(input.file) !== '.zip') return yield input;
  for (const packed of await openZip(input.bytes, limits))
    if (!BY_SYSTEM.test(packed.name)) yield await unpacked(`${input.file}/${packed.name}`, packed);
}

const BY_SYSTEM = /(^|\/)(__MACOSX\/|\.|~\$)|(^|\/)(thumbs\.db|desktop\.ini)$/i;

async function unpacked(file: string, packed: PackedFile): Promise<InputFile> {
  const bytes = new Uint8Array();
  if (!isRead(file)) return { file, bytes, refused: leftOut(file) };
  try {
    const refused = tooLarge(file, packed.size);
    if (refused) throw refused;
    if (endingOf(file) === '.zip') throw refusal('input/zip-in-zip', 'This archive lies in another archive.');
    return { file, bytes: await packed.unpack() };
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    return { file, bytes, refused: error };
  }
}
