import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { filesBelow, PROJECT } from '../../paths.ts';
import { quantile } from '../measure.ts';
import { browse, failure, type BrowserSetup } from './browse.ts';
import type { PeerCorpus } from './corpora.ts';
import { ENGINES, type EngineId } from './engines.ts';
import { judge, type EngineFound } from './judge.ts';
import { NO_ROW, type EngineRow } from './results.ts';

const run = promisify(execFile);
const INDEX_ONE = join(PROJECT, 'scripts/bench/peers/index-one.ts');
/** An index that takes longer, or more memory, is not to be had here. */
const [MINUTES, MEGABYTES] = [60, 6_000];

/** Where a run has its files, too. */
export interface EngineSetup extends BrowserSetup {
  folder: string;
}

/** One engine on one corpus: made in a process of its own, asked in pages of their own. */
export async function runEngine(engine: EngineId, corpus: PeerCorpus, room: EngineSetup): Promise<EngineRow> {
  try {
    if (engine === 'ripgrep') return { engine, ...NO_ROW, ...ripgrep(corpus, room.folder) };
    const indexed = await index(engine, corpus, room.folder);
    const asked = await browse(room, engine, corpus.queries);
    return { engine, ...NO_ROW, ...indexed, ...asked };
  } catch (error) {
    return failure(engine, reasonOf(error));
  }
}

async function index(engine: EngineId, { reports, texts }: PeerCorpus, room: string): Promise<Partial<EngineRow>> {
  const [source, folder] = [join(room, 'source.json'), join(room, engine)];
  writeFileSync(source, JSON.stringify({ reports, texts }));
  rmSync(folder, { recursive: true, force: true });
  const args = [`--max-old-space-size=${MEGABYTES}`, INDEX_ONE, engine, source, folder];
  const { stdout } = await run(process.execPath, args, { timeout: MINUTES * 60_000, maxBuffer: 1e8 });
  const { seconds, megabytes } = JSON.parse(stdout.trim().split('\n').at(-1)!) as Record<string, number>;
  const files = await filesBelow(folder);
  const indexBytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  return {
    ...{ indexSeconds: Math.round(seconds! * 10) / 10, indexMegabytes: Math.round(megabytes!) },
    ...{ indexBytes, files: files.length },
  };
}

/** Texts a line each, so that the numbers of lines are those of sections. */
function ripgrep({ texts, queries }: PeerCorpus, room: string): Partial<EngineRow> {
  const file = join(room, 'ripgrep/texts.txt');
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, texts.map((text) => `${text.replaceAll('\n', '\t')}\n`).join(''));
  const ask = (query: string): EngineFound => {
    const started = performance.now();
    // A program of the system, where there is one.
    // eslint-disable-next-line no-restricted-syntax
    const { stdout, error } = spawnSync('rg', ['-n', '-F', '--', query, file], { encoding: 'utf8', maxBuffer: 1e9 });
    const milliseconds = performance.now() - started;
    if (error) throw error;
    const sections = Array.from(stdout.matchAll(/^(\d+):/gm), ([, line]) => Number(line) - 1);
    return { milliseconds, count: sections.length, sections };
  };
  const found = queries.map(({ query }) => ask(query));
  const warm = queries.map(({ query }) => ask(query).milliseconds);
  return {
    ...judge(found, queries),
    ...{ indexBytes: statSync(file).size, files: 1 },
    ...{ warmP50: Math.round(quantile(warm, 0.5) * 10) / 10, warmP95: Math.round(quantile(warm, 0.95) * 10) / 10 },
  };
}

/** In a few words: what ran out, or the last line that was said. */
function reasonOf(error: unknown): string {
  const {
    message = '',
    killed,
    code,
    stderr = '',
  } = error as Error & { killed?: boolean; code?: unknown; stderr?: string };
  if (killed) return `no index within ${MINUTES} minutes`;
  if (code === 'ENOENT') return 'not installed';
  if (/heap out of memory|heap limit/i.test(stderr)) return `more than ${MEGABYTES} MB for the index`;
  if (/string longer|Invalid string length/i.test(stderr + message)) return 'its index is longer than a string can be';
  const line = /^\w*Error: .*$/m.exec(stderr)?.[0] ?? message.split('\n')[0]!;
  return line.replaceAll(PROJECT, '').slice(0, 120);
}

export const ENGINE_IDS: readonly EngineId[] = ENGINES.map(({ id }) => id);
