import type { InEnglish } from '../src/i18n/pages.ts';
import { otherCorpus } from '../src/integrations/other-corpus.ts';
import { run } from './console/run.ts';
import { readSettings } from './settings.ts';
import { buildSite } from './site/build.ts';

// `scripts/site/samples.ts` runs it: the site of the samples, beside the one below the base named first.
const [, , base = '/', inEnglish = 'none'] = process.argv;
const corpus = otherCorpus({ areSamples: true, base, inEnglish: inEnglish as InEnglish });

await run(async () => {
  if ((await buildSite(readSettings(), '', { integrations: [corpus] })) > 0) process.exitCode = 1;
});
