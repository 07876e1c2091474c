import { readInputs } from '../corpus/inputs/inputs.ts';
import { NO_MASKING, readMasking } from '../corpus/inputs/masking.ts';
import { GivenIds } from '../corpus/inputs/names.ts';
import { Overrides } from '../corpus/overrides/overrides.ts';
import { maskedFile } from '../corpus/inputs/reports-of.ts';
import { readLexicon } from '../corpus/inputs/taxonomy.ts';
import { listRaw } from '../corpus/inputs/tree.ts';
import type { Correction } from './corrections.ts';

/** Where files and decisions lie, and whether names are masked in both. */
interface Corrected {
  raw: string;
  overrides: string;
  taxonomy: string;
  maskNames: boolean;
}

/** The files of a folder on whose reports people decided. @throws {ReportError} where a file or an override cannot be read */
export async function readCorrections({ raw, overrides, taxonomy, maskNames }: Corrected): Promise<Correction[]> {
  const { terms, lexicon } = await readLexicon(taxonomy);
  const decided = await Overrides.read(overrides, terms);
  if (decided.isEmpty) return [];
  const names = new GivenIds();
  const found: Correction[] = [];
  const { files } = await listRaw(raw);
  const masking = maskNames ? await readMasking(files, lexicon) : NO_MASKING;
  for (const listed of files)
    for await (const input of readInputs(listed)) {
      if (input.refused) continue;
      const { id } = names.give(input.file);
      if (decided.sourceFor(id) === '') continue;
      const mask = masking.of(input.file);
      found.push(await maskedFile(id, { ...input, mask }, (report) => decided.of(report)));
    }
  return found;
}
