import { told } from './language.ts';
import { run } from './run.ts';
import { readSettings } from './settings.ts';
import { buildSite } from './site/build.ts';

await run(async () => {
  if ((await buildSite(readSettings(), told.openLater)) > 0) process.exitCode = 1;
});
