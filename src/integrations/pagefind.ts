import { glob, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { pagefindContent } from '../text/blocks.ts';
import { isRankedByPagefind } from '../search/related/any-order.ts';
import type { SourceReport } from '../search/index/source.ts';
import { readReports } from './built-reports.ts';
import { missingStarters } from './starters.ts';
import { joinPlaces, readJoined, writePlaces, type PlacesSummary } from './places.ts';

// “No linguistic content”: the indexer is to run no segmenter, for the records are cut into tokens already.
const LANGUAGE = 'zxx';
// A popular host refuses more than 20,000 files.
const MAX_FRAGMENTS = 300;
/** What the site loads of what Pagefind writes; its own user interfaces are not. */
const NEEDED =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_(meta|index|filter|fragment))$/;

interface Indexed {
  packs: boolean;
  /** Folders of the parts that the site is joined of, which have indexes of their own; none where it is built in one. */
  parts: readonly string[];
}

/** Indexes the sections of the built report pages into `places`, and up to a size into `pagefind`, and names the starters that find none. */
export function pagefind(starters: string, { packs: packed, parts }: Indexed): AstroIntegration {
  return {
    name: 'wenduan-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const dist = fileURLToPath(dir);
        const output = path.join(dist, 'places');
        const index = async (reports: Iterable<SourceReport>, written: PlacesSummary): Promise<void> => {
          for (const message of await missingStarters(reports, starters, written.reports)) logger.warn(message);
          if (isRankedByPagefind(written.sections)) await writePagefind(reports, path.join(dist, 'pagefind'));
          const { version, files, bytes } = written;
          const seconds = ((performance.now() - start) / 1000).toFixed(1);
          logger.info(`places ${version}: ${files} files, ${bytes} bytes, ${seconds} s`);
        };
        if (parts.length > 0) {
          const written = joinPlaces(parts.map(placesOf), output, { packed });
          return readJoined(parts.map(placesOf), async (reports) => index(reports, written));
        }
        const reports = await readReports(dist);
        return index(reports, writePlaces(reports, output, { packed }));
      },
    },
  };
}

const placesOf = (part: string): string => path.join(part, 'places');

/** Writes Pagefind's index of all sections, one folded character a token. */
export async function writePagefind(reports: Iterable<SourceReport>, output: string): Promise<void> {
  await rm(output, { recursive: true, force: true });
  try {
    const { index, errors } = await createIndex({ forceLanguage: LANGUAGE, maxFragments: MAX_FRAGMENTS });
    check(errors, 'start');
    if (!index) throw new Error('Pagefind gave no index and no reason');
    for (const report of reports) await addReport(index, report);
    check((await index.writeFiles({ outputPath: output })).errors, `write ${output}`);
  } finally {
    await close();
  }
  for await (const file of glob('**/*.*', { cwd: output }))
    if (!NEEDED.test(path.basename(file))) await rm(path.join(output, file));
}

/** Keeps titles out of the metadata, for Pagefind would search them too. */
async function addReport(index: PagefindIndex, { id: report, sections }: SourceReport): Promise<void> {
  for (const { anchor, blocks } of sections) {
    const id = `${report}/${anchor}`;
    const record = { url: `/reports/${report}/#${anchor}`, content: pagefindContent(blocks), language: LANGUAGE };
    check((await index.addCustomRecord({ ...record, meta: { id } })).errors, `index ${id}`);
  }
}

function check(errors: readonly string[], doing: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not ${doing}: ${errors.join('; ')}`);
}
