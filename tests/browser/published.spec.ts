import { expect, test } from '@playwright/test';
import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';
import { parquetReadObjects } from 'hyparquet';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const MARKERS = /##paid|paidbegin|paidend|##pagebreak|请替换付费标签内内容/;

/** The pipeline that looks at a draft in the browser knows the markers, to take them out. */
const PIPELINE = /^worker.*\.js$/;

/** Every published file as text, those in zips too; Pagefind's own are compressed, and so is what Parquet holds. */
async function* publishedFiles(folder: string): AsyncGenerator<[file: string, text: string]> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = readFileSync(join(entry.parentPath, entry.name));
    if (entry.name.endsWith('.zip')) yield* filesInZip(bytes);
    else yield [entry.name, await textOf(entry.name, bytes)];
  }
}

async function textOf(name: string, bytes: Buffer<ArrayBuffer>): Promise<string> {
  if (name.endsWith('.parquet'))
    return Object.values(await parquetReadObjects({ file: Uint8Array.from(bytes).buffer }))
      .map(shown)
      .join('\n');
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}

const shown = (row: Record<string, unknown>): string => Object.values(row).map(String).join('\n');

async function* filesInZip(bytes: Buffer<ArrayBuffer>): AsyncGenerator<[file: string, text: string]> {
  for (const entry of await new ZipReader(new BlobReader(new Blob([bytes]))).getEntries())
    if (!entry.directory) yield [entry.filename, await entry.getData(new TextWriter())];
}

/** What the advertisements of the raw files are made of, line by line. */
function advertisements(): string[] {
  const ledgers = readdirSync('content/ledgers').map(
    (file) =>
      JSON.parse(readFileSync(join('content/ledgers', file), 'utf8')) as { edits: { rule: string; removed: string }[] },
  );
  return ledgers.flatMap(({ edits }) =>
    edits.filter(({ rule }) => rule === 'advertising').map(({ removed }) => removed),
  );
}

test('publishes no advertising and no marker anywhere, the search index included @both', async () => {
  const folder = test.info().project.name === 'root' ? 'dist' : '.cache/dist-base';
  const pieces = advertisements().flatMap((line) => line.match(/.{8}/g) ?? []);
  expect(pieces.length).toBeGreaterThan(30);
  const advertising = new RegExp(pieces.map((piece) => RegExp.escape(piece)).join('|'));
  const found: string[] = [];
  for await (const [file, text] of publishedFiles(folder)) {
    const isCleaning = /清理记录|Cleaning record/.test(text) || file.startsWith('ledgers/');
    if (!isCleaning && !PIPELINE.test(file) && MARKERS.test(text)) found.push(`${file}: a marker`);
    const flat = text.replace(/[\u{f0000}-\u{10ffff} ]/gu, '');
    if (advertising.test(text) || advertising.test(flat)) found.push(`${file}: advertising`);
  }
  expect(found).toEqual([]);
});

test('publishes no name of a byline or a sign-off where names are masked @base', async () => {
  let isThere = false;
  const found: string[] = [];
  for await (const [file, text] of publishedFiles('.cache/dist-base')) {
    const flat = text.replace(/[\u{f0000}-\u{10ffff} \u3000]/gu, '');
    if (/闻溪舟|溪舟/.test(flat)) found.push(file);
    isThere ||= flat.includes('闻某某');
  }
  expect(found).toEqual([]);
  expect(isThere).toBe(true);
});
