import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, mayImport } from '../eslint-floors.mjs';
import { PROJECT } from '../scripts/paths.ts';

/** Any import of a file of ours, types too: `import … from './x.ts'`, `import './x.css'`, `import('./x.ts')` */
const IMPORT = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g;

type Import = readonly [from: string, to: string];

const files = ['src', 'scripts'].flatMap((root) =>
  readdirSync(join(PROJECT, root), { recursive: true, encoding: 'utf8' })
    .map((file) => `${root}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.(ts|astro)$/.test(file)),
);

const imports = files.flatMap((from) =>
  [...readFileSync(join(PROJECT, from), 'utf8').matchAll(IMPORT)].map(([, to]): Import => [
    from,
    posix.join(dirname(from), to!),
  ]),
);

/** The imports that lie on a circle or between two circles. */
function circling(all: readonly Import[]): readonly Import[] {
  const [from, to] = [new Set(all.map(([one]) => one)), new Set(all.map(([, other]) => other))];
  const left = all.filter(([one, other]) => to.has(one) && from.has(other));
  return left.length === all.length ? left : circling(left);
}

/** What a folder holds on the way to a file: `entryOf('src/corpus/clean/rules.ts', 'src/corpus') → 'src/corpus/clean'` */
const entryOf = (file: string, folder: string): string => file.split('/', folder.split('/').length + 1).join('/');

/** Imports between the files and folders that stand side by side in one folder. */
const importsIn = (folder: string, all: readonly Import[]): Import[] =>
  all
    .filter((one) => one.every((file) => file.startsWith(`${folder}/`)))
    .map(([from, to]): Import => [entryOf(from, folder), entryOf(to, folder)])
    .filter(([from, to]) => from !== to);

/** Circles between neighbours of any folder; a circle of files is one in the folder that holds them all. */
function circlesIn(all: readonly Import[]): readonly Import[] {
  const parents = all.flatMap(([from]) => from.split('/').map((_, depth, path) => path.slice(0, depth).join('/')));
  return [...new Set(parents)].filter(Boolean).flatMap((folder) => circling(importsIn(folder, all)));
}

describe('circles', () => {
  it('run nowhere, neither between files nor between folders', () => expect(circlesIn(imports)).toEqual([]));

  it.each<[string, Import[], Import[]]>([
    [
      'two files of a folder',
      [
        ['src/text/a.ts', 'src/text/b.ts'],
        ['src/text/b.ts', 'src/text/a.ts'],
      ],
      [
        ['src/text/a.ts', 'src/text/b.ts'],
        ['src/text/b.ts', 'src/text/a.ts'],
      ],
    ],
    [
      'two folders, though no files',
      [
        ['src/corpus/classify/a.ts', 'src/corpus/outline/a.ts'],
        ['src/corpus/outline/b.ts', 'src/corpus/classify/b.ts'],
      ],
      [
        ['src/corpus/classify', 'src/corpus/outline'],
        ['src/corpus/outline', 'src/corpus/classify'],
      ],
    ],
    [
      'a file and the folder beside it',
      [
        ['src/corpus/a.ts', 'src/corpus/b/c.ts'],
        ['src/corpus/b/d/e.ts', 'src/corpus/a.ts'],
      ],
      [
        ['src/corpus/a.ts', 'src/corpus/b'],
        ['src/corpus/b', 'src/corpus/a.ts'],
      ],
    ],
    [
      'one way',
      [
        ['src/corpus/a/b.ts', 'src/text/c.ts'],
        ['src/input/d.ts', 'src/corpus/a/b.ts'],
      ],
      [],
    ],
  ])('are seen: %s', (_, planted, circle) => expect(circlesIn(planted)).toEqual(circle));
});

/** The folder right below another one in which a file stands; null for a file of its own. */
const partOf = (folder: string, file: string): string | null => {
  const [part, ...rest] = file.startsWith(`${folder}/`) ? file.slice(folder.length + 1).split('/') : [];
  return part !== undefined && rest.length > 0 ? part : null;
};

describe('the folders in a folder', () => {
  it.each(['src/analysis', 'src/client'])('%s: no circle runs between them', (folder) => {
    const own = imports.map(([from, to]) => [partOf(folder, from), partOf(folder, to)] as const);
    const within = own.filter(([from, to]) => from !== null && to !== null);
    expect(within.length).toBeGreaterThan(0);
    const edges = within.filter(([from, to]) => from !== to);
    const above = (part: string, seen = new Set<string>()): Set<string> => {
      for (const [from, to] of edges) if (from === part && !seen.has(to!)) above(to!, seen.add(to!));
      return seen;
    };
    expect(edges.filter(([from]) => above(from!).has(from!))).toEqual([]);
  });
});

/** Exported or not, with the file in which they are declared. */
const types = files.flatMap((file) =>
  Array.from(
    readFileSync(join(PROJECT, file), 'utf8').matchAll(/^(export )?(?:type|interface|(?:abstract )?class) (\w+)/gm),
    ([, isExported, name]) => ({ file, name: name!, isExported: isExported !== undefined }),
  ),
);

describe('the names of types', () => {
  it('are exported by one file each', () => {
    const exported = Map.groupBy(
      types.filter(({ isExported }) => isExported),
      ({ name }) => name,
    );
    expect(exported.size).toBeGreaterThan(500);
    expect([...exported.values()].filter((same) => same.length > 1).flat()).toEqual([]);
  });

  const [, inCode] = readFileSync(join(PROJECT, 'docs/glossary.md'), 'utf8').split('## Words in code');
  const rows = [...inCode!.matchAll(/^\| `(\w+)` +\|.*\| (?:`(.+)`|none) +\|$/gm)];

  it('that the glossary has are eight', () => expect(rows.length).toBe(8));

  it.each(rows.map(([, name, file]): [string, string[]] => [name!, file ? [file] : []]))(
    '%s is declared where the glossary says: %j',
    (name, where) => expect(types.filter((type) => type.name === name).map(({ file }) => file)).toEqual(where),
  );
});

describe('the floors', () => {
  it('name every folder of src that holds code', () => {
    expect(files.filter((file) => folderOf(file) === null)).toEqual([]);
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
    expect(folderOf('src/live.config.ts')).toBe('src');
    expect(folderOf('content/taxonomy.yaml')).toBeNull();
  });
});
