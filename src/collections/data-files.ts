import { createHash } from 'node:crypto';
import { createReadStream, openAsBlob } from 'node:fs';
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ledgerRules } from '../corpus/clean/format.ts';
import { publishedLedger } from '../dataset/ledger.ts';
import { packageOf, sumsOf, type DataFile, type PackageHead } from '../dataset/package.ts';
import { teiOf } from '../dataset/tei.ts';
import { corporaWords } from '../i18n/corpora.ts';
import { datasetWords, type FileName } from '../i18n/dataset.ts';
import { areSamples } from '../i18n/samples.ts';
import { rightsText, site as said, siteName } from '../i18n/site.ts';
import { nouns, taxonomy } from '../i18n/taxonomy.ts';
import { urls } from '../view-models/urls.ts';
import { csvFile, parquetFile, zipFile, type Writer } from './data-writers.ts';
import { contentFolder } from './folder.ts';
import { ledgerOf } from './ledger.ts';
import { reportLines } from './lines.ts';
import { once } from './once.ts';
import { published } from './published.ts';

/** Where the files are made that the site offers; they are too large to be kept in memory. */
const folder = new URL(import.meta.env.DATA_URL);

/** The files that the site offers, in the order of its page. */
const FILES = Object.keys(datasetWords.zh.files) as FileName[];

const urlOf = (name: string): URL => (name === 'corpus.jsonl' ? new URL(name, contentFolder) : new URL(name, folder));
const pathOf = (name: string): string => fileURLToPath(urlOf(name));

/** The corpus as files of data, made once. */
export const dataFiles: () => Promise<DataFile[]> = once(async () => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const writers = await writersOf();
  for await (const report of reportLines()) for (const writer of writers) await writer.add(report);
  for (const writer of writers) await writer.close();
  await writeFile(urlOf('changes.json'), `${JSON.stringify((await published()).changes, null, 1)}\n`);
  return Promise.all(FILES.map(describe));
});

const writersOf = async (): Promise<Writer[]> => [
  await csvFile(pathOf('sections.csv')),
  parquetFile(pathOf('sections.parquet')),
  zipFile(
    pathOf('reports.zip'),
    (id) => `reports/${id}.json`,
    (report) => `${JSON.stringify(report)}\n`,
  ),
  zipFile(
    pathOf('tei.zip'),
    (id) => `tei/${id}.xml`,
    (report) => teiOf(report, taxonomy),
  ),
  zipFile(
    pathOf('ledgers.zip'),
    (id) => `ledgers/${id}.json`,
    async ({ id }) => `${JSON.stringify(publishedLedger(id, await ledgerOf(id), ledgerRules))}\n`,
  ),
];

async function describe(name: FileName): Promise<DataFile> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(pathOf(name))) hash.update(chunk as Buffer);
  return { name, bytes: (await stat(pathOf(name))).size, sha256: hash.digest('hex') };
}

/** Twelve hexadecimal digits that change with every word and every tag. */
export const versionOf = (files: readonly DataFile[]): string =>
  files.find(({ name }) => name === 'corpus.jsonl')!.sha256.slice(0, 12);

/** The names below `/data/` that hold data, or tell of it. */
export const DATA_NAMES: readonly string[] = [...FILES, 'datapackage.json', 'sha256sums.txt'];

/** One of {@link DATA_NAMES}. */
export async function dataFile(name: string, site: URL | undefined): Promise<Blob> {
  const files = await dataFiles();
  if (name === 'datapackage.json')
    return new Blob([`${JSON.stringify(packageOf(headOf(files, site), files), null, 1)}\n`]);
  if (name === 'sha256sums.txt') return new Blob([sumsOf(files)]);
  return openAsBlob(pathOf(name));
}

const WHOLE = areSamples
  ? `${corporaWords.zh.samples} / ${corporaWords.en.samples}`
  : `${nouns.zh.whole} / ${nouns.en.whole}`;

const headOf = (files: readonly DataFile[], site: URL | undefined): PackageHead => ({
  title: `${siteName}: ${WHOLE}`,
  description: rightsText(said.rights) ?? `${datasetWords.zh.rights} / ${datasetWords.en.rights}`,
  rights: said.rights,
  version: versionOf(files),
  homepage: new URL(urls.data(), site).href,
});
