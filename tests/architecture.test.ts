import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FLOORS, folderOf, mayImport } from '../eslint-floors.mjs';
import { PROJECT } from '../scripts/paths.ts';

/** Any import of a file of ours, types too: `import … from './x.ts'`, `import './x.css'`, `import('./x.ts')` */
const IMPORT = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g;

const files = readdirSync(join(PROJECT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.(ts|astro)$/.test(file));

const imports = files.flatMap((from) =>
  [...readFileSync(join(PROJECT, from), 'utf8').matchAll(IMPORT)].map(
    ([, to]) => [from, posix.join(dirname(from), to!)] as const,
  ),
);

/** The files that a file imports, and those that these import, and so on. */
function reachedFrom(file: string, seen = new Set<string>()): Set<string> {
  for (const [, to] of imports.filter(([from]) => from === file)) {
    if (seen.has(to)) continue;
    reachedFrom(to, seen.add(to));
  }
  return seen;
}

describe('the files of a folder', () => {
  it.each(['src/text', 'src/i18n'])('%s: none comes back to itself by what it imports', (folder) => {
    const own = files.filter((file) => folderOf(file) === folder);
    expect(own.length).toBeGreaterThan(5);
    expect(own.filter((file) => reachedFrom(file).has(file))).toEqual([]);
  });
});

/** The folder right below another one in which a file stands; null for a file of its own. */
const partOf = (folder: string, file: string): string | null => {
  const [part, ...rest] = file.startsWith(`${folder}/`) ? file.slice(folder.length + 1).split('/') : [];
  return part !== undefined && rest.length > 0 ? part : null;
};

describe('the folders in a folder', () => {
  it.each(['src/analysis', 'src/client'])('%s: no circle runs between them', (folder) => {
    const edges = imports
      .map(([from, to]) => [partOf(folder, from), partOf(folder, to)] as const)
      .filter(([from, to]) => from !== null && to !== null && from !== to);
    expect(edges.length).toBeGreaterThan(0);
    const above = (part: string, seen = new Set<string>()): Set<string> => {
      for (const [from, to] of edges) if (from === part && !seen.has(to!)) above(to!, seen.add(to!));
      return seen;
    };
    expect(edges.filter(([from]) => above(from!).has(from!))).toEqual([]);
  });
});

describe('the floors', () => {
  it('name every folder of src that holds code', () => {
    const folders = new Set(files.map((file) => file.split('/').slice(0, -1)).filter((path) => path.length > 1));
    const unnamed = [...folders].map(([, folder]) => `src/${folder}`).filter((name) => !FLOORS.flat().includes(name));
    expect(unnamed).toEqual([]);
  });

  it('bear every import, so that no circle runs between folders', () => {
    expect(imports.length).toBeGreaterThan(500);
    expect(imports.filter(([from, to]) => !mayImport(from, to))).toEqual([]);
  });

  it.each([
    ['src/text/fold.ts', 'src/corpus/decode.ts', false],
    ['src/corpus/decode.ts', 'src/text/fold.ts', true],
    ['src/search/find/find.ts', 'src/analysis/phrases/index.ts', false],
    ['src/corpus/clean/ledger.ts', 'src/corpus/schema.ts', true],
    ['src/pages/index.astro', 'src/layouts/Page.astro', true],
    ['src/components/Pager.astro', 'src/layouts/Page.astro', false],
    ['src/view-models/urls.ts', 'scripts/paths.ts', false],
    ['scripts/build.ts', 'tests/properties/files.ts', false],
    ['tests/text/fold.test.ts', 'src/text/fold.ts', true],
  ])('%s may import %s: %s', (from, to, expected) => expect(mayImport(from, to)).toBe(expected));

  it('know where a file stands', () => {
    expect(folderOf('src/content.config.ts')).toBe('src');
    expect(folderOf('content/taxonomy.yaml')).toBeNull();
  });
});
