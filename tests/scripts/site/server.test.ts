import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { basePath } from '../../../scripts/settings.ts';
import { foldersOf } from '../../../scripts/site/folders.ts';
import { publishSite } from '../../../scripts/site/publish.ts';
import { rangeOf } from '../../../scripts/site/range.ts';
import { serveSite } from '../../../scripts/site/server.ts';

let room: string;
let site: string;
let ending: AbortController;

beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'wenduan-serve-'));
  site = join(room, 'dist');
  ending = new AbortController();
  writeSite(site, 'old');
});
afterEach(() => {
  ending.abort();
  rmSync(room, { recursive: true });
});

function writeSite(folder: string, text: string): void {
  mkdirSync(join(folder, 'about'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), `home ${text}`);
  writeFileSync(join(folder, 'about/index.html'), `about ${text}`);
  writeFileSync(join(folder, '404.html'), `none ${text}`);
  writeFileSync(join(folder, '.wenduan'), 'hidden');
  writeFileSync(join(folder, 'digits.txt'), '0123456789');
}

const serve = (base = '/') => serveSite(site, { port: 0, base: basePath(base), signal: ending.signal });
const serveWhile = (awaited: ReadonlySet<string>) =>
  serveSite(site, { port: 0, base: '/', signal: ending.signal, awaited });
const read = async (url: string, headers: Record<string, string> = {}) => {
  const response = await fetch(url, { headers });
  return [response.status, await response.text()];
};

it.each([
  ['', 200, 'home old'],
  ['?q=1', 200, 'home old'],
  ['about/', 200, 'about old'],
  ['about', 200, 'about old'],
  ['nothing/', 404, 'none old'],
  ['.wenduan', 404, 'none old'],
  ['%2e%2e%2fsecret.txt', 404, 'none old'],
  ['about%2findex.html', 404, 'none old'],
  ['%', 404, 'none old'],
  ['%00', 404, 'none old'],
])('answers /%s with %i and %s', async (path, status, text) => {
  writeFileSync(join(room, 'secret.txt'), 'secret');
  expect(await read(`${await serve()}${path}`)).toEqual([status, text]);
});

it.each([
  ['bytes=2-4', 206, '234'],
  ['bytes=7-', 206, '789'],
  ['bytes=-2', 206, '89'],
  ['bytes=8-99', 206, '89'],
  ['bytes=5-2', 200, '0123456789'],
  ['bytes=50-60', 200, '0123456789'],
  ['bytes=1-2,4-5', 200, '0123456789'],
  ['nonsense', 200, '0123456789'],
])('answers the range %s with %i and %s, and lives on', async (range, status, text) => {
  const address = await serve();
  expect(await read(`${address}digits.txt`, { range })).toEqual([status, text]);
  expect(await read(address)).toEqual([200, 'home old']);
});

it('gives of any range a stretch of the file, or the whole', () => {
  fc.assert(
    fc.property(fc.tuple(fc.nat(12), fc.nat(12), fc.nat(12)), ([first, last, size]) => {
      for (const header of [`bytes=${first}-${last}`, `bytes=${first}-`, `bytes=-${last}`]) {
        const range = rangeOf(header, size);
        if (range) expect([range.start >= 0, range.start <= range.end, range.end < size]).toEqual([true, true, true]);
      }
    }),
  );
});

it('sends nothing again that the browser has as it is', async () => {
  const address = await serve();
  const etag = (await fetch(address)).headers.get('etag')!;
  expect(await read(address, { 'if-none-match': etag })).toEqual([304, '']);
});

it.each(['/wenduan/', '/报告/', '/a b/'])('serves below the path %s alone', async (base) => {
  const address = await serve(base);
  expect(new URL(address).pathname).toBe(basePath(base));
  expect(await read(`${address}about/`)).toEqual([200, 'about old']);
  expect(await read(new URL('/about/', address).href)).toEqual([404, 'none old']);
});

it('serves a site that was built anew, and the old one till then and between the two renames', async () => {
  const address = await serve();
  writeSite(join(room, '.dist-next'), 'new');
  const { old, next } = foldersOf(site);
  renameSync(site, old);
  expect(await read(`${address}about/`)).toEqual([200, 'about old']);
  renameSync(next, site);
  expect(await read(`${address}about/`)).toEqual([200, 'about new']);
  expect(await read(`${address}nothing/`)).toEqual([404, 'none new']);
});

it('never misses a page while sites are swapped', async () => {
  const address = await serve();
  rmSync(join(site, '.wenduan'));
  rmSync(site, { recursive: true });
  const publish = (text: string) => publishSite(site, async (folder) => writeSite(folder, text));
  await publish('0');
  let isOver = false;
  const swaps = (async () => {
    for (let turn = 1; turn <= 20; turn++) await publish(String(turn));
    isOver = true;
  })();
  const answers = new Set<number>();
  while (!isOver) answers.add((await fetch(`${address}about/`)).status);
  await swaps;
  expect([...answers]).toEqual([200]);
  expect(existsSync(site)).toBe(true);
});

it('listens on this machine alone unless it is asked to', async () => {
  const { port } = new URL(await serve());
  const own = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
  for (const { address } of own.filter(({ internal, family }) => !internal && family === 'IPv4')) {
    const socket = connect(Number(port), address);
    await expect(once(socket, 'connect')).rejects.toThrow('ECONNREFUSED');
  }
});

it('refuses methods that would change something', async () => {
  expect((await fetch(await serve(), { method: 'POST' })).status).toBe(405);
});

const openFiles = (): string[] =>
  readdirSync('/proc/self/fd').flatMap((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`);
    } catch {
      return [];
    }
  });

it.skipIf(process.platform !== 'linux')('keeps no file open for a reader that went away', async () => {
  writeFileSync(join(site, 'long.txt'), '一'.repeat(4_000_000));
  const { port } = new URL(await serve());
  for (let time = 0; time < 20; time++) {
    const socket = connect(Number(port), '127.0.0.1');
    await once(socket, 'connect');
    socket.write('GET /long.txt HTTP/1.1\r\nhost: localhost\r\n\r\n');
    if (time % 2 === 0) await once(socket, 'data');
    socket.destroy();
  }
  await expect.poll(() => openFiles().filter((file) => file.startsWith(site)), { timeout: 20_000 }).toEqual([]);
});

it('asks for patience below a folder that is being built, until it stands', async () => {
  const awaited = new Set(['samples/']);
  const address = await serveWhile(awaited);
  const early = await fetch(`${address}samples/types/`);
  expect([early.status, early.headers.get('refresh'), early.headers.get('cache-control')]).toEqual([
    503,
    '5',
    'no-store',
  ]);
  expect(await read(`${address}nothing/`)).toEqual([404, 'none old']);
  mkdirSync(join(site, 'samples'));
  writeFileSync(join(site, 'samples/index.html'), 'samples');
  expect(await read(`${address}samples/`)).toEqual([200, 'samples']);
  awaited.clear();
  expect(await read(`${address}samples/types/`)).toEqual([404, 'none old']);
});
