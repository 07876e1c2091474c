import { told } from './console/language.ts';
import { run, runPart } from './console/run.ts';
import { addressOf, serve } from './site/serve.ts';
import { readSettings } from './settings.ts';
import { buildSite, withoutSamplesYet, withSamples } from './site/build.ts';
import { addSamples, SAMPLES_PATH, samplesStand } from './site/samples.ts';

// What could be built is served, even where a file could not; samples that were not built before come while it is.
await run(async () => {
  const settings = readSettings();
  const areLate = settings.samples !== null && !(await samplesStand(settings));
  const opening = told.open(addressOf(settings));
  await buildSite(settings, opening, areLate ? withoutSamplesYet(settings) : withSamples(settings));
  const awaited = new Set(areLate ? [SAMPLES_PATH] : []);
  await serve(settings, awaited);
  if (!areLate) return;
  await runPart(async () => {
    await addSamples(settings);
    console.log(told.samples(`${addressOf(settings)}${SAMPLES_PATH}`));
  });
  awaited.clear();
});
