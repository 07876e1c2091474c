import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { filesBelow } from '../../../scripts/paths.ts';
import { standing } from '../../../scripts/site/folders.ts';
import { publishSite } from '../../../scripts/site/publish.ts';

let room: string;
let site: string;

beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'wenduan-site-'));
  site = join(room, 'dist');
});
afterEach(() => rmSync(room, { recursive: true }));

const publish = (text: string, out = site) =>
  publishSite(out, async (folder) => {
    for (const file of ['index.html', '_astro/a.css']) put(join(folder, file), text);
  });

function put(file: string, text: string): void {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}

/** What a server finds: each file with its text. */
async function served(): Promise<Record<string, string>> {
  const folder = standing(site);
  const files = (await filesBelow(folder)).filter((file) => !file.startsWith('.'));
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}
const siteOf = (text: string) => ({ '_astro/a.css': text, 'index.html': text });

/** Runs a build of a site that meets its end, or an error, at the n-th change to the disk. */
function publishUntil(step: number, failWith = '') {
  const preload = new URL('../corpus/kill-at.ts', import.meta.url);
  const script = new URL('./publish-run.ts', import.meta.url);
  const env = { ...process.env, KILL_AT: String(step), FAIL_WITH: failWith };
  const args = ['--import', preload.href, fileURLToPath(script), site, 'new'];
  return spawnSync(process.execPath, args, { env, encoding: 'utf8' });
}

it('serves the old site or the new one, whole, wherever a build is killed, and the next build clears up', async () => {
  const outcomes = new Set<string>();
  for (let step = 1; ; step++) {
    await publish('old');
    if (publishUntil(step).signal !== 'SIGKILL') break;
    const left = await served();
    outcomes.add(`${left['index.html']}${standing(site) === site ? '' : ', between two renames'}`);
    expect([siteOf('old'), siteOf('new')]).toContainEqual(left);
    await publish('old');
    expect(readdirSync(room)).toEqual(['dist']);
  }
  expect([...outcomes].sort()).toEqual(['new', 'old', 'old, between two renames']);
});

it.each(['ENOSPC', 'EROFS', 'EACCES'])('keeps a whole site and says one sentence wherever %s strikes', async (code) => {
  for (let step = 1; ; step++) {
    await publish('old');
    const { status, stderr, stdout } = publishUntil(step, code);
    if (!stdout.includes('reached')) break;
    expect([siteOf('old'), siteOf('new')]).toContainEqual(await served());
    if (status === 0) continue;
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/(disk|user)\b.*\. What was built before is as it was\.$/),
    ]);
  }
});

it('leaves the old site as it is where the new one cannot be built', async () => {
  await publish('old');
  await expect(publishSite(site, () => Promise.reject(new Error('no pages')))).rejects.toThrow('no pages');
  expect(await served()).toEqual(siteOf('old'));
  expect(readdirSync(room)).toEqual(['dist']);
});

it('takes away what the new site no longer has', async () => {
  await publishSite(site, async (folder) => put(join(folder, 'reports/a/index.html'), 'withdrawn'));
  await publish('new');
  expect(await served()).toEqual(siteOf('new'));
});

it('follows a link to the site, and leaves the link', async () => {
  mkdirSync(join(room, 'elsewhere'));
  symlinkSync(join(room, 'elsewhere/www'), site);
  await publish('old');
  await publish('new');
  expect(await served()).toEqual(siteOf('new'));
  expect(readdirSync(join(room, 'elsewhere'))).toEqual(['www']);
});

it.each([
  ['files of one’s own', { 'notes.txt': 'mine' }, 'notes.txt'],
  ['a page of one’s own', { 'index.html': 'mine' }, 'index.html'],
  ['the history of a branch that is deployed', { '_astro/a.css': '', '.git/HEAD': 'ref' }, '.git'],
])('refuses a folder with %s, and deletes nothing', async (_, files, named) => {
  for (const [file, text] of Object.entries(files)) put(join(site, file), text);
  const before = await filesBelow(site);
  await expect(publish('new')).rejects.toThrow(`${site} holds ${named}, which no build wrote`);
  expect(await filesBelow(site)).toEqual(before);
});

it('refuses a site to which a file was added', async () => {
  await publish('old');
  put(join(site, 'CNAME'), 'example.org');
  await expect(publish('new')).rejects.toThrow('holds CNAME, which no build wrote');
  expect(await served()).toEqual({ ...siteOf('old'), CNAME: 'example.org' });
});

it.each([
  ['is empty', {}],
  ['a file manager has looked at', { '.DS_Store': '' }],
  ['was built before there were marks', { 'index.html': 'old', '_astro/a.css': 'old', 'pagefind/pagefind.js': 'old' }],
])('replaces a folder that %s', async (_, files) => {
  mkdirSync(site);
  for (const [file, text] of Object.entries(files)) put(join(site, file), text);
  await publish('new');
  expect(await served()).toEqual(siteOf('new'));
});
