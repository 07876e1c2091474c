import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isWithin, PROJECT } from '../../../scripts/paths.ts';
import { drawnWithin } from '../../../scripts/site/drawn-within.ts';

let room: string;
beforeEach(() => void (room = mkdtempSync(join(tmpdir(), 'wenduan-drawn-'))));
afterEach(() => rmSync(room, { recursive: true }));

const drawing = (words: string, seen: string[]) => async (folder: string) => {
  seen.push(folder);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), words);
  return words;
};

it('draws a site of elsewhere in the project, each in a folder of its own, and moves it', async () => {
  const seen: string[] = [];
  const sites = ['a', 'b'].map((name) => join(room, name));
  // What stood there before goes.
  mkdirSync(join(sites[0]!, 'old'), { recursive: true });
  expect(await Promise.all(sites.map((site) => drawnWithin(site, drawing(site, seen))))).toEqual(sites);
  expect(new Set(seen).size).toBe(2);
  for (const folder of seen) expect([isWithin(folder, PROJECT), existsSync(folder)]).toEqual([true, false]);
  for (const site of sites) expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe(site);
  expect(existsSync(join(sites[0]!, 'old'))).toBe(false);
});

it('leaves nothing where drawing fails, and what a killed run left is not drawn into', async () => {
  const seen: string[] = [];
  const site = join(room, 'site');
  const failing = async (folder: string) => {
    await drawing('half', seen)(folder);
    throw new Error('no page');
  };
  await expect(drawnWithin(site, failing)).rejects.toThrow('no page');
  expect([existsSync(seen[0]!), existsSync(site)]).toEqual([false, false]);
  mkdirSync(seen[0]!, { recursive: true });
  writeFileSync(join(seen[0]!, 'left.html'), '');
  await drawnWithin(site, drawing('whole', seen));
  expect([existsSync(join(site, 'index.html')), existsSync(join(site, 'left.html'))]).toEqual([true, false]);
});

it.each([
  ['elsewhere', () => join(room, 'site')],
  ['in the project', () => join(PROJECT, '.cache/drawn-test')],
])('clears away what ended runs of other sites left, and nothing of those at work: a site %s', async (_, siteOf) => {
  const { pid } = spawnSync(process.execPath, ['--eval', '']);
  const [left, atWork] = [pid, process.ppid].map((one) => join(PROJECT, '.cache/drawn', `${one}-of-another-site`));
  for (const folder of [left!, atWork!]) mkdirSync(folder, { recursive: true });
  await drawnWithin(siteOf(), drawing('whole', []));
  rmSync(siteOf(), { recursive: true });
  const [isLeft, isAtWork] = [existsSync(left!), existsSync(atWork!)];
  rmSync(atWork!, { recursive: true, force: true });
  expect([isLeft, isAtWork]).toEqual([false, true]);
});

it('draws a site of the project where it is to stand', async () => {
  const seen: string[] = [];
  const site = join(PROJECT, '.cache/drawn-test');
  await drawnWithin(site, drawing('here', seen));
  rmSync(site, { recursive: true });
  expect(seen).toEqual([site]);
});
