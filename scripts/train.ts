import { join } from 'node:path';
import { count } from '../src/i18n/count.ts';
import { overridesBeside } from './corpus/overrides/overrides.ts';
import { readLexicon } from './corpus/inputs/taxonomy.ts';
import { PROJECT } from './paths.ts';
import { run } from './console/run.ts';
import { readSettings } from './settings.ts';
import { readCorrections } from './training/corrected.ts';
import { readDocuments } from './training/documents.ts';
import { learn } from './training/learn.ts';
import { MODEL, writeModel } from './corpus/inputs/model-file.ts';

const RAW = join(PROJECT, 'content/raw');
const SAMPLES = join(PROJECT, 'content/samples');

// Learns from the project's annotated reports, and from what people decided on the reports of RAW_DIR.
await run(async () => {
  const started = performance.now();
  const { raw, taxonomy, maskNames } = readSettings();
  const { terms } = await readLexicon(taxonomy);
  const documents = await readDocuments(SAMPLES, RAW);
  const corrections = await readCorrections({ raw, overrides: overridesBeside(raw), taxonomy, maskNames });
  const size = await writeModel(learn(documents, terms, corrections));
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const learned = `learned from ${count(documents.length, 'report')}, ${count(corrections.length, 'corrected file')}`;
  console.log(`${MODEL}: ${Math.round(size / 1000)} KB, ${learned} in ${seconds} s.`);
});
