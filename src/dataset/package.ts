import { columnWords } from '../i18n/dataset-columns.ts';
import { datasetWords, type FileName } from '../i18n/dataset.ts';
import type { Rights } from '../i18n/site.ts';
import { COLUMNS } from './rows.ts';

/** A file that can be downloaded. */
export interface DataFile {
  name: FileName;
  bytes: number;
  /** In lower-case hexadecimal. */
  sha256: string;
}

/** What the package says of the corpus as a whole. */
export interface PackageHead {
  title: string;
  description: string;
  /** Twelve hexadecimal digits that change with every word and every tag. */
  version: string;
  homepage: string;
  rights: Rights | null;
}

const FORMATS: Readonly<Record<FileName, [format: string, mediatype: string]>> = {
  'sections.csv': ['csv', 'text/csv'],
  'sections.parquet': ['parquet', 'application/vnd.apache.parquet'],
  'corpus.jsonl': ['jsonl', 'application/x-ndjson'],
  'reports.zip': ['zip', 'application/zip'],
  'tei.zip': ['zip', 'application/zip'],
  'ledgers.zip': ['zip', 'application/zip'],
  'changes.json': ['json', 'application/json'],
};

export const mediatypeOf = (name: FileName): string => FORMATS[name][1];

/** `datapackage.json` after Frictionless Data Package 2.0; the words stand in Chinese, then in English. */
export const packageOf = ({ rights, ...head }: PackageHead, files: readonly DataFile[]) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'wenduan',
  ...head,
  ...(rights && licensed(rights)),
  resources: files.map(({ name, bytes, sha256 }) => ({
    name: name.replaceAll('.', '-'),
    path: name,
    description: `${datasetWords.zh.files[name].what} / ${datasetWords.en.files[name].what}`,
    format: FORMATS[name][0],
    mediatype: FORMATS[name][1],
    ...(/\.(csv|jsonl?)$/.test(name) && { encoding: 'utf-8' }),
    bytes,
    hash: `sha256:${sha256}`,
    ...(name.startsWith('sections.') && { schema: SCHEMA }),
  })),
});

/** A licence of a package is known by where its terms stand; without that, `description` says the rights. */
const licensed = ({ name, url, contact }: Rights) => ({
  ...(url !== null && { licenses: [{ path: url, title: name.en }] }),
  ...(contact !== null && {
    contributors: [{ title: contact, [/^https?:/.test(contact) ? 'path' : 'email']: contact, roles: ['rightsHolder'] }],
  }),
});

const SCHEMA = {
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields: COLUMNS.map(({ name, type }) => ({
    name,
    type,
    description: `${columnWords.zh[name]} / ${columnWords.en[name]}`,
  })),
  primaryKey: ['id'],
};

/** What `sha256sum -c` reads. */
export const sumsOf = (files: readonly DataFile[]): string =>
  files.map(({ sha256, name }) => `${sha256}  ${name}\n`).join('');
