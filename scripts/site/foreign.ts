import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { isLitter, MARK, readMark } from '../mark.ts';
import { filesBelow } from '../paths.ts';
import { Refusal } from '../console/refusal.ts';

/** All that stands at the root of a site as it was built before there were marks. */
const UNMARKED = new Set([
  ...['404.html', 'index.html', 'favicon.svg', 'robots.txt', 'settings.js'],
  ...['_astro', 'about', 'cleaning', 'compare', 'data', 'en', 'pagefind', 'phrases', 'places', 'reports'],
  ...['search', 'topics', 'types'],
]);

/** Refuses to replace a folder that holds what no build of a site wrote. @throws {Refusal} that names it */
export async function refuseForeign(site: string): Promise<void> {
  if (!existsSync(site)) return;
  if (!(await stat(site)).isDirectory()) throw new Refusal(`${site} is no folder.`);
  const foreign = await foreignIn(site);
  if (foreign === null) return;
  throw new Refusal(
    `${site} holds ${foreign}, which no build wrote, and would be replaced whole: take it out, or name another folder with OUT_DIR.`,
  );
}

async function foreignIn(site: string): Promise<string | null> {
  const files = (await filesBelow(site)).filter((file) => !isLitter(file));
  const mark = await readMark(site);
  if (mark) return files.find((file) => file !== MARK && !mark.has(file)) ?? null;
  const roots = files.map((file) => file.split('/')[0]!);
  return roots.find((root) => !UNMARKED.has(root)) ?? (roots.includes('_astro') ? null : (files[0] ?? null));
}
