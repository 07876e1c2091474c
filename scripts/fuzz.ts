import fc from 'fast-check';
import { anyFile, hugeFiles } from './trials/files.ts';
import { expectPromises } from '../tests/properties/promises.ts';
import { figure, showProgress } from './terminal.ts';

// `npm run fuzz [-- RUNS [SEED]]`: random and mutated files through decode → classify; a failure prints the smallest
// file that breaks a promise, and the seed that leads there again.
const [, , runs = '100000', seed = String(Date.now() % 2 ** 31)] = process.argv;
const CHARACTERS = 10_000_000;
const LINES = 50_000;
let broken = 0;

for (const [name, bytes] of hugeFiles(CHARACTERS, LINES)) {
  const started = performance.now();
  try {
    expectPromises(bytes);
    console.log(`${name}: ${((performance.now() - started) / 2000).toFixed(1)} s`);
  } catch (error) {
    broken += 1;
    console.log(`${name}: ${(error as Error).message}`);
  }
}

const tell = showProgress('fuzz');
let done = 0;
const result = fc.check(
  fc.property(anyFile, fc.constantFrom('txt' as const, 'md' as const), (bytes, format) => {
    expectPromises(bytes, format);
    tell((done += 1), Number(runs));
  }),
  { numRuns: Number(runs), seed: Number(seed) },
);
console.log(`${figure(result.numRuns)} files, seed ${result.seed}: ${result.failed ? 'broken' : 'all promises kept'}`);
if (result.failed) console.log(fc.defaultReportMessage(result));
process.exitCode = broken > 0 || result.failed ? 1 : 0;
