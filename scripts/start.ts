import { told } from './language.ts';
import { run } from './run.ts';
import { addressOf, serve } from './site/serve.ts';
import { readSettings } from './settings.ts';
import { buildSite } from './site/build.ts';

// What could be built is served, even where a file could not.
await run(async () => {
  const settings = readSettings();
  await buildSite(settings, told.open(addressOf(settings)));
  await serve(settings);
});
