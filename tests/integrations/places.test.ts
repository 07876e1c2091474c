import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { serveSite } from '../../scripts/site/server.ts';
import { joinPlaces, writePlaces } from '../../src/integrations/places.ts';
import { answer } from '../../src/search/answer.ts';
import { readHit } from '../../src/search/find/hit.ts';
import type { SourceReport } from '../../src/search/index/source.ts';
import { indexAt } from '../../src/search/index/open.ts';
import { stateOf } from '../../src/search/address/state.ts';
import { fold } from '../../src/text/fold.ts';
import { sampleReports } from '../search/samples.ts';

/** One of them shares its title with a report that is not there, and is told by who signs it. */
const REPORTS = sampleReports().map((report, at) => (at === 1 ? { ...report, signature: '某某支部' } : report));
/** So small that these reports fill several packs. */
const LARGEST = 100_000;
const FOLDED = REPORTS.flatMap(({ id, sections }) =>
  sections.map(({ anchor, blocks }) => ({
    section: `${id}/${anchor}`,
    texts: blocks.filter(({ kind }) => kind !== 'path').map(({ text }) => fold(text)),
  })),
);

/** Stretches of the reports' blocks, of one to eight characters, as they are compared. */
function drawn(count: number): string[] {
  const long = FOLDED.flatMap(({ texts }) => texts).filter((text) => text.length > 20);
  return Array.from({ length: count }, (_, i) => {
    const text = [...long[(i * 7919) % long.length]!];
    const start = (i * 104_729) % (text.length - 8);
    return text.slice(start, start + 1 + (i % 8)).join('');
  });
}

const QUERIES = [...['一岗双责', '党建', '学习', '存在的问题', '龘', '抓落实'], ...drawn(24)];

/** Sections that hold a phrase, by reading every text. */
const read = (phrase: string) =>
  FOLDED.filter(({ texts }) => texts.some((text) => text.includes(phrase))).map(({ section }) => section);

let room: string;
let ending: AbortController;
let plain: Server | undefined;

beforeAll(() => {
  room = mkdtempSync(join(tmpdir(), 'wenduan-places-'));
  ending = new AbortController();
  writePlaces(REPORTS, join(room, 'packs'), { packed: true, largest: LARGEST });
  writePlaces(REPORTS, join(room, 'files'));
});
afterEach(() => {
  plain?.close();
  plain = undefined;
});
afterAll(() => {
  ending.abort();
  rmSync(room, { recursive: true });
});

/** Expects every answer of the index at an address to be what reading every text gives. */
async function expectExact(address: string): Promise<void> {
  const index = await indexAt(address)();
  const wrong: unknown[] = [];
  for (const query of QUERIES) {
    const { found, query: asked, placesOf } = await answer(index, stateOf(query));
    for (const section of found.sections) await readHit(index, section, asked.clauses, placesOf[section]!);
    const ids = [...found.sections].map((section) => index.sections.idOf(section));
    if (JSON.stringify(ids) !== JSON.stringify(read(query))) wrong.push({ query, ids });
  }
  expect(wrong).toEqual([]);
}

/** A host that knows nothing of ranges, or answers them as it is told. It counts what it is asked for. */
async function hosted(respond: (file: Buffer, range: string) => [status: number, body: Buffer]) {
  const asked: string[] = [];
  plain = createServer((request, response) => {
    const name = request.url!.slice(1);
    asked.push(name);
    const { range } = request.headers;
    const file = readFileSync(join(room, name));
    const [status, body] = range === undefined ? [200, file] : respond(file, range);
    response.writeHead(status).end(body);
  });
  await new Promise<void>((resolve) => plain!.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${(plain.address() as AddressInfo).port}/packs/`, asked };
}

const filesIn = (folder: string) =>
  Object.fromEntries(
    readdirSync(join(room, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(join(room, folder).length), readFileSync(path).toString('base64')]),
  );

test('packs are few files, none larger than hosts take', () => {
  const files = Object.entries(filesIn('packs'));
  expect(files.map(([name]) => name.replace(/^\/[0-9a-f]{12}/, ''))).toEqual(
    expect.arrayContaining(['/manifest.json', '/pack-0.bin', '/packs.bin', '/table.bin']),
  );
  expect(files.length).toBeLessThan(Object.keys(filesIn('files')).length);
  for (const [, bytes] of files) expect(Buffer.from(bytes, 'base64').length).toBeLessThanOrEqual(LARGEST);
});

test('the index knows of a report what its card says', async () => {
  const { sections } = await indexAt(
    await serveSite(join(room, 'packs'), { port: 0, base: '/', signal: ending.signal }),
  )();
  expect(sections.reports).toEqual(REPORTS.map(({ sections: _, ...card }) => card));
});

test('every answer from packs is exact, by ranges of our own server', async () => {
  await expectExact(await serveSite(join(room, 'packs'), { port: 0, base: '/', signal: ending.signal }));
}, 60_000);

test('a host that ignores ranges gives each pack once, whole, and the answers are the same', async () => {
  const { address, asked } = await hosted((file) => [200, file]);
  await expectExact(address);
  const packs = asked.filter((name) => /pack-\d+/.test(name));
  expect(packs.length).toBeGreaterThan(1);
  expect(new Set(packs).size).toBe(packs.length);
}, 60_000);

test.each([
  ['less than was asked for', (file: Buffer): [number, Buffer] => [206, file.subarray(0, 3)]],
  ['half of the file', (file: Buffer): [number, Buffer] => [200, file.subarray(0, 3)]],
  ['nothing', (): [number, Buffer] => [416, Buffer.from('')]],
])('a host that gives %s is told of, and nothing is found by halves', async (_, respond) => {
  const { address } = await hosted(respond);
  const index = await indexAt(address)();
  await expect(answer(index, stateOf('党建'))).rejects.toThrow(/pack-\d+\.bin/);
});

test.each([true, false])('the indexes of three parts are joined to the very bytes of one, in packs: %s', (packed) => {
  const [a, b] = [Math.ceil(REPORTS.length / 4), Math.ceil(REPORTS.length / 2)];
  const parts: SourceReport[][] = [REPORTS.slice(0, a), REPORTS.slice(a, b), REPORTS.slice(b), []];
  const folders = parts.map((reports, number) => {
    writePlaces(reports, join(room, `part-${number}`), { packed: number !== 1 });
    return join(room, `part-${number}`);
  });
  joinPlaces(folders, join(room, 'joined'), packed ? { packed, largest: LARGEST } : {});
  expect(filesIn('joined')).toEqual(filesIn(packed ? 'packs' : 'files'));
});
