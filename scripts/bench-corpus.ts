import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { rawReports } from './bench/raw-reports.ts';
import { buildReports } from '../src/corpus/index.ts';
import { decode } from '../src/corpus/decode.ts';
import { sha256 } from './sha256.ts';
import { readLexicon } from './corpus/inputs/taxonomy.ts';
import { PROJECT } from './paths.ts';
import { figure } from './console/terminal.ts';

// `npm run bench [-- SIZES]`: how fast decode → classify is beside a plain Markdown parse of the same bytes, and what
// whole builds of many reports take, each in a process of its own.
const SPEED_BYTES = 8_000_000;
const ROUNDS = 3;
const [, , ...given] = process.argv;
const sizes = given.length > 0 ? given.map(Number) : [100, 1000, 10_000];
const raw = join(PROJECT, 'content/raw');
const { lexicon } = await readLexicon(join(PROJECT, 'content/taxonomy.yaml'));

/** The best of several rounds, for the machine is not ours alone; in seconds. */
function secondsOf(run: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    run();
    return (performance.now() - started) / 1000;
  });
  return Math.min(...times);
}

async function drawFiles(bytes: number) {
  const files: { id: string; file: string; bytes: Uint8Array; sha256: string }[] = [];
  let size = 0;
  for await (const text of rawReports(raw, 1)) {
    if (size >= bytes) break;
    const content = new TextEncoder().encode(text);
    const id = `r${files.length}`;
    files.push({ id, file: `${id}.txt`, bytes: content, sha256: sha256(content) });
    size += content.length;
  }
  return { files, size };
}

async function tellSpeed(): Promise<void> {
  const { files, size } = await drawFiles(SPEED_BYTES);
  const pipeline = secondsOf(() => {
    for (const file of files) buildReports(decode(file), lexicon);
  });
  const parser = unified().use(remarkParse);
  const remark = secondsOf(() => {
    for (const { bytes } of files) parser.parse(new TextDecoder().decode(bytes));
  });
  const rate = (seconds: number) => (size / seconds / 1e6).toFixed(1);
  console.log(
    `${figure(files.length)} reports, ${(size / 1e6).toFixed(1)} MB of UTF-8, best of ${ROUNDS} rounds, one core`,
  );
  console.log(`decode → classify  ${rate(pipeline)} MB/s`);
  console.log(`remark-parse       ${rate(remark)} MB/s`);
}

/** Builds a folder of so many reports with the command itself. */
async function tellBuild(count: number): Promise<void> {
  const room = await mkdtemp(join(tmpdir(), 'wenduan-bench-'));
  await mkdir(join(room, 'raw'));
  let made = 0;
  for await (const text of rawReports(raw, 2)) {
    if (made === count) break;
    await writeFile(join(room, 'raw', `r${String(made++).padStart(6, '0')}.txt`), text);
  }
  const run = (...args: string[]) => {
    const child = spawnSync(
      process.execPath,
      [
        fileURLToPath(new URL('./bench/measured-build.ts', import.meta.url)),
        join(room, 'raw'),
        join(room, 'out'),
        ...args,
      ],
      { encoding: 'utf8' },
    );
    if (child.status !== 0) throw new Error(child.stderr);
    return JSON.parse(child.stdout) as { seconds: number; megabytes: number };
  };
  const [cold, warm] = [run('--cold'), run()];
  console.log(
    [
      `${figure(count).padStart(6)} reports  cold ${cold.seconds.toFixed(1)} s`,
      `${((cold.seconds * 1000) / count).toFixed(2)} ms a report`,
      `at most ${cold.megabytes.toFixed(0)} MB; unchanged ${warm.seconds.toFixed(1)} s`,
      `${warm.megabytes.toFixed(0)} MB`,
    ].join(', '),
  );
  await rm(room, { recursive: true });
}

await tellSpeed();
for (const size of sizes) await tellBuild(size);
