import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { openWatch } from '../../../scripts/corpus/watch.ts';
import { PROJECT } from '../../../scripts/paths.ts';
import { idsIn, REPORT, TAXONOMY, useRoom } from './room.ts';

const room = useRoom();

const until = (isThere: () => boolean): Promise<boolean> => vi.waitUntil(isThere, { timeout: 100_000, interval: 20 });

/** Counts the runs that changes bring while `change` is at work. */
async function whileWatched(paths: string[], change: (runs: () => number) => Promise<void>): Promise<void> {
  const control = new AbortController();
  let runs = 0;
  const watched = openWatch(paths).follow(async () => void (runs += 1), control.signal);
  await change(() => runs);
  control.abort();
  await watched;
}

/** Saves as editors do: another file is renamed to the one. */
const saveByRename = (file: string, text: string) => {
  writeFileSync(`${file}.tmp`, text);
  renameSync(`${file}.tmp`, file);
};

it('sees a file that is saved by renaming again and again', async () => {
  const file = join(room.raw, '../taxonomy.yaml');
  writeFileSync(file, '');
  await whileWatched([file], async (runs) => {
    for (let save = 1; save <= 4; save++) {
      const before = runs();
      saveByRename(file, String(save));
      await until(() => runs() > before);
    }
  });
});

it('sees a folder that comes later, goes and comes again', async () => {
  const folder = join(room.raw, '../overrides');
  await whileWatched([folder], async (runs) => {
    for (let round = 0; round < 3; round++) {
      const changes = [
        () => mkdirSync(folder),
        () => writeFileSync(join(folder, 'a.yaml'), 'x'),
        () => saveByRename(join(folder, 'a.yaml'), 'y'),
        () => rmSync(folder, { recursive: true }),
      ];
      for (const change of changes) {
        const before = runs();
        change();
        await until(() => runs() > before);
      }
    }
  });
});

/** `npm run corpus -- --watch` on the room, and all it has said so far. */
function watching(taxonomy: string, env: NodeJS.ProcessEnv = {}) {
  const script = join(PROJECT, 'scripts/build-corpus.ts');
  const args = [script, '--raw', room.raw, '--out', room.out, '--taxonomy', taxonomy, '--watch'];
  const run = spawn(process.execPath, args, { env: { ...process.env, ...env } });
  let told = '';
  for (const stream of [run.stdout, run.stderr]) stream.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const ended = once(run, 'close') as Promise<[number | null]>;
  const end = async () => {
    run.kill('SIGINT');
    return (await ended)[0];
  };
  return { told: () => told, isAlive: () => run.exitCode === null, end };
}

it('tells a slip in the taxonomy, stays, and goes on when it is mended', async () => {
  const taxonomy = join(room.raw, '../taxonomy.yaml');
  copyFileSync(TAXONOMY, taxonomy);
  room.put('a.txt', REPORT);
  const run = watching(taxonomy);
  await until(() => run.told().includes('1 report'));
  for (const slip of ['types: [', 'types: []\n']) {
    const before = run.told().length;
    saveByRename(taxonomy, slip);
    await until(() => run.told().includes('taxonomy/unreadable', before));
  }
  room.put('b.txt', REPORT.replace('2023', '2022'));
  saveByRename(taxonomy, readFileSync(TAXONOMY, 'utf8'));
  await until(() => run.told().includes('2 reports'));
  expect(await run.end()).toBe(0);
});

it('says of a configuration that changes that it is read once, and stays', async () => {
  const CONFIG = join(room.raw, '../wenduan.config.ts');
  writeFileSync(CONFIG, 'export default {};');
  room.put('a.txt', REPORT);
  const run = watching(TAXONOMY, { CONFIG });
  await until(() => run.told().includes('1 report'));
  expect(run.told()).not.toContain('has changed');
  saveByRename(CONFIG, 'export default { indexing: true };');
  await until(() => run.told().includes('wenduan.config.ts has changed: press Ctrl C and run this again'));
  expect(await run.end()).toBe(0);
});

it('outlives a hundred quick edits', async () => {
  room.put('a.txt', REPORT);
  const run = watching(TAXONOMY);
  await until(() => run.told().includes('1 report'));
  let told = 0;
  for (let edit = 0; edit < 100; edit++) {
    room.put(`sub${edit % 7}/${edit}.txt`, REPORT.replace('抓学习', `抓学习${edit}`));
    saveByRename(join(room.raw, 'a.txt'), REPORT.replace('抓学习', `抓落实${edit}`));
    if (edit % 3 === 0) rmSync(join(room.raw, `sub${edit % 7}`), { recursive: true });
    if (edit % 10 > 0) continue;
    await until(() => !run.isAlive() || run.told().length > told);
    told = run.told().length;
  }
  rmSync(join(room.raw, 'sub1'), { recursive: true, force: true });
  room.put('last.txt', REPORT.replace('2023', '2019'));
  await until(() => !run.isAlive() || idsIn(room.out).includes('last'));
  expect(await run.end()).toBe(0);
});
