import { run } from './run.ts';
import { readSettings } from './settings.ts';
import { buildSite } from './site/build.ts';

await run(async () => {
  process.exitCode = (await buildSite(readSettings())) > 0 ? 1 : 0;
});
