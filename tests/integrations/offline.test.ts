import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { OfflineList } from '../../src/client/offline/list.ts';
import { writeOffline } from '../../src/integrations/offline.ts';

const room = mkdtempSync(join(tmpdir(), 'wenduan-offline-'));
afterAll(() => rmSync(room, { recursive: true }));

const TOOLS = [
  ...['404.html', '_astro/a.B1.js', 'data/check/terms.1.bin', 'data/reports.json', 'en/search/index.html'],
  ...['favicon.svg', 'index.html', 'pagefind/pagefind.js', 'places/1/table.bin', 'places/manifest.json'],
];
const PAGES = ['data/index.html', 'en/reports/r/index.html', 'reports/index.html', 'types/work/2/index.html'];
const OTHERS = [
  ...['_headers', 'vercel.json', 'robots.txt', 'feed.xml', 'data/corpus.jsonl', 'data/sections.csv'],
  ...['figures/words.csv', 'reports/r/index.md', 'llms.txt'],
];

function write(path: string, text = path): void {
  mkdirSync(dirname(join(room, path)), { recursive: true });
  writeFileSync(join(room, path), text);
}

async function built(): Promise<{ list: OfflineList; worker: string }> {
  await writeOffline(room);
  const read = (file: string) => readFileSync(join(room, file), 'utf8');
  return { list: JSON.parse(read('offline.json')) as OfflineList, worker: read('offline.js') };
}

it('lists what searching, drafting and checking need, and the pages; no downloads, and nothing for hosts', async () => {
  for (const path of [...TOOLS, ...PAGES, ...OTHERS]) write(path);
  const { list } = await built();
  expect(list.tools.map(([path]) => path)).toEqual([...TOOLS].sort());
  expect(list.pages.map(([path]) => path)).toEqual([...PAGES].sort());
  expect(list.tools.find(([path]) => path === '404.html')![2]).toBe('404.html'.length);
});

it('makes a worker of the build that needs nothing else, and the same one of the same build', async () => {
  const first = await built();
  expect(first.worker).toContain(first.list.version);
  expect(first.worker).not.toMatch(/\bimport\b|\brequire\b/);
  expect(await built()).toEqual(first);
});

it('sees a new build by one changed byte', async () => {
  const first = await built();
  write('types/work/2/index.html', 'Types/work/2/index.html');
  const next = await built();
  expect(next.list.version).not.toBe(first.list.version);
  expect(next.worker).not.toBe(first.worker);
});
