import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredReport } from '../../src/corpus/stored.ts';
import { countsOf } from '../../src/dataset/changes/counts.ts';
import { publish } from '../../src/dataset/changes/index.ts';
import { PUBLISHED, publishedSchema, PUBLISHING, type Published } from '../../src/dataset/changes/schema.ts';
import { standingOf } from '../../src/dataset/changes/standing.ts';
import type { ChangeCounts } from '../../src/i18n/console.ts';
import { CORPUS } from '../corpus/output/generation.ts';
import { storedLines } from '../corpus/lines.ts';
import { PROJECT } from '../paths.ts';
import { Refusal } from '../console/refusal.ts';
import type { Settings } from '../settings.ts';
import { sha256 } from '../sha256.ts';

/** Digits of a digest: of a million sections two are alike once in ten thousand corpora. */
const DIGITS = 13;
const digest = (text: string): string => sha256(text).slice(0, DIGITS);

/** Keeps beside the corpus what the site will be built from, and what changed since it was built last. */
export async function writePublishing(
  { content, maskNames }: Pick<Settings, 'content' | 'maskNames'>,
  leftOut: readonly string[],
): Promise<void> {
  const corpus = { ...(await readStanding(content)), leftOut: new Set(leftOut), hidesNames: maskNames };
  const published = publish(await readPublished(content), corpus);
  await writeFile(join(content, PUBLISHING), `${JSON.stringify(published)}\n`);
}

/** The site stands: what was kept of it is kept from now on. */
export async function settlePublished(content: string): Promise<ChangeCounts> {
  await rename(join(content, PUBLISHING), join(content, PUBLISHED));
  const { changes } = (await readPublished(content))!;
  return countsOf(changes);
}

/**
 * Earlier versions had Astro keep the corpus in a store of its own. No page asks for it now, but Astro reads what it
 * finds, and it would hold what was taken down since: it is removed where the development server kept it and where builds did.
 */
export async function removeFormerStores(content: string): Promise<void> {
  for (const cache of [join(PROJECT, '.astro'), join(PROJECT, 'node_modules/.astro'), join(content, '.astro')])
    for await (const store of glob('data-store*', { cwd: cache }))
      await rm(join(cache, store), { recursive: true, force: true });
}

/** Leaves nothing of a build that failed. */
export const abandonPublishing = async (content: string): Promise<void> =>
  rm(join(content, PUBLISHING), { force: true });

/** What was kept of the site that was built last from a corpus; null where none was. @throws {Refusal} where it cannot be read */
async function readPublished(content: string): Promise<Published | null> {
  const file = join(content, PUBLISHED);
  if (!existsSync(file)) return null;
  try {
    return publishedSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    const advice = 'Put back the one that a build wrote, or delete it: then this build counts as the first.';
    throw new Refusal(`${file} cannot be read. ${advice}`, 1, error);
  }
}

async function readStanding(content: string): Promise<Pick<Published, 'version' | 'reports'>> {
  const hash = createHash('sha256');
  const reports: Published['reports'] = {};
  for await (const { text } of storedLines(join(content, CORPUS))) {
    hash.update(text).update('\n');
    const report = JSON.parse(text) as StoredReport;
    reports[report.id] = standingOf(report, digest);
  }
  return { version: hash.digest('hex').slice(0, 12), reports };
}
