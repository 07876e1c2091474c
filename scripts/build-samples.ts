import { otherCorpus } from '../src/integrations/other-corpus.ts';
import { run } from './run.ts';
import { readSettings } from './settings.ts';
import { buildSite } from './site/build.ts';

// `scripts/site/samples.ts` runs it: the site of the samples, beside the one below the base named first.
const [, , base = '/', allInEnglish] = process.argv;
const corpus = otherCorpus({ areSamples: true, base, allInEnglish: allInEnglish === 'true' });

await run(async () => {
  if ((await buildSite(readSettings(), '', { integrations: [corpus] })) > 0) process.exitCode = 1;
});
