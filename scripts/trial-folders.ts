import fc from 'fast-check';
import { deepStrictEqual } from 'node:assert/strict';
import { copyFileSync, appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOverrideFiles } from './corpus/overrides/override-files.ts';
import { readLexicon } from './corpus/inputs/taxonomy.ts';
import { PROJECT } from './paths.ts';
import { figure, showProgress } from './console/terminal.ts';
import { built, expectNamed, expectRestored, expectTakenDown, type TrialFolders } from './trials/folder-promises.ts';
import { anyFolder, lay, type Drawn } from './trials/folders.ts';

// `npm run trial:folders [-- RUNS [SEED]]`: random folders through the corpus build; a failure prints the smallest
// folder that breaks a promise, and the seed that leads there again.
const [, , runs = '2000', seed = String(Date.now() % 2 ** 31)] = process.argv;
const room = mkdtempSync(join(tmpdir(), 'wenduan-folders-'));
const folders: TrialFolders = {
  ...{ raw: join(room, 'raw'), out: join(room, 'out') },
  ...{ overrides: join(room, 'overrides'), taxonomy: join(room, 'taxonomy.yaml') },
};
const TAXONOMY = join(PROJECT, 'content/taxonomy.yaml');
const { lexicon } = await readLexicon(TAXONOMY);
const LEFT_OUT = /^publish: (false|no)/m;

async function expectPromises({ items, overrides, slip }: Drawn): Promise<void> {
  for (const path of Object.values(folders)) rmSync(path, { recursive: true, force: true });
  copyFileSync(TAXONOMY, folders.taxonomy);
  await lay(Buffer.from(folders.raw), items);
  const first = await built(folders);
  if (!first) throw new Error('the taxonomy of the project cannot be read');
  expectNamed(folders, first);
  await expectRestored(folders, lexicon);
  await lay(Buffer.from(folders.overrides), overrides);
  const second = await built(folders);
  const { reports } = await readOverrideFiles(folders.overrides);
  const leftOut = [...reports].filter(([, files]) => files.some(({ text }) => LEFT_OUT.test(text))).map(([id]) => id);
  expectTakenDown(leftOut, second!);
  deepStrictEqual(await built(folders), second, 'a second run gives something else');
  if (slip !== '') {
    appendFileSync(folders.taxonomy, slip);
    deepStrictEqual(await built(folders), null, 'a slip in the taxonomy goes unnoticed');
    copyFileSync(TAXONOMY, folders.taxonomy);
  }
  deepStrictEqual((await built(folders))!.files, second!.files, 'a slip in the taxonomy changed what was built');
}

const tell = showProgress('folders');
let done = 0;
const law = fc.asyncProperty(anyFolder, async (drawn) => {
  await expectPromises(drawn);
  tell((done += 1), Number(runs));
});
const result = await fc.check(law, { numRuns: Number(runs), seed: Number(seed) });
console.log(
  `${figure(result.numRuns)} folders, seed ${result.seed}: ${result.failed ? 'broken' : 'all promises kept'}`,
);
if (result.failed) console.log(fc.defaultReportMessage(result), result.errorInstance);
rmSync(room, { recursive: true });
process.exitCode = result.failed ? 1 : 0;
