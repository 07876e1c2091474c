import type { Lexicon } from '../../../src/corpus/lexicon.ts';
import { ReportError } from '../../../src/corpus/message.ts';
import { NO_OVERRIDE } from '../../../src/corpus/overrides/override.ts';
import { personsIn } from '../../../src/corpus/persons/find.ts';
import { maskFor, type Mask } from '../../../src/corpus/persons/mask.ts';
import type { InputFile } from '../../../src/input/index.ts';
import type { Disk } from './disk.ts';
import { readInputs } from './inputs.ts';
import { sha256 } from '../../sha256.ts';
import { reportsOf } from './reports-of.ts';
import type { Listed } from './tree.ts';

/** Which names are masked in a folder of raw files. */
export interface Masking {
  /** The mask of a file; it masks nothing where no names are to be masked. */
  of: (file: string) => Mask;
  /** Changes with what is masked. */
  digest: string;
  /** Reports in whose byline or sign-off a name was found. */
  reports: number;
  names: number;
}

export const NO_MASKING: Masking = { of: () => (text) => text, digest: '', reports: 0, names: 0 };

/** Reads every file once for the persons in bylines and sign-offs, so that a name found in one is masked in all. */
export async function readMasking(files: readonly Listed[], lexicon: Lexicon, disk?: Disk): Promise<Masking> {
  const byFile = new Map<string, ReadonlySet<string>>();
  let reports = 0;
  for (const listed of files)
    for await (const input of readInputs(listed, disk)) {
      const persons = await personsOf(input, lexicon);
      reports += persons.filter((names) => names.length > 0).length;
      byFile.set(input.file, new Set(persons.flat()));
    }
  const all = new Set([...byFile.values()].flatMap((names) => [...names]));
  const digest = sha256(JSON.stringify([...byFile].map(([file, names]) => [file, ...names])));
  return { of: (file) => maskFor(byFile.get(file) ?? new Set(), all), digest, reports, names: all.size };
}

/** The persons of each report of a file; none of a file that cannot be read, which the build speaks of. */
async function personsOf(input: InputFile, lexicon: Lexicon): Promise<string[][]> {
  try {
    return (await reportsOf('x', input, lexicon, () => NO_OVERRIDE)).map(personsIn);
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    return [];
  }
}
