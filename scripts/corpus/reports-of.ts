import { createHash } from 'node:crypto';
import { decode, fromExtracted, type Decoded } from '../../src/corpus/decode.ts';
import type { Report } from '../../src/corpus/describe.ts';
import { buildReports } from '../../src/corpus/index.ts';
import type { Lexicon } from '../../src/corpus/lexicon.ts';
import type { Override } from '../../src/corpus/overrides/override.ts';
import { endingOf } from '../../src/input/formats.ts';
import { extract, type InputFile } from '../../src/input/index.ts';

/** SHA-256 in lower-case hexadecimal. */
export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** Builds the reports of a file. @throws {ReportError} where it cannot become one */
export const reportsOf = async (
  id: string,
  input: InputFile,
  lexicon: Lexicon,
  overrideOf: (report: string) => Override,
): Promise<Report[]> => buildReports(await decodedOf(id, input), lexicon, overrideOf);

/** The text of a file as its ledgers tell it. @throws {ReportError} where it has none */
export const rawTextOf = async (input: InputFile): Promise<string> => (await decodedOf('', input)).text;

/** A file as text. @throws {ReportError} where it cannot be read */
export async function decodedOf(id: string, input: InputFile): Promise<Decoded> {
  if (input.refused) throw input.refused;
  const { file, bytes } = input;
  const raw = { id, file, bytes, sha256: sha256(bytes) };
  return endingOf(file) === '.txt' ? decode(raw) : fromExtracted(raw, await extract(input));
}
