import { join } from 'node:path';
import { readLexicon } from './corpus/taxonomy.ts';
import { PROJECT } from './paths.ts';
import { readDocuments } from './training/documents.ts';
import { learn } from './training/learn.ts';
import { MODEL, writeModel } from './corpus/model-file.ts';

const RAW = join(PROJECT, 'content/raw');
const SAMPLES = join(PROJECT, 'content/samples');

const started = performance.now();
const { terms } = await readLexicon(join(PROJECT, 'content/taxonomy.yaml'));
const documents = await readDocuments(SAMPLES, RAW);
const size = await writeModel(learn(documents, terms));
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(`${MODEL}: ${Math.round(size / 1000)} KB, learned from ${documents.length} reports in ${seconds} s.`);
