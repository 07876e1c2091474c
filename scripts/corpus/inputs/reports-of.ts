import type { Decoded, BuiltReport } from '../../../src/corpus/types.ts';
import { decode, fromExtracted, type RawFile } from '../../../src/corpus/decode.ts';
import { buildReports } from '../../../src/corpus/index.ts';
import type { Lexicon } from '../../../src/corpus/lexicon.ts';
import { masked, maskedDeep, type Mask } from '../../../src/corpus/persons/mask.ts';
import type { Override } from '../../../src/corpus/overrides/override.ts';
import { sha256 } from '../../sha256.ts';
import { endingOf } from '../../../src/input/formats.ts';
import { extract, type InputFile } from '../../../src/input/index.ts';
import { isMarkdown, readMarkdown } from '../../../src/input/md/index.ts';

/** A file whose names are masked, where a mask is given. */
interface MaskedFile extends InputFile {
  mask?: Mask;
}

/** Builds the reports of a file. @throws {ReportError} where it cannot become one */
export async function reportsOf(
  id: string,
  input: MaskedFile,
  lexicon: Lexicon,
  overrideOf: (report: string) => Override,
): Promise<BuiltReport[]> {
  const { decoded, overrideOf: said } = await maskedFile(id, input, overrideOf);
  return buildReports(decoded, lexicon, said);
}

/** A file as text with what people decided on its reports, the names in both masked where a mask is given. @throws {ReportError} */
export async function maskedFile(id: string, input: MaskedFile, overrideOf: (report: string) => Override) {
  const decoded = await decodedOf(id, input);
  const { mask } = input;
  if (!mask) return { decoded, overrideOf };
  return { decoded: masked(decoded, mask), overrideOf: (report: string) => maskedDeep(overrideOf(report), mask) };
}

/** The text of a file as its ledgers tell it. @throws {ReportError} where it has none */
export const rawTextOf = async (input: InputFile): Promise<string> => (await decodedOf('', input)).text;

async function decodedOf(id: string, input: InputFile): Promise<Decoded> {
  if (input.refused) throw input.refused;
  const { file, bytes } = input;
  const raw = { id, file, bytes, sha256: sha256(bytes) };
  if (endingOf(file) !== '.txt') return fromExtracted(raw, await extract(input));
  return readPlain(raw);
}

/** A text file; as Markdown where it is that all the same. @throws {ReportError} where it has no text */
export function readPlain(raw: RawFile): Decoded {
  const decoded = decode(raw);
  return isMarkdown(decoded.text) ? fromExtracted(raw, readMarkdown(raw.bytes)) : decoded;
}
