import { told } from './console/language.ts';
import { run } from './console/run.ts';
import { readSettings } from './settings.ts';
import { buildPart } from './site/build-part.ts';
import { buildSite } from './site/build.ts';

await run(async () => {
  const settings = readSettings();
  const { part } = settings;
  const failed = part ? await buildPart(settings, part) : await buildSite(settings, told.openLater);
  if (failed > 0) process.exitCode = 1;
});
