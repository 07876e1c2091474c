import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { sourcesOf } from '../../../scripts/corpus/version.ts';
import { PROJECT } from '../../../scripts/paths.ts';

test('a report depends on every source that its building imports, and on no other', async () => {
  const sources = [...(await sourcesOf(join(PROJECT, 'scripts/corpus/build.ts')))].map((file) =>
    relative(PROJECT, file).replaceAll('\\', '/'),
  );
  expect(sources).toContain('src/corpus/clean/rules/advertising.ts');
  expect(sources).toContain('src/text/fold.ts');
  expect(sources).toContain('src/analysis/near-duplicates/firsts.ts');
  expect(sources).toContain('src/input/docx/runs.ts');
  expect(sources.filter((file) => /^src\/(client|components|pages|search|view-models)\//.test(file))).toEqual([]);
});
