import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCorpus } from './corpus/build.ts';
import { PROJECT } from './paths.ts';
import { figure, showProgress, step } from './terminal.ts';

const USAGE = 'Usage: npm run corpus -- [--raw DIR] [--out DIR] [--taxonomy FILE]';

function readOptions() {
  const options = { raw: { type: 'string' }, out: { type: 'string' }, taxonomy: { type: 'string' } } as const;
  try {
    const { values } = parseArgs({ options });
    const { raw = join(PROJECT, 'content/raw'), out = join(PROJECT, 'content') } = values;
    if (!existsSync(raw)) throw new Error(`There is no folder ${raw}.`);
    return { raw, out, taxonomy: values.taxonomy ?? join(PROJECT, 'content/taxonomy.yaml') };
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    process.exit(2);
  }
}

const summary = await step(
  'corpus',
  () => buildCorpus({ ...readOptions(), onProgress: showProgress('corpus') }),
  ({ reports, sections, chars }) =>
    `${figure(reports)} reports, ${figure(sections)} sections, ${figure(chars)} characters`,
);
for (const message of summary.messages) console.log(message);
process.exitCode = summary.failed > 0 ? 1 : 0;
