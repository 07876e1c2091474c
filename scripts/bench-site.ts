import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { takenBy, type Taken } from './bench/children.ts';
import { rawReports } from './bench/raw-reports.ts';
import { bytesOnDisk, sizesByKind, wholeOf, type KindSize } from './bench/site-bytes.ts';
import { PROJECT } from './paths.ts';
import { programOf } from './machine/programs.ts';
import { figure } from './console/terminal.ts';

// `npm run bench:site -- --reports 1500`: what a whole site takes beside a bare Astro page over the same collection with
// Pagefind as it comes. The reports are recombined from the project's own samples and cut to the length of notices;
// `--like seeds` recombines the reports of content/raw, whole. `--alone` leaves the peer out, `--twice` builds again,
// `--keep` leaves what was built where it is.
const NOTICES = { folder: 'content/samples', shape: { least: 300, most: 1_150, joined: 2 } };
const SEEDS = { folder: 'content/raw', shape: undefined };

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '1500' },
    like: { type: 'string', default: 'notices' },
    alone: { type: 'boolean', default: false },
    twice: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});
const count = Number(values.reports);
const { folder, shape } = values.like === 'seeds' ? SEEDS : NOTICES;
const room = await mkdtemp(join(tmpdir(), 'wenduan-site-'));
const [raw, content, site, bare] = ['raw', 'content', 'dist', 'bare'].map((name) => join(room, name)) as [
  string,
  string,
  string,
  string,
];

await writeReports();
const env = { RAW_DIR: raw, CONTENT_DIR: content, OUT_DIR: site };
const corpus = await takenBy(['scripts/build-corpus.ts', '--raw', raw, '--out', content]);
console.log(await sizeOfCorpus());
tellTaken('corpus alone', corpus);
await rm(content, { recursive: true });
const whole = await takenBy(['scripts/build.ts'], env);
tellTaken('the site, corpus and all', whole);
if (values.twice) tellTaken('the same again, unchanged', await takenBy(['scripts/build.ts'], env));
const sizes = await sizesByKind(site);
for (const [kind, size] of sizes) tellSize(kind, size);
tellSize('in all', wholeOf(sizes));
const onDisk = bytesOnDisk(site);
console.log(`on a disk ${mega(onDisk)}`);
if (!values.alone) await tellPeer();
if (values.keep) console.log(room);
else await rm(room, { recursive: true });

async function writeReports(): Promise<void> {
  await mkdir(raw);
  let made = 0;
  for await (const text of rawReports(join(PROJECT, folder), 3, shape)) {
    if (made === count) break;
    await writeFile(join(raw, `r${String(made++).padStart(6, '0')}.txt`), text);
  }
}

async function sizeOfCorpus(): Promise<string> {
  const lines = (await readFile(join(content, 'corpus.jsonl'), 'utf8')).trimEnd().split('\n');
  const reports = lines.map((line) => JSON.parse(line) as { chars: number; sections: unknown[] });
  const sections = reports.reduce((sum, report) => sum + report.sections.length, 0);
  const chars = reports.reduce((sum, report) => sum + report.chars, 0);
  return `${figure(reports.length)} reports, ${figure(sections)} sections, ${figure(chars)} characters`;
}

/** The same collection by a bare page, with stock Pagefind over it. */
async function tellPeer(): Promise<void> {
  const peer = { CONTENT_DIR: content, BARE_CACHE: join(room, 'bare-cache'), ASTRO_TELEMETRY_DISABLED: '1' };
  // Astro writes beside the pages of a project.
  const root = join(room, 'peer');
  await cp(join(PROJECT, 'scripts/bench/bare'), root, { recursive: true });
  await symlink(join(PROJECT, 'node_modules'), join(root, 'node_modules'), 'junction');
  const pages = await takenBy([programOf('astro'), 'build', '--root', root, '--outDir', bare], peer);
  const index = await takenBy([programOf('pagefind'), '--site', bare]);
  const both = {
    processor: pages.processor + index.processor,
    wall: pages.wall + index.wall,
    megabytes: Math.max(pages.megabytes, index.megabytes),
  };
  const built = wholeOf(await sizesByKind(bare));
  tellTaken('bare pages', pages);
  tellTaken('stock Pagefind', index);
  tellTaken('both', both);
  tellSize('bare pages and Pagefind', built);
  console.log(`processor ${times(whole.processor, both.processor)}, wall ${times(whole.wall, both.wall)}`);
  console.log(`on a disk ${mega(bytesOnDisk(bare))}`);
  console.log(`bytes ${times(wholeOf(sizes).bytes, built.bytes)}, on a disk ${times(onDisk, bytesOnDisk(bare))}`);
}

function mega(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function times(ours: number, theirs: number): string {
  return `${(ours / theirs).toFixed(2)} times`;
}

function tellTaken(what: string, { processor, wall, megabytes }: Taken): void {
  const seconds = `${processor.toFixed(1).padStart(7)} s of processors, ${wall.toFixed(1).padStart(6)} s on the clock`;
  console.log(`${what.padEnd(28)} ${seconds}, at most ${figure(Math.round(megabytes))} MB`);
}

function tellSize(kind: string, { files, bytes }: KindSize): void {
  console.log(`${kind.padEnd(28)} ${mega(bytes).padStart(10)}, ${figure(files).padStart(6)} files`);
}
