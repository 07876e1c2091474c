import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../../../scripts/console/run.ts';
import { publishSite } from '../../../scripts/site/publish.ts';

// `node publish-run.ts OUT TEXT`: puts a site of two pages that say TEXT in place.
const [, , out, text] = process.argv as [string, string, string, string];
await run(() =>
  publishSite(out, async (folder) => {
    await mkdir(join(folder, '_astro'), { recursive: true });
    await writeFile(join(folder, 'index.html'), text);
    await writeFile(join(folder, '_astro/a.css'), text);
  }),
);
