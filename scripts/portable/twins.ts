import { readFile, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** What the code of the pages fetches: pages of reports and lists, the list of reports, … */
const PAGES = /^(.*\/)?(reports|types|topics)\/(?!.*cleaning\/).*\.html$/;
/** … and what nobody opens by itself. */
const FETCHED = /(^|\/)(places\/(.*\.bin|manifest\.json)|data\/reports\.json|data\/check\/.*\.bin)$/;
const KEPT = /(^|\/)data\/reports\.json$/;
/** What no page of the copy uses: what is for hosts and for search engines, and the shared parts before they were made for each depth. */
const LEFT_OUT =
  /(^|\/)(_headers|vercel\.json|robots\.txt|sitemap.*\.xml|feed\.xml|offline\.(js|json)|.*\.webmanifest|offline\/.*|frame\/\w+\.js)$/;
const TEXT = new Set(['.html', '.json']);

/** Lays a twin beside each file that pages read (`src/client/portable/files.ts`), and takes out what is of no use. */
export async function writeTwins(folder: string, files: readonly string[]): Promise<void> {
  for (const file of files) {
    const path = join(folder, file);
    if (PAGES.test(file) || FETCHED.test(file)) await writeFile(`${path}.js`, twinOf(file, await readFile(path)));
    if (LEFT_OUT.test(file) || (FETCHED.test(file) && !KEPT.test(file))) await rm(path);
  }
}

/** `wenduanFile("…")`; bytes in base64. */
export const twinOf = (file: string, content: Buffer): string =>
  TEXT.has(extname(file))
    ? `wenduanFile(${JSON.stringify(content.toString('utf8'))})\n`
    : `wenduanFile("${content.toString('base64')}", "base64")\n`;
