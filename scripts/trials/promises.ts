import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Decoded, BuiltReport } from '../../src/corpus/types.ts';
import { restore } from '../../src/corpus/clean/pieces.ts';
import { decode, fromExtracted, type RawFile } from '../../src/corpus/decode.ts';
import { buildReports } from '../../src/corpus/index.ts';
import { ReportError } from '../../src/corpus/message.ts';
import { extract } from '../../src/input/index.ts';
import type { TrialFormat } from './files.ts';
import { readLexicon } from '../corpus/inputs/taxonomy.ts';
import { PROJECT } from '../paths.ts';

const { lexicon } = await readLexicon(join(PROJECT, 'content/taxonomy.yaml'));

/** A file as text, before it is cleaned. */
async function read(raw: RawFile): Promise<Decoded> {
  return raw.file.endsWith('.txt') ? decode(raw) : fromExtracted(raw, await extract(raw));
}

/** What a file became: its reports, or why it became none. */
async function outcomeOf(raw: RawFile): Promise<BuiltReport[] | ReportError> {
  try {
    return buildReports(await read(raw), lexicon);
  } catch (error) {
    if (error instanceof ReportError) return error;
    throw error;
  }
}

/**
 * Builds a file twice and throws where a promise is broken: it ends in reports or a reason with a place, their ledgers
 * give the decoded text back, and the same bytes give the same reports.
 */
export async function expectPromises(bytes: Uint8Array, format: TrialFormat = 'txt'): Promise<void> {
  const raw = { id: 'x', file: `x.${format}`, bytes, sha256: '0'.repeat(64) };
  const outcome = await outcomeOf(raw);
  if (!isDeepStrictEqual(await outcomeOf(raw), outcome)) throw new Error('another run gave another outcome');
  if (outcome instanceof ReportError) return;
  const rebuilt = outcome.map(({ text, ledger }) => restore(text, ledger.edits, ledger.range.start)).join('');
  if (rebuilt !== (await read(raw)).text) throw new Error('the ledgers do not give the file back');
}
