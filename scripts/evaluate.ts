import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readLexicon } from './corpus/inputs/taxonomy.ts';
import { correctedBuild } from './evaluation/corrections.ts';
import { buildWith, crossBuild } from './evaluation/folds.ts';
import { misses, print } from './evaluation/print.ts';
import { PROJECT } from './paths.ts';
import { showProgress } from './console/terminal.ts';
import { readDocuments } from './training/documents.ts';

const USAGE = `Usage: npm run evaluate -- [DIR] [options]

Says how true what is built is, against the annotations of a folder: NAME.txt and NAME.ann (content/samples).
What the model was learned from is measured by cross-validation: each part with what was learned from the others.

  --correct   with what is learned from corrections: each part with the types, topics and years of the others put into
              overrides, as a person would who corrects them
  --folds N   parts of the cross-validation (5)
  --misses    name every section whose type is wrong or that is not found`;

const RAW = join(PROJECT, 'content/raw');
const SAMPLES = join(PROJECT, 'content/samples');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    correct: { type: 'boolean', default: false },
    folds: { type: 'string', default: '5' },
    misses: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(USAGE);
else await evaluate(resolve(positionals[0] ?? SAMPLES));

async function evaluate(folder: string): Promise<void> {
  const { terms, lexicon } = await readLexicon(join(PROJECT, 'content/taxonomy.yaml'));
  const documents = await readDocuments(folder, RAW);
  const isLearned = folder === SAMPLES;
  const cross = { folds: Number(values.folds), tell: showProgress('fold') };
  const evaluated = isLearned
    ? crossBuild(documents, terms, cross)
    : values.correct
      ? correctedBuild(
          documents,
          { annotated: await readDocuments(SAMPLES, RAW), model: lexicon.model, taxonomy: terms },
          cross,
        )
      : buildWith(lexicon.model, documents, terms);
  for (const line of [...print(evaluated), ...(values.misses ? ['', ...misses(evaluated)] : [])]) console.log(line);
}
