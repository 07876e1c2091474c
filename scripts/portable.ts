import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { told } from './console/language.ts';
import { writePortable } from './portable/write.ts';
import { Refusal } from './console/refusal.ts';
import { run } from './console/run.ts';
import { readSettings } from './settings.ts';
import { standing } from './site/folders.ts';
import { publishSite } from './site/publish.ts';

// Makes of the built site a copy beside it that is opened from a folder: on a thumb drive, in an office without a network.
await run(async () => {
  const { site, base } = readSettings();
  if (!existsSync(join(standing(site), 'index.html')))
    throw new Refusal(`There is no site in ${site}. Run npm run build first.`, 1);
  const out = `${site}-portable`;
  const pages = await publishSite(out, (folder) => writePortable(standing(site), folder, base));
  console.log(told.portable(pages, join(out, 'index.html')));
});
