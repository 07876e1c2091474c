import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { MARK } from '../../../scripts/mark.ts';
import { PROJECT } from '../../../scripts/paths.ts';
import { readSettings } from '../../../scripts/settings.ts';
import { buildSite } from '../../../scripts/site/build.ts';
import { idsIn, REPORT, snapshot, useRoom } from './room.ts';

const room = useRoom();

function put(file: string, text: string): void {
  mkdirSync(dirname(join(room.out, file)), { recursive: true });
  writeFileSync(join(room.out, file), text);
}

it.each(['reports/a.txt', 'reports/a.md', 'sections/a/00.md', 'ledgers/a.json', 'corpus.jsonl'])(
  'refuses to build a corpus where a %s lies that no build wrote, and leaves it',
  async (file) => {
    room.put('a.txt', REPORT);
    put(file, 'mine');
    await expect(room.build()).rejects.toThrow(`${join(room.out, file)} was written by no build of the corpus`);
    expect(snapshot(room.out)).toEqual({ [file]: 'mine' });
  },
);

it.each(['reports/notes.txt', 'reports/b.md', 'sections/a/notes.md', 'sections/b/00.md', 'ledgers/b.json'])(
  'refuses to build a corpus anew once a %s was added to it',
  async (file) => {
    room.put('a.txt', REPORT);
    await room.build();
    put(file, 'mine');
    await expect(room.build()).rejects.toThrow(join(room.out, file));
    expect(snapshot(room.out)[file]).toBe('mine');
  },
);

it('leaves all that lies beside the corpus', async () => {
  room.put('a.txt', REPORT);
  put('taxonomy.yaml', 'mine');
  put('overrides/README.md', 'mine');
  await room.build();
  await room.build({ cold: true });
  expect(snapshot(room.out)).toMatchObject({ 'taxonomy.yaml': 'mine', 'overrides/README.md': 'mine' });
});

it('knows a corpus that was built before there were marks by its corpus.jsonl', async () => {
  for (const name of ['a', 'b']) room.put(`${name}.txt`, REPORT);
  await room.build();
  rmSync(join(room.out, MARK));
  room.remove('b.txt');
  await room.build();
  expect(idsIn(room.out)).toEqual(['a']);
  expect(existsSync(join(room.out, MARK))).toBe(true);
});

it.each([
  ['the folder of raw files', '.'],
  ['a folder among the raw files', 'built'],
])('refuses to build a corpus into %s', async (_, out) => {
  room.put('reports/a.txt', REPORT);
  await expect(room.build({ out: join(room.raw, out) })).rejects.toThrow('for the raw files lie there too');
  expect(readFileSync(join(room.raw, 'reports/a.txt'), 'utf8')).toBe(REPORT);
});

it('refuses raw files in a folder that a build replaces, and those behind a link there', async () => {
  put('reports/a.txt', REPORT);
  await expect(room.build({ raw: join(room.out, 'reports') })).rejects.toThrow('for the raw files lie there too');
  rmSync(join(room.out, 'reports'), { recursive: true });
  room.put('a.txt', REPORT);
  symlinkSync(room.raw, join(room.out, 'reports'));
  await expect(room.build()).rejects.toThrow(`${join(room.out, 'reports/a.txt')} was written by no build`);
  expect(readFileSync(join(room.raw, 'a.txt'), 'utf8')).toBe(REPORT);
});

it.each([
  ['the project', PROJECT, PROJECT],
  ['what the site is made of', join(PROJECT, 'content'), join(PROJECT, 'content/raw')],
  ['all there is', '/', PROJECT],
])('refuses to build a site in place of %s, in one sentence', async (_, site, source) => {
  const told = `${site} cannot become the site: ${source} lies in it.`;
  await expect(buildSite({ ...readSettings({}), site }, '')).rejects.toThrow(told);
  expect(existsSync(source)).toBe(true);
});

it('refuses to build a site among the raw files', async () => {
  const settings = { ...readSettings({}), raw: room.raw, content: room.out };
  await expect(buildSite({ ...settings, site: join(room.raw, 'dist') }, '')).rejects.toThrow(
    'lies among the raw files',
  );
});

it('looks through more files than a function takes arguments', async () => {
  mkdirSync(join(room.out, 'reports'), { recursive: true });
  for (let at = 0; at < 40_000; at += 1) writeFileSync(join(room.out, 'reports', `${at}.md`), '');
  // A small stack, so that fewer files are enough: of 30,000 reports there are some 150,000.
  const options = { eval: true, resourceLimits: { stackSizeMb: 0.4 } };
  const program = `import(${JSON.stringify(pathToFileURL(join(PROJECT, 'scripts/corpus/output/foreign.ts')).href)})
    .then(({ refuseForeign }) => refuseForeign(${JSON.stringify({ raw: room.raw, out: room.out })}))
    .catch(({ message }) => require('node:worker_threads').parentPort.postMessage(message));`;
  const [said] = (await once(new Worker(program, options), 'message')) as [string];
  expect(said).toMatch(/reports.\d+\.md was written by no build of the corpus/);
});
