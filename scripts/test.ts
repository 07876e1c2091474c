import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, NO_CHROMIUM } from './machine/chromium.ts';
import { PROJECT } from './paths.ts';
import { programOf } from './machine/programs.ts';
import {
  browserFailures,
  toldAgain,
  unitFailures,
  type BrowserReport,
  type Failure,
  type UnitReport,
} from './test/failures.ts';

interface Outcome {
  passed: number;
  failed: number;
  failures: readonly Failure[];
}

/** What is started again and again, in tests and builds, is compiled once. */
const COMPILED = join(PROJECT, '.cache/compiled');

const reports = mkdtempSync(join(tmpdir(), 'wenduan-test-'));

/** Runs a program in the project, its output on ours; whether it succeeded. */
async function run(program: string, args: string[] = [], env: NodeJS.ProcessEnv = {}): Promise<boolean> {
  const options = {
    cwd: PROJECT,
    stdio: 'inherit',
    env: { NODE_COMPILE_CACHE: COMPILED, ...process.env, ...env },
  } as const;
  const [status] = (await once(spawn(process.execPath, [program, ...args], options), 'exit')) as [number | null];
  return status === 0;
}

function readReport<Shape>(file: string): Shape | null {
  try {
    return JSON.parse(readFileSync(join(reports, file), 'utf8')) as Shape;
  } catch {
    return null;
  }
}

/** A runner that left no report, or failed without a failed test, counts as one failure. */
function atLeastOneFailure(outcome: Outcome, succeeded: boolean): Outcome {
  if (succeeded || outcome.failed > 0) return outcome;
  const { failures } = outcome;
  return { ...outcome, failed: 1, failures: failures.length > 0 ? failures : without(OF_NO_TEST).failures };
}

const OF_NO_TEST = 'A runner ended with an error of no test: what it said stands above.';

const without = (said: string): Outcome => ({ passed: 0, failed: 1, failures: [{ place: 'npm test', said }] });

async function runUnitTests(): Promise<Outcome> {
  const file = join(reports, 'unit.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const succeeded = await run(programOf('vitest'), args);
  const report = readReport<UnitReport>('unit.json');
  if (!report) return without('The unit tests left no report: what they said stands above.');
  const { numPassedTests: passed, numFailedTests: failed } = report;
  return atLeastOneFailure({ passed, failed, failures: unitFailures(report) }, succeeded);
}

/** Enough of them to browse and to search. */
const FEW_SAMPLES = ['h1-01.txt', 'w1-01.txt', 'w2-01.txt', 'w3-01.txt'];

/** The site as it is deployed with a few samples beside it, and open to search engines: of the same corpus, so one after the other. */
const OF_PROJECT = [
  { BASE_PATH: '/', OUT_DIR: 'dist', SAMPLES: '.cache/few-samples' },
  { BASE_PATH: '/', OUT_DIR: '.cache/dist-indexed', ALLOW_INDEXING: 'true', SAMPLES: 'false' },
] as const;
/** Below a path with reports that try to break it, to be kept on the device and its index in packs. */
const BELOW_PATH = {
  BASE_PATH: '/文段/wenduan/',
  OUT_DIR: '.cache/dist-base',
  RAW_DIR: '.cache/raw',
  CONTENT_DIR: '.cache/content',
  MASK_NAMES: 'true',
  OFFLINE: 'true',
  PACKS: 'true',
};

const build = (env: NodeJS.ProcessEnv): Promise<boolean> => run('scripts/build.ts', [], env);

/** Whether all were built. A build keeps one processor busy. */
async function buildSites(): Promise<boolean> {
  const project = async () => (await build(OF_PROJECT[0])) && build(OF_PROJECT[1]);
  return (await Promise.all([project(), build(BELOW_PATH)])).every(Boolean);
}

async function runBrowserTests(): Promise<Outcome> {
  const browser = findChromium();
  if (browser === null) return without(NO_CHROMIUM);
  for (const folder of ['content/raw', 'tests/fixtures/raw'])
    cpSync(join(PROJECT, folder), join(PROJECT, '.cache/raw'), { recursive: true });
  for (const file of FEW_SAMPLES)
    cpSync(join(PROJECT, 'content/samples', file), join(PROJECT, '.cache/few-samples', file));
  cpSync(join(PROJECT, 'tests/fixtures/overrides'), join(PROJECT, '.cache/overrides'), { recursive: true });
  if (!(await buildSites())) return without('A site was not built: what the build said stands above.');
  const env = { CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'browser.json') };
  const succeeded = await run(programOf('@playwright/test', 'playwright'), ['test', '--reporter=list,json'], env);
  const report = readReport<BrowserReport>('browser.json');
  if (!report) return without('The tests in the browser left no report: what they said stands above.');
  const { expected, unexpected, flaky } = report.stats;
  return atLeastOneFailure(
    { passed: expected, failed: unexpected + flaky, failures: browserFailures(report) },
    succeeded,
  );
}

const outcomes = [await runUnitTests(), await runBrowserTests()];
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
if (failed > 0) console.error(`\n${toldAgain(outcomes.flatMap(({ failures }) => failures))}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
