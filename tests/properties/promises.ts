import { isDeepStrictEqual } from 'node:util';
import { restore } from '../../src/corpus/clean/pieces.ts';
import { decode, type RawFile } from '../../src/corpus/decode.ts';
import type { Report } from '../../src/corpus/describe.ts';
import { buildReports } from '../../src/corpus/index.ts';
import { ReportError } from '../../src/corpus/message.ts';
import { lexicon } from '../corpus/seeds.ts';

/** What a file may cost of the processor, in milliseconds: a start, and so much a byte. Fifty times what real text takes. */
const START = 400;
const PER_BYTE = 0.01;

const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** What a file became: its reports, or why it became none. */
function outcomeOf(raw: RawFile): Report[] | ReportError {
  try {
    return buildReports(decode(raw), lexicon);
  } catch (error) {
    if (error instanceof ReportError) return error;
    throw error;
  }
}

/**
 * Builds a file twice and throws where a promise is broken: it ends in reports or a reason with a place, their ledgers
 * give the decoded text back, the same bytes give the same reports, and the time grows with the file and no faster.
 */
export function expectPromises(bytes: Uint8Array): void {
  const raw = { id: 'x', file: 'x.txt', bytes, sha256: '0'.repeat(64) };
  const started = processorTime();
  const outcome = outcomeOf(raw);
  const took = processorTime() - started;
  if (took > START + PER_BYTE * bytes.length) throw new Error(`took ${took | 0} ms for ${bytes.length} bytes`);
  if (!isDeepStrictEqual(outcomeOf(raw), outcome)) throw new Error('another run gave another outcome');
  if (outcome instanceof ReportError) return;
  const rebuilt = outcome.map(({ text, ledger }) => restore(text, ledger.edits, ledger.range.start)).join('');
  if (rebuilt !== decode(raw).text) throw new Error('the ledgers do not give the file back');
}
