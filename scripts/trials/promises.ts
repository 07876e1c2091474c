import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Decoded, Report } from '../../src/corpus/types.ts';
import { restore } from '../../src/corpus/clean/pieces.ts';
import { decode, fromExtracted, type RawFile } from '../../src/corpus/decode.ts';
import { buildReports } from '../../src/corpus/index.ts';
import { ReportError } from '../../src/corpus/message.ts';
import { readMarkdown } from '../../src/input/md/index.ts';
import { readLexicon } from '../corpus/taxonomy.ts';
import { PROJECT } from '../paths.ts';

const { lexicon } = await readLexicon(join(PROJECT, 'content/taxonomy.yaml'));

/** How a file is read before it is cleaned. */
const READERS = {
  txt: decode,
  md: (raw: RawFile): Decoded => fromExtracted(raw, readMarkdown(raw.bytes)),
};

/** What a file became: its reports, or why it became none. */
function outcomeOf(raw: RawFile, read: (raw: RawFile) => Decoded): Report[] | ReportError {
  try {
    return buildReports(read(raw), lexicon);
  } catch (error) {
    if (error instanceof ReportError) return error;
    throw error;
  }
}

/**
 * Builds a file twice and throws where a promise is broken: it ends in reports or a reason with a place, their ledgers
 * give the decoded text back, and the same bytes give the same reports.
 */
export function expectPromises(bytes: Uint8Array, format: keyof typeof READERS = 'txt'): void {
  const read = READERS[format];
  const raw = { id: 'x', file: `x.${format}`, bytes, sha256: '0'.repeat(64) };
  const outcome = outcomeOf(raw, read);
  if (!isDeepStrictEqual(outcomeOf(raw, read), outcome)) throw new Error('another run gave another outcome');
  if (outcome instanceof ReportError) return;
  const rebuilt = outcome.map(({ text, ledger }) => restore(text, ledger.edits, ledger.range.start)).join('');
  if (rebuilt !== read(raw).text) throw new Error('the ledgers do not give the file back');
}
