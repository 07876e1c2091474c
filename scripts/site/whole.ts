import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../refusal.ts';

const NEEDED = [
  ...[
    'index.html',
    '404.html',
    'en/index.html',
    'search/index.html',
    'data/reports.json',
    'data/corpus.jsonl',
    'data/datapackage.json',
    'frame/zh.js',
  ],
  ...['places/manifest.json', 'pagefind/pagefind-entry.json', 'pagefind/pagefind.js'],
];

/** Checks that a site has what no site is without, and a page for each report. @throws {Refusal} that names what is missing */
export function checkWhole(site: string, reports: readonly string[]): void {
  const needed = [...NEEDED, ...reports.map((id) => `reports/${id}/index.html`)];
  const missing = needed.find((file) => !existsSync(join(site, file)));
  if (missing !== undefined)
    throw new Refusal(`The site that was built has no ${missing}, so it does not take the old one's place.`, 1);
}
