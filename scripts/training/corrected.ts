import type { Taxonomy } from '../../src/corpus/taxonomy.ts';
import { readInputs } from '../corpus/inputs.ts';
import { Names } from '../corpus/names.ts';
import { Overrides } from '../corpus/overrides.ts';
import { decodedOf } from '../corpus/reports-of.ts';
import { listRaw } from '../corpus/tree.ts';
import type { Correction } from './corrections.ts';

/** The files of a folder on whose reports people decided. @throws {ReportError} where a file or an override cannot be read */
export async function readCorrections(raw: string, overrides: string, taxonomy: Taxonomy): Promise<Correction[]> {
  const decided = await Overrides.read(overrides, taxonomy);
  if (decided.isEmpty) return [];
  const names = new Names();
  const found: Correction[] = [];
  const { files } = await listRaw(raw);
  for (const listed of files)
    for await (const input of readInputs(listed)) {
      if (input.refused) continue;
      const { id } = names.give(input.file);
      if (decided.sourceFor(id) === '') continue;
      found.push({ decoded: await decodedOf(id, input), overrideOf: (report) => decided.of(report) });
    }
  return found;
}
