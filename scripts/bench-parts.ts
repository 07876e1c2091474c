import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { answer } from '../src/search/answer.ts';
import { indexAt } from '../src/search/index/open.ts';
import { stateOf } from '../src/search/address/state.ts';
import { fold } from '../src/text/fold.ts';
import { takenBy, type Taken } from './bench/children.ts';
import { drawQueries } from './bench/recombine.ts';
import { rawReports } from './bench/raw-reports.ts';
import { storedReports } from './corpus/output/stored.ts';
import { PROJECT } from './paths.ts';
import { serveSite } from './site/server.ts';
import { figure } from './console/terminal.ts';

// `npm run bench:parts -- --reports 30000 --parts 3`: a corpus and its index of places built by parts, one after the
// other, and joined; then random phrases are asked of the joined index by HTTP Range and of every text. `--whole` builds
// both in one as well, and compares every byte. `--keep` leaves what was built where it is.
const NOTICES = { least: 300, most: 1_150, joined: 2 };
const PHRASES = 60;

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '3000' },
    parts: { type: 'string', default: '3' },
    whole: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});
const [count, of] = [Number(values.reports), Number(values.parts)];
const room = await mkdtemp(join(tmpdir(), 'wenduan-parts-'));
const at = (name: string): string => join(room, name);
const corpusOf = (out: string, ...args: string[]) => [
  'scripts/build-corpus.ts',
  '--raw',
  at('raw'),
  '--out',
  at(out),
  ...args,
];
const indexOf = (out: string, ...args: string[]) => ['scripts/bench/index-corpus.ts', '--out', at(out), ...args];
const numbers = Array.from({ length: of }, (_, number) => number + 1);

await writeRaw();
for (const number of numbers)
  await tell(`corpus, part ${number}`, corpusOf(`part-${number}`, '--part', `${number}/${of}`));
await tell('corpus, joined', corpusOf('joined', ...numbers.flatMap((number) => ['--join', at(`part-${number}`)])));
const sizes = await sizesOfParts();
const corpus = at('joined/corpus.jsonl');
for (const number of numbers) {
  const [from, to] = [sizes.slice(0, number - 1), sizes.slice(0, number)].map((some) =>
    some.reduce((a, b) => a + b, 0),
  );
  await tell(
    `index, part ${number}`,
    indexOf(`index-${number}`, '--corpus', corpus, '--from', `${from!}`, '--to', `${to!}`),
  );
}
await tell('index, joined', indexOf('places', ...numbers.flatMap((number) => ['--join', at(`index-${number}`)])));
await tellFolder('index', 'places');
await tellFolder('corpus', 'joined');
await ask();
if (values.whole) await compareWhole();
if (values.keep) console.log(room);
else await rm(room, { recursive: true });

async function writeRaw(): Promise<void> {
  await mkdir(at('raw'));
  let made = 0;
  for await (const text of rawReports(join(PROJECT, 'content/samples'), 3, NOTICES)) {
    if (made === count) break;
    await writeFile(join(at('raw'), `r${String(made++).padStart(6, '0')}.txt`), text);
  }
}

async function sizesOfParts(): Promise<number[]> {
  const lines = numbers.map(async (number) =>
    (await readFile(at(`part-${number}/.wenduan`), 'utf8')).trimEnd().split('\n'),
  );
  return (await Promise.all(lines)).map(({ length }) => length - 1);
}

async function tell(what: string, args: readonly string[]): Promise<void> {
  const taken: Taken = await takenBy(args);
  const [processor, wall] = [taken.processor, taken.wall].map((seconds) => seconds.toFixed(1).padStart(7));
  console.log(
    `${what.padEnd(16)} ${processor!} s of processors, ${wall!} s on the clock, at most ${figure(Math.round(taken.megabytes))} MB`,
  );
}

async function tellFolder(what: string, folder: string): Promise<void> {
  const entries = (await readdir(at(folder), { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const bytes = await Promise.all(entries.map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size));
  const whole = bytes.reduce((sum, size) => sum + size, 0);
  // There are more of them than arguments can be passed.
  const largest = bytes.reduce((most, size) => Math.max(most, size), 0);
  console.log(
    `${what}: ${figure(bytes.length)} files, ${figure(Math.round(whole / 1e6))} MB, the largest ${figure(largest)} bytes`,
  );
}

/** Asks the joined index as a browser would, and every text. */
async function ask(): Promise<void> {
  const texts: { id: string; blocks: string[] }[] = [];
  for await (const { sections } of storedReports(at('joined')))
    for (const { id, headline, text } of sections)
      texts.push({ id, blocks: [...(headline ? [headline] : []), ...text.split('\n')].map(fold) });
  const chars = texts.reduce((sum, { blocks }) => sum + blocks.reduce((own, { length }) => own + length, 0), 0);
  console.log(`${figure(count)} reports, ${figure(texts.length)} sections, ${figure(chars)} folded characters`);
  const phrases = drawQueries(
    texts.flatMap(({ blocks }) => blocks).filter(({ length }) => length > 8),
    PHRASES,
    11,
  );
  const ending = new AbortController();
  const index = await indexAt(await serveSite(at('places'), { port: 0, base: '/', signal: ending.signal }))();
  let exact = 0;
  const took: number[] = [];
  for (const phrase of phrases) {
    const started = performance.now();
    const { found } = await answer(index, stateOf(phrase));
    took.push(performance.now() - started);
    const wanted = texts.filter(({ blocks }) => blocks.some((block) => block.includes(phrase))).map(({ id }) => id);
    const ids = [...found.sections].map((section) => index.sections.idOf(section));
    if (JSON.stringify(ids) === JSON.stringify(wanted)) exact += 1;
  }
  ending.abort();
  took.sort((a, b) => a - b);
  console.log(
    `${exact} of ${phrases.length} phrases exact, ${took[took.length >> 1]!.toFixed(0)} ms in the middle, ${took.at(-3)!.toFixed(0)} at the 95th percentile`,
  );
  if (exact < phrases.length) process.exitCode = 1;
}

/** Builds in one what was joined, and compares. */
async function compareWhole(): Promise<void> {
  await tell('corpus, in one', corpusOf('whole'));
  await tell('index, in one', indexOf('whole-places', '--corpus', at('whole/corpus.jsonl')));
  for (const [joined, whole] of [
    ['joined', 'whole'],
    ['places', 'whole-places'],
  ] as const) {
    const names = (await readdir(at(whole), { recursive: true, withFileTypes: true })).filter((entry) =>
      entry.isFile(),
    );
    const other = (await readdir(at(joined), { recursive: true, withFileTypes: true })).filter((entry) =>
      entry.isFile(),
    );
    let same = names.length === other.length;
    for (const entry of names) {
      const file = join(entry.parentPath, entry.name);
      const counterpart = await readFile(file.replace(at(whole), at(joined))).catch(() => null);
      same &&= counterpart?.equals(await readFile(file)) ?? false;
    }
    console.log(`${joined}: ${names.length} files, ${same ? 'the same, byte for byte' : 'NOT the same'}`);
    if (!same) process.exitCode = 1;
  }
}
