import { glob, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { recordsOf } from '../search/records.ts';

// “No linguistic content”: the indexer is to run no segmenter, for the records are cut into tokens already.
const LANGUAGE = 'zxx';
// A popular host refuses more than 20,000 files.
const MAX_FRAGMENTS = 2000;
/** What the site loads of what Pagefind writes; its own user interfaces are not. */
const NEEDED =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_(meta|index|filter|fragment))$/;

/** Indexes the sections of the built report pages into `dist/pagefind`. */
export function pagefind(): AstroIntegration {
  return {
    name: 'wenduan-pagefind',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        try {
          await buildIndex(fileURLToPath(dir), logger);
        } finally {
          await close();
        }
      },
    },
  };
}

async function buildIndex(dist: string, logger: AstroIntegrationLogger): Promise<void> {
  const start = performance.now();
  const output = path.join(dist, 'pagefind');
  await rm(output, { recursive: true, force: true });
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE, maxFragments: MAX_FRAGMENTS });
  check(errors, 'start');
  if (!index) throw new Error('Pagefind gave no index and no reason');
  const records = await addPages(index, dist);
  check((await index.writeFiles({ outputPath: output })).errors, `write ${output}`);
  const { files, bytes } = await prune(output);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  logger.info(`${records} records in ${files} files, ${bytes} bytes, ${seconds} s`);
}

/** Adds the records of one page after the other, in the order of their paths; returns how many. */
async function addPages(index: PagefindIndex, dist: string): Promise<number> {
  const pages = (await Array.fromAsync(glob('reports/*/index.html', { cwd: dist }))).sort();
  let count = 0;
  for (const page of pages)
    for (const record of recordsOf(await readFile(path.join(dist, page), 'utf8'))) {
      check((await index.addCustomRecord({ ...record, language: LANGUAGE })).errors, `index ${record.meta.id}`);
      count += 1;
    }
  return count;
}

/** Deletes what the site does not load; says what is left. */
async function prune(output: string): Promise<{ files: number; bytes: number }> {
  const left = { files: 0, bytes: 0 };
  for await (const file of glob('**/*.*', { cwd: output })) {
    const whole = path.join(output, file);
    if (!NEEDED.test(path.basename(file))) await rm(whole);
    else {
      left.files += 1;
      left.bytes += (await stat(whole)).size;
    }
  }
  return left;
}

function check(errors: readonly string[], doing: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not ${doing}: ${errors.join('; ')}`);
}
