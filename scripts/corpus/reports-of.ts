import type { Decoded, Report } from '../../src/corpus/types.ts';
import { decode, fromExtracted } from '../../src/corpus/decode.ts';
import { buildReports } from '../../src/corpus/index.ts';
import type { Lexicon } from '../../src/corpus/lexicon.ts';
import type { Override } from '../../src/corpus/overrides/override.ts';
import { sha256 } from '../sha256.ts';
import { endingOf } from '../../src/input/formats.ts';
import { extract, type InputFile } from '../../src/input/index.ts';

/** Builds the reports of a file. @throws {ReportError} where it cannot become one */
export const reportsOf = async (
  id: string,
  input: InputFile,
  lexicon: Lexicon,
  overrideOf: (report: string) => Override,
): Promise<Report[]> => buildReports(await read(id, input), lexicon, overrideOf);

/** The text of a file as its ledgers tell it. @throws {ReportError} where it has none */
export const rawTextOf = async (input: InputFile): Promise<string> => (await read('', input)).text;

async function read(id: string, input: InputFile): Promise<Decoded> {
  if (input.refused) throw input.refused;
  const { file, bytes } = input;
  const raw = { id, file, bytes, sha256: sha256(bytes) };
  return endingOf(file) === '.txt' ? decode(raw) : fromExtracted(raw, await extract(input));
}
