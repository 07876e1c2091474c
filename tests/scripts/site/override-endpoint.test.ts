import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { overrideEndpoint } from '../../../scripts/site/override-endpoint.ts';
import { taxonomy } from '../../corpus/seeds.ts';

let folder: string;
let server: Server;
let origin: string;

beforeEach(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'wenduan-overrides-')), 'overrides');
  server = createServer(overrideEndpoint({ folder, taxonomy })).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => server.close());

const read = async (report: string) => (await (await fetch(`${origin}/${report}`)).json()) as { text: string | null };
const put = (report: string, change: object, headers: Record<string, string> = {}) =>
  fetch(`${origin}/${report}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(change),
  });

it('writes a file where there is none, and nothing beside it', async () => {
  expect(await read('a')).toEqual({ text: null });
  expect((await put('a', { before: null, after: 'year: 2023\n' })).status).toBe(204);
  expect(await read('a')).toEqual({ text: 'year: 2023\n' });
  expect(readdirSync(folder)).toEqual(['a.yaml']);
});

it('writes the file that is there, whatever its ending, and takes it away again', async () => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.yml'), 'year: 2022\n');
  expect((await put('a', { before: 'year: 2022\n', after: 'year: 2023\n' })).status).toBe(204);
  expect(readFileSync(join(folder, 'a.yml'), 'utf8')).toBe('year: 2023\n');
  expect((await put('a', { before: 'year: 2023\n', after: null })).status).toBe(204);
  expect(readdirSync(folder)).toEqual([]);
});

it('refuses to write over what was changed meanwhile', async () => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.yaml'), 'year: 2022 # by hand\n');
  expect((await put('a', { before: null, after: 'year: 2023\n' })).status).toBe(409);
  const both = await Promise.all([2023, 2024].map((year) => put('b', { before: null, after: `year: ${year}\n` })));
  expect(both.map(({ status }) => status).sort()).toEqual([204, 409]);
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('year: 2022 # by hand\n');
});

it('says why a text is no override, and does not write it', async () => {
  const refused = await put('a', { before: null, after: 'kind: 小说\n' });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toMatch(/a\.yaml:1:1 error override\/unreadable `kind`/);
  expect(await read('a')).toEqual({ text: null });
});

it.each([
  ['a', { origin: 'http://elsewhere.example' }, 403],
  ['a', { 'content-type': 'text/plain' }, 403],
  ['..%2Fa', {}, 404],
  ['.a', {}, 404],
])('takes no file %s with %j: %d', async (report, headers, status) => {
  expect((await put(report, { before: null, after: 'year: 2023\n' }, headers)).status).toBe(status);
});
