import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { untilInterrupted } from './console/interrupt.ts';
import { filesBelow, PROJECT } from './paths.ts';
import { run } from './console/run.ts';
import { sha256 } from './sha256.ts';
import { standing } from './site/folders.ts';
import { serveSite } from './site/server.ts';
import { figure, showProgress } from './console/terminal.ts';

// `npm run trial:kills [-- RUNS]`: builds of a site, each killed at a random moment. After each, a server that was
// started before the first must serve the old site whole, or the new one. Ctrl C ends it early, with its figures.
const [, , runs = '200'] = process.argv;
const PORT = Number(process.env['PORT'] ?? 4397);
const REPORTS = [2022, 2023].map((year) => `${year}年述职报告\n一、主要做法\n抓学习。\n二、存在的问题\n不够深入。\n`);

const room = mkdtempSync(join(tmpdir(), 'wenduan-kills-'));
const [raw, site] = [join(room, 'raw'), join(room, 'site')] as const;

/** A site as it is served: each address with a digest of what is there. */
type Served = ReadonlyMap<string, string>;

/** Builds one of the two reports; whether the build ended before it was killed, and with what status. */
async function build(report: string, killAfter = Infinity): Promise<number | null> {
  writeFileSync(join(raw, 'report.txt'), report);
  const env = { ...process.env, RAW_DIR: raw, CONTENT_DIR: join(room, 'content'), OUT_DIR: site };
  const child = spawn(process.execPath, [join(PROJECT, 'scripts/build.ts')], { env, stdio: 'ignore' });
  const timer = killAfter === Infinity ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  const [status] = (await once(child, 'close')) as [number | null];
  clearTimeout(timer);
  return status;
}

/** The site as a server finds it. */
async function standingSite(): Promise<Served> {
  const folder = standing(site);
  const files = (await filesBelow(folder)).filter((file) => !file.startsWith('.'));
  return new Map(files.map((file) => [file, sha256(readFileSync(join(folder, file)))]));
}

async function reference(report: string): Promise<Served> {
  if ((await build(report)) !== 0) throw new Error('The build failed, though nothing killed it.');
  return standingSite();
}

/** Whether a site stands as it was built, every file and no other, and the server gives its pages. */
async function isServed(address: string, expected: Served): Promise<boolean> {
  if (!isDeepStrictEqual(await standingSite(), expected)) return false;
  for (const page of ['index.html', 'reports/report/index.html', 'search/index.html', 'places/manifest.json']) {
    const body = await (await fetch(`${address}${page}`)).arrayBuffer();
    if (sha256(new Uint8Array(body)) !== expected.get(page)) return false;
  }
  return true;
}

await run(async () => {
  mkdirSync(raw);
  const [older, newer] = [await reference(REPORTS[0]!), await reference(REPORTS[1]!)];
  const sites = [older, newer] as const;
  let started = performance.now();
  await build(REPORTS[1]!);
  let whole = performance.now() - started;
  const address = await serveSite(site, { port: PORT, base: '/' });
  const outcomes = { old: 0, new: 0, ended: 0, broken: 0 };
  const tell = showProgress('kills');
  const signal = untilInterrupted();
  let stands = 1;
  for (let done = 1; done <= Number(runs) && !signal.aborted; done++) {
    const next = 1 - stands;
    started = performance.now();
    const status = await build(REPORTS[next]!, Math.random() * whole);
    if (status !== null) whole = performance.now() - started;
    if (await isServed(address, sites[stands]!)) outcomes.old += 1;
    else if (await isServed(address, sites[next]!)) {
      outcomes[status === null ? 'new' : 'ended'] += 1;
      stands = next;
    } else outcomes.broken += 1;
    tell(done, Number(runs));
    if (!process.stdout.isTTY && done % 20 === 0) console.log(JSON.stringify(outcomes));
  }
  await build(REPORTS[0]!);
  const left = (await filesBelow(room)).filter((file) => /^\.site-|^content\/\.corpus-/.test(file));
  rmSync(room, { recursive: true });
  const { old, new: fresh, ended, broken } = outcomes;
  console.log(
    `${figure(old + fresh + broken)} kills: the old site ${old}, the new one ${fresh}, broken ${broken}; ${ended} builds ended before`,
  );
  if (left.length > 0) console.log(`left over: ${left.join(', ')}`);
  process.exit(broken > 0 || left.length > 0 ? 1 : 0);
});
