import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { randomFrom } from './bench/random.ts';
import { untilInterrupted } from './console/interrupt.ts';
import { filesBelow, PROJECT } from './paths.ts';
import { run } from './console/run.ts';
import { figure, showProgress } from './console/terminal.ts';
import { mutantsOf, type Mutant } from './trials/mutants.ts';

// `npm run trial:mutations [-- RUNS [SEED [FOLDER]]]`: single changes to the rules, one at a time; of each it is told
// whether a unit test of that folder fails. Those that none fails with are printed; no file is changed. Ctrl C ends it
// early, with its figures.
const [, , runs = '200', seed = String(Date.now() % 2 ** 31), only = ''] = process.argv;

/** The folders whose policy is tried, and what tests it. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  clean: ['tests/corpus/clean', 'tests/corpus/overrides/spans', 'tests/corpus/site-lines'],
  parts: ['tests/corpus/parts'],
  damage: ['tests/corpus/damage'],
  outline: ['tests/corpus/outline', 'tests/corpus/byline', 'tests/corpus/markers', 'tests/corpus/units'],
};
/** What the model is given of a line: the weights are learned anew whatever it says, so no example decides its figures. */
const LEARNED = /^src\/corpus\/outline\/(?:agreement|features|surroundings)\.ts$/;
/** In milliseconds: a change that makes a loop endless is killed too, and named, for a machine may just be busy. */
const PATIENCE = 120_000;

const folderOf = ({ file }: Mutant): string => file.split('/')[2]!;

async function mutantsIn(folder: string): Promise<Mutant[]> {
  const root = `src/corpus/${folder}`;
  const files = (await filesBelow(join(PROJECT, root))).map((file) => `${root}/${file}`);
  return files
    .filter((file) => !LEARNED.test(file))
    .flatMap((file) => mutantsOf(file, readFileSync(join(PROJECT, file), 'utf8')));
}

/** So many of them as chance has it. */
function sampleOf(mutants: readonly Mutant[]): Mutant[] {
  const next = randomFrom(Number(seed));
  const drawn = mutants.map((mutant) => ({ mutant, at: next() })).sort((a, b) => a.at - b.at);
  return drawn.slice(0, Number(runs)).map(({ mutant }) => mutant);
}

/** No mutant at all. */
const unchanged = (folder: string): Mutant => ({
  ...{ file: `src/corpus/${folder}/index.ts`, line: 0, start: 0, end: 0, before: '', text: '' },
});

/** The beginning of a change, for a line of a log. */
const brief = (code: string): string => {
  const line = code.replace(/\s+/g, ' ');
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
};

let tester: ChildProcess | null = null;

async function startTester(): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL('./trials/tester.ts', import.meta.url)));
  await once(child, 'message');
  return child;
}

/** Whether a test fails with a mutant; true too where the tests come to no end. */
async function isKilled(mutant: Mutant, tests: readonly string[]): Promise<boolean> {
  tester ??= await startTester();
  tester.send([mutant, tests]);
  try {
    const [fails] = (await once(tester, 'message', { signal: AbortSignal.timeout(PATIENCE) })) as [boolean];
    return fails;
  } catch {
    console.log(`no end: ${mutant.file}:${mutant.line}`);
    tester.kill('SIGKILL');
    tester = null;
    return true;
  }
}

const share = (killed: number, all: number): string =>
  `${figure(killed)} of ${figure(all)} killed (${((100 * killed) / all).toFixed(1)} %)`;

await run(async () => {
  const folders = Object.keys(FOLDERS).filter((folder) => folder.startsWith(only));
  const all = (await Promise.all(folders.map(mutantsIn))).flat();
  const sample = sampleOf(all);
  const tally = new Map(folders.map((folder) => [folder, { killed: 0, all: 0 }]));
  const tell = showProgress('mutants');
  const signal = untilInterrupted();
  for (const folder of folders)
    if (await isKilled(unchanged(folder), FOLDERS[folder]!))
      throw new Error(`The tests of ${folder} fail without any mutant.`);
  for (const [done, mutant] of sample.entries()) {
    if (signal.aborted) break;
    const { file, line, before, text } = mutant;
    const count = tally.get(folderOf(mutant))!;
    const killed = await isKilled(mutant, FOLDERS[folderOf(mutant)]!);
    count.all += 1;
    if (killed) count.killed += 1;
    else console.log(`survived: ${file}:${line}  ${brief(before)} → ${brief(text)}`);
    tell(done + 1, sample.length);
    if (!process.stdout.isTTY && (done + 1) % 20 === 0) console.log(`${done + 1} tried`);
  }
  for (const [folder, { killed, all: tried }] of tally)
    if (tried > 0) console.log(`${folder}: ${share(killed, tried)}`);
  const sumOf = (key: 'killed' | 'all') => [...tally.values()].reduce((sum, count) => sum + count[key], 0);
  console.log(`seed ${seed}, ${figure(all.length)} mutants: ${share(sumOf('killed'), sumOf('all'))}`);
  process.exit();
});
