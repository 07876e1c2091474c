import { chromium } from '@playwright/test';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { failure } from './bench/peers/browse.ts';
import { bundleClients } from './bench/peers/bundle.ts';
import { peerCorpus, sampleCorpus, type PeerCorpus } from './bench/peers/corpora.ts';
import { picture } from './bench/peers/picture.ts';
import { resultsSchema, type CorpusResult, type EngineRow, type Results } from './bench/peers/results.ts';
import { ENGINE_IDS, runEngine, type EngineSetup } from './bench/peers/run-engine.ts';
import { servePeers } from './bench/peers/server.ts';
import { reportIn } from './bench/peers/report.ts';
import { needChromium } from './machine/chromium.ts';
import { PROJECT } from './paths.ts';
import { run } from './console/run.ts';
import { readSettings } from './settings.ts';
import { figure } from './console/terminal.ts';

// `npm run bench:peers`: the search beside its peers, on one machine in one run, into docs/benchmarks.json, the tables of
// docs/benchmarks.md and the picture of the README. With --add, what was measured before is not measured again; with --draw,
// nothing is, and what was measured is drawn again. SIZES and ENGINES (`places,minisearch`) say what is asked for.
const RESULTS = join(PROJECT, 'docs/benchmarks.json');
const DOCUMENT = join(PROJECT, 'docs/benchmarks.md');
const SIZES = (process.env['SIZES'] ?? '1000,10000').split(',').map(Number);
const ENGINES = ENGINE_IDS.filter((id) => process.env['ENGINES']?.split(',').includes(id) ?? true);
const NOT_MEASURED = 'not measured';
/** The largest corpus that is made of both. */
const MOST_SAMPLES = 1_000;
const folder = join(PROJECT, '.cache/bench-peers');

/** Measures one corpus after the other; what is measured is kept as it comes. */
async function measure(): Promise<Results> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await bundleClients(join(folder, 'clients'));
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const browser = await chromium.launch({ executablePath: needChromium(), args });
  const room = { folder, browser, served: await servePeers(folder) };
  const versions = `${type()} ${release().split('-')[0]!}, Node ${process.versions.node}, Chromium ${browser.version().split('.')[0]!}`;
  const machine = `${cpus().length} × ${cpus()[0]!.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${versions}`;
  const before = isAsked('--add') ? readResults().corpora : [];
  const results: Results = { machine, day: new Date().toISOString().slice(0, 10), corpora: before };
  const isDone = ({ rows }: CorpusResult) =>
    ENGINES.every((id) => isMeasured(rows.find(({ engine }) => engine === id)));
  for await (const corpus of corporaOf((name, count) => before.filter(isOf(name, count)).some(isDone)))
    for await (const measured of compare(corpus, room, before.find(isSameAs(corpus))?.rows ?? [])) {
      const others = results.corpora.filter((one) => one.name !== measured.name || one.reports !== measured.reports);
      results.corpora = [...others, measured].sort(inOrder);
      writeFileSync(RESULTS, `${JSON.stringify(results, null, 1)}\n`);
    }
  await browser.close();
  return results;
}

/** The five reports as they are and the samples, of other hands, as they are; then more and more made of the sentences of each. */
async function* corporaOf(isKnown: (name: string, count: number | null) => boolean): AsyncGenerator<PeerCorpus> {
  const seeds = join(readSettings().content, 'corpus.jsonl');
  const samples = await sampleCorpus(folder);
  const all = [null, ...SIZES].flatMap((count) => [
    { name: 'seeds', file: seeds, count },
    ...(count === null || count <= MOST_SAMPLES ? [{ name: 'samples', file: samples, count }] : []),
  ]);
  for (const { name, file, count } of all) if (!isKnown(name, count)) yield peerCorpus(name, file, count);
}

/** A corpus as it is has another number of reports than any that is made. */
const isOf = (name: string, count: number | null) => (corpus: CorpusResult) =>
  corpus.name === name && (count === null ? !SIZES.includes(corpus.reports) : corpus.reports === count);

const isSameAs = (asked: PeerCorpus) => (corpus: CorpusResult) =>
  corpus.name === asked.name && corpus.reports === asked.reports.length;

const isMeasured = (row: EngineRow | undefined): row is EngineRow => row !== undefined && row.failed !== NOT_MEASURED;

const inOrder = (a: CorpusResult, b: CorpusResult): number =>
  a.name === b.name ? a.reports - b.reports : a.name < b.name ? 1 : -1;

/** What is measured of a corpus, engine by engine; each has its row from the start, the one that it had before or none. */
async function* compare(
  { name, ...corpus }: PeerCorpus,
  room: EngineSetup,
  before: readonly EngineRow[],
): AsyncGenerator<CorpusResult> {
  const { reports, texts } = corpus;
  const characters = texts.join('').replace(/\s/g, '').length;
  const rows = ENGINE_IDS.map((id) => before.find(({ engine }) => engine === id) ?? failure(id, NOT_MEASURED));
  console.log(
    `${name}: ${figure(reports.length)} reports, ${figure(texts.length)} sections, ${figure(characters)} characters`,
  );
  for (const [at, engine] of ENGINE_IDS.entries()) {
    if (!ENGINES.includes(engine) || isMeasured(rows[at])) continue;
    rows[at] = await runEngine(engine, { name, ...corpus }, room);
    console.log(JSON.stringify(rows[at]));
    yield { name, reports: reports.length, sections: texts.length, characters, rows };
  }
}

const isAsked = (option: string): boolean => process.argv.includes(option);
const readResults = (): Results => resultsSchema.parse(JSON.parse(readFileSync(RESULTS, 'utf8')));

await run(async () => {
  const results = isAsked('--draw') ? readResults() : await measure();
  const tables = reportIn(readFileSync(DOCUMENT, 'utf8'), results);
  writeFileSync(DOCUMENT, await format(tables, { ...(await resolveConfig(DOCUMENT)), parser: 'markdown' }));
  writeFileSync(join(PROJECT, 'docs/images/peers.svg'), picture(results));
});
