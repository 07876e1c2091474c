import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT } from '../../scripts/paths.ts';
import { ALWAYS } from '../../src/integrations/headers.ts';
import { policyOf } from '../../src/integrations/policy.ts';
import { hasNginx, serveByNginx, type Served } from './nginx.ts';

const read = (name: string): string => readFileSync(join(PROJECT, 'deploy', name), 'utf8');

const SITE = [
  'index.html',
  '404.html',
  'reports/index.html',
  'reports/page/2/index.html',
  'reports/moved/index.html',
  'data/index.html',
];
/** What lies on object storage, by the name that is asked for. */
const OBJECTS = [
  '/reports/a/index.html',
  '/reports/a/index.md',
  '/reports/%E7%94%B2/index.html',
  '/en/reports/a/index.html',
  '/data/corpus.jsonl',
];

let room: string;
let nginx: Served;
let objects: Server;

/** Object storage that says things of its own, and forbids what it has not, as some do. */
beforeAll(async () => {
  if (!hasNginx) return;
  room = mkdtempSync(join(tmpdir(), 'wenduan-apart-'));
  for (const file of SITE) {
    mkdirSync(dirname(join(room, 'site', file)), { recursive: true });
    writeFileSync(join(room, 'site', file), `site ${file}`);
  }
  objects = createServer((request, response) => {
    const isThere = OBJECTS.includes(request.url!);
    response.writeHead(isThere ? 200 : 403, {
      'Content-Type': request.url!.endsWith('.md') ? 'text/markdown' : 'text/html',
      'Cache-Control': 'public, max-age=31536000',
      'Content-Security-Policy': "default-src 'self'",
    });
    response.end(isThere ? `object ${request.url!}` : 'forbidden');
  });
  await new Promise<void>((resolve) => objects.listen(0, '127.0.0.1', resolve));
  const { port } = objects.address() as AddressInfo;
  const apart = read('nginx-apart.conf').replaceAll('http://objects.example', `http://127.0.0.1:${port}`);
  const whole = read('nginx.conf').replace(/\}\s*$/, `${apart}\n}\n`);
  nginx = await serveByNginx(room, whole);
});

afterAll(() => {
  nginx?.server.kill();
  objects?.close();
  if (room) rmSync(room, { recursive: true, force: true });
});

const answerOf = async (path: string) => {
  const answer = await fetch(`${nginx.origin}${path}`, { redirect: 'manual' });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};

describe.skipIf(!hasNginx)('nginx before two places', () => {
  it.each([
    ['/reports/', 'site reports/index.html'],
    ['/reports/page/2/', 'site reports/page/2/index.html'],
    ['/reports/moved/', 'site reports/moved/index.html'],
    ['/reports/a/', 'object /reports/a/index.html'],
    ['/reports/a/index.md', 'object /reports/a/index.md'],
    ['/reports/%E7%94%B2/', 'object /reports/%E7%94%B2/index.html'],
    ['/en/reports/a/', 'object /en/reports/a/index.html'],
    ['/data/', 'site data/index.html'],
    ['/data/corpus.jsonl', 'object /data/corpus.jsonl'],
  ])('answers %s with %s', async (path, text) => {
    expect(await answerOf(path)).toMatchObject({ status: 200, text });
  });

  it.each(['/reports/none/', '/reports/none/x.png', '/en/reports/none/'])('has no %s', async (path) => {
    expect(await answerOf(path)).toMatchObject({ status: 404, text: 'site 404.html' });
  });

  it('says of a page from there what it says of its own, once', async () => {
    const { headers } = await answerOf('/reports/a/');
    const policy = `${policyOf({ wasm: false })}; frame-ancestors 'none'`;
    const wanted = { ...ALWAYS, 'Content-Security-Policy': policy, 'Cache-Control': 'no-cache' };
    for (const [name, value] of Object.entries(wanted)) expect(headers.get(name), name).toBe(value);
  });
});
