import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT } from '../../scripts/paths.ts';
import { ALWAYS, FOREVER } from '../../src/integrations/headers.ts';
import { nginxMap } from '../../src/integrations/former.ts';
import { policyOf } from '../../src/integrations/policy.ts';
import { hasNginx, serveByNginx, type Served } from './nginx.ts';

const CONFIGURATION = readFileSync(join(PROJECT, 'deploy/nginx.conf'), 'utf8');
/** What a built site has of each kind, long enough to be worth compressing. */
const FILES = [
  'index.html',
  '404.html',
  'search/index.html',
  'en/search/index.html',
  'reports/a/index.html',
  'reports/gone/index.html',
];
const OTHERS = [
  ...['_astro/page.B1.js', 'places/cb9a42a049ba/table.bin', 'places/cb9a42a049ba/pack-0.bin'],
  ...['places/manifest.json', 'data/corpus.jsonl'],
];

const FOR_HOSTS = ['_headers', '_redirects', 'vercel.json'];
const FORMER = [
  { from: '/reports/old/', to: '/reports/a/' },
  { from: '/reports/gone/', to: null },
];

let room: string;
let nginx: Served;

/** Serves a small site. */
beforeAll(async () => {
  if (!hasNginx) return;
  room = mkdtempSync(join(tmpdir(), 'wenduan-nginx-'));
  for (const file of [...FILES, ...OTHERS, ...FOR_HOSTS]) {
    mkdirSync(dirname(join(room, 'site', file)), { recursive: true });
    writeFileSync(join(room, 'site', file), `${file} ${'一岗双责'.repeat(500)}`);
  }
  writeFileSync(join(room, 'site/_former.map'), nginxMap(FORMER));
  nginx = await serveByNginx(room, CONFIGURATION);
});

afterAll(() => {
  nginx?.server.kill();
  if (room) rmSync(room, { recursive: true, force: true });
});

const answerOf = async (path: string, init: RequestInit = {}) =>
  fetch(`${nginx.origin}/${path}`, { redirect: 'manual', ...init });

describe.skipIf(!hasNginx)('nginx', () => {
  it.each(Object.entries(ALWAYS).filter(([name]) => name !== 'Content-Security-Policy'))(
    'says %s of every answer, also where there is nothing',
    async (name, value) => {
      for (const path of ['', 'reports/a/', 'data/corpus.jsonl', 'no/such/page/'])
        expect((await answerOf(path)).headers.get(name)).toBe(value);
    },
  );

  it.each([
    ['', false],
    ['reports/a/', false],
    ['no/such/page/', false],
    ['search/', true],
    ['en/search/', true],
  ])('lets /%s run WebAssembly: %s', async (path, wasm) => {
    const policy = (await answerOf(path)).headers.get('Content-Security-Policy');
    expect(policy).toBe(`${policyOf({ wasm })}; frame-ancestors 'none'`);
  });

  it.each([
    ['_astro/page.B1.js', FOREVER],
    ['places/cb9a42a049ba/table.bin', FOREVER],
    ['places/manifest.json', 'no-cache'],
    ['reports/a/', 'no-cache'],
    ['data/corpus.jsonl', 'no-cache'],
  ])('/%s may be kept: %s', async (path, kept) =>
    expect((await answerOf(path)).headers.get('Cache-Control')).toBe(kept),
  );

  it.each([
    ['reports/a/', 'text/html; charset=utf-8', 'gzip'],
    ['_astro/page.B1.js', 'application/javascript; charset=utf-8', 'gzip'],
    ['data/corpus.jsonl', 'application/x-ndjson; charset=utf-8', 'gzip'],
    ['places/cb9a42a049ba/table.bin', 'application/octet-stream', null],
  ])('/%s comes as %s, compressed by %s', async (path, type, encoding) => {
    const { headers } = await answerOf(path, { headers: { 'accept-encoding': 'gzip' } });
    expect(headers.get('Content-Type')).toBe(type);
    expect(headers.get('Content-Encoding')).toBe(encoding);
  });

  it('gives a stretch of the index as it lies there', async () => {
    const file = readFileSync(join(room, 'site/places/cb9a42a049ba/pack-0.bin'));
    const asked = { range: 'bytes=100-299', 'accept-encoding': 'gzip' };
    const answer = await answerOf('places/cb9a42a049ba/pack-0.bin', { headers: asked });
    expect([answer.status, answer.headers.get('Content-Encoding')]).toEqual([206, null]);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(file.subarray(100, 300));
  });

  it('gives the page for addresses that are none, with their status', async () => {
    const answer = await answerOf('no/such/page/');
    expect([answer.status, await answer.text()]).toEqual([404, expect.stringMatching(/^404\.html/)]);
  });

  it('leads to the address with a slash on the same host', async () => {
    const answer = await answerOf('reports/a');
    expect([answer.status, answer.headers.get('Location')]).toEqual([301, '/reports/a/']);
  });

  it('leads from a former address to the one that has its words', async () => {
    const answer = await answerOf('reports/old/');
    expect([answer.status, answer.headers.get('Location')]).toEqual([301, '/reports/a/']);
  });

  it('says of what was taken down that it is gone, with the page that says so', async () => {
    const answer = await answerOf('reports/gone/');
    expect([answer.status, await answer.text()]).toEqual([410, expect.stringMatching(/^reports\/gone/)]);
    expect(answer.headers.get('X-Frame-Options')).toBe('DENY');
  });

  it.each([...FOR_HOSTS, '_former.map'])('keeps %s to itself', async (file) =>
    expect((await answerOf(file)).status).toBe(404),
  );

  it('asks again for a page that did not change, and is told so in no bytes', async () => {
    const etag = (await answerOf('reports/a/')).headers.get('etag')!;
    expect((await answerOf('reports/a/', { headers: { 'if-none-match': etag } })).status).toBe(304);
  });
});

// Where there is no nginx, its file must still say what the other hosts are told.
describe('deploy/nginx.conf', () => {
  it.each(Object.entries(ALWAYS).filter(([name]) => name !== 'Content-Security-Policy'))('says %s', (name, value) =>
    expect(CONFIGURATION).toMatch(
      new RegExp(`^ {2}add_header ${name} "?${value.replace(/[()]/g, '\\$&')}"? always;$`, 'm'),
    ),
  );

  it('has the policy of the pages', () =>
    expect(CONFIGURATION).toContain(policyOf().replace("'self';", "'self'$wenduan_wasm;")));
});
