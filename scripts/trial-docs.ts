import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocksOf } from './docs/blocks.ts';
import { plantTree } from './docs/tree.ts';
import { tryBlock } from './docs/try.ts';
import { PROJECT } from './paths.ts';
import { run } from './console/run.ts';

// `npm run trial:docs`: every command of `docs/` that can be run here, the long ones too, page by page in a copy of the project.
const FOLDER = join(PROJECT, 'docs');

await run(async () => {
  const pages = readdirSync(FOLDER).filter((file) => file.endsWith('.md') && !file.includes('.zh-CN.'));
  const tree = plantTree();
  for (const page of pages) {
    const blocks = blocksOf(readFileSync(join(FOLDER, page), 'utf8'), `docs/${page}`);
    const tried = blocks.filter(({ trial }) => trial === 'runs' || trial === 'trial');
    if (tried.length === 0) continue;
    tree.reset();
    for (const block of tried) {
      const started = performance.now();
      const problems = await tryBlock(block, tree.folder);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${block.place} ${problems.length === 0 ? 'holds' : 'DOES NOT HOLD'}, ${seconds} s`);
      for (const problem of problems) console.log(`  ${problem}`);
      if (problems.length > 0) process.exitCode = 1;
    }
  }
  tree.remove();
});
