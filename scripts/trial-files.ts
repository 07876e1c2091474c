import fc from 'fast-check';
import { anyFileOf, hugeFiles, TRIAL_FORMATS, type TrialFormat } from './trials/files.ts';
import { expectPromises } from './trials/promises.ts';
import { run } from './console/run.ts';
import { figure, showProgress } from './console/terminal.ts';

// `npm run trial:files [-- RUNS [SEED]]`: random and mutated files through decode → classify; a failure prints the smallest
// file that breaks a promise, and the seed that leads there again.
const [, , runs = '100000', seed = String(Date.now() % 2 ** 31)] = process.argv;
const CHARACTERS = 10_000_000;
const LINES = 50_000;
/** What a file may cost of the processor, built twice, in milliseconds: a start, and so much a byte. Fifty times what real text takes. */
const START = 800;
const PER_BYTE = 0.02;
let broken = 0;

await run(async () => {
  for (const [name, bytes] of hugeFiles(CHARACTERS, LINES)) {
    const started = performance.now();
    try {
      await expectPromisesInTime(bytes);
      console.log(`${name}: ${((performance.now() - started) / 2000).toFixed(1)} s`);
    } catch (error) {
      broken += 1;
      console.log(`${name}: ${(error as Error).message}`);
    }
  }

  const tell = showProgress('files');
  let done = 0;
  const files = fc.constantFrom(...TRIAL_FORMATS).chain((format) => fc.tuple(fc.constant(format), anyFileOf[format]));
  const result = await fc.check(
    fc.asyncProperty(files, async ([format, bytes]) => {
      await expectPromisesInTime(bytes, format);
      tell((done += 1), Number(runs));
    }),
    { numRuns: Number(runs), seed: Number(seed) },
  );
  console.log(
    `${figure(result.numRuns)} files, seed ${result.seed}: ${result.failed ? 'broken' : 'all promises kept'}`,
  );
  if (result.failed) console.log(fc.defaultReportMessage(result));
  process.exitCode = broken > 0 || result.failed ? 1 : 0;
});

/** Holds a file to its promises, and its cost to its size. */
async function expectPromisesInTime(bytes: Uint8Array, format: TrialFormat = 'txt'): Promise<void> {
  const started = processorTime();
  await expectPromises(bytes, format);
  const took = processorTime() - started;
  if (took > START + PER_BYTE * bytes.length) throw new Error(`took ${took | 0} ms for ${bytes.length} bytes`);
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
