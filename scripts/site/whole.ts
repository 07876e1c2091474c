import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/i18n/locale.ts';
import { Refusal } from '../console/refusal.ts';

const NEEDED = [
  ...['index.html', '404.html', 'search/index.html', 'data/reports.json', 'data/corpus.jsonl', 'data/datapackage.json'],
  'places/manifest.json',
];

/** What each language needs. */
const NEEDED_IN: Readonly<Record<Locale, readonly string[]>> = {
  zh: ['frame/zh.js'],
  en: ['frame/en.js', 'en/index.html'],
};

/** Checks that a site has what no site is without, in its languages, and a page for each report. @throws {Refusal} that names what is missing */
export function checkWhole(site: string, reports: readonly string[], languages: readonly Locale[]): void {
  const needed = [
    ...NEEDED,
    ...languages.flatMap((one) => NEEDED_IN[one]),
    ...reports.map((id) => `reports/${id}/index.html`),
  ];
  const missing = needed.find((file) => !existsSync(join(site, file)));
  if (missing !== undefined)
    throw new Refusal(`The site that was built has no ${missing}, so it does not take the old one's place.`, 1);
}
