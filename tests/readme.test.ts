import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../scripts/paths.ts';

const read = (file: string): string => readFileSync(join(PROJECT, file), 'utf8');
const unique = (names: readonly string[]): string[] => [...new Set(names)].sort();
const captured = (text: string, pattern: RegExp): string[] =>
  unique(Array.from(text.matchAll(pattern), ([, one]) => one!));

/** First cells of the rows of tables, without code marks, split where one names several. */
const rowNames = (text: string): string[] =>
  captured(text, /^\| ([^|]*?) +\|/gm).flatMap((cell) => cell.replaceAll('`', '').split(/, |、/));

const READMES = ['README.md', 'README.zh-CN.md'];
const manifest = JSON.parse(read('package.json')) as Record<
  'scripts' | 'dependencies' | 'devDependencies' | 'optionalDependencies',
  Record<string, string>
>;
const libraries = unique(
  (['dependencies', 'devDependencies', 'optionalDependencies'] as const).flatMap((kind) => Object.keys(manifest[kind])),
);

/** Where a build reads what the environment asks. */
const settings = unique([
  ...captured(read('scripts/settings.ts'), /(?:env\[|pathOf\()'([A-Z_]+)'/g),
  ...captured(read('astro.config.mjs'), /env\['([A-Z_]+)'\]/g),
]);

describe.each(READMES)('%s', (file) => {
  const text = read(file);
  const named = rowNames(text);

  it('begins with the two commands and the way to the other language', () => {
    expect(captured(text, /^```sh\n(npm .*)\n```/gm)).toEqual(['npm ci && npm start', 'npm ci && npm test']);
    expect(text.split('\n').slice(0, 4).join('\n')).toContain(`](${READMES.find((other) => other !== file)!})`);
  });

  it('has a row for every script and names no other', () => {
    const scripts = Object.keys(manifest.scripts).sort();
    expect(
      named
        .filter((name) => name.startsWith('npm '))
        .map((name) => name.replace(/^npm (run )?/, ''))
        .sort(),
    ).toEqual(scripts);
    expect(captured(text, /npm run ([\w:]+)/g).filter((script) => !scripts.includes(script))).toEqual([]);
  });

  it('has a row for every setting and for none that nothing reads', () => {
    expect(settings).toHaveLength(18);
    expect(named.filter((name) => /^[A-Z]+(_[A-Z]+)*$/.test(name)).sort()).toEqual(settings);
  });

  it('has a row for every library and none that is not there', () => {
    const tables = text.slice(text.lastIndexOf('\n## ', text.indexOf('| astro ')));
    const heads = ['library', '库'];
    expect(
      rowNames(tables)
        .filter((name) => !/^-+$/.test(name) && !heads.includes(name))
        .sort(),
    ).toEqual(libraries);
  });

  it('has a row for every folder of src, and names folders that exist', () => {
    const folders = named.filter((name) => /^(src|deploy|public|scripts|tests)\//.test(name));
    expect(folders.filter((folder) => !existsSync(join(PROJECT, folder)))).toEqual([]);
    const inSource = readdirSync(join(PROJECT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(inSource.map(({ name }) => `src/${name}/`).filter((folder) => !folders.includes(folder))).toEqual([]);
  });
});

const DOCUMENTS = [
  ...READMES,
  ...['CONTRIBUTING.md', 'CHANGELOG.md', 'src/search/README.md', 'content/samples/README.md'],
  ...readdirSync(join(PROJECT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  // A copy that create-astro makes has no changelog.
].filter((file) => file !== 'CHANGELOG.md' || existsSync(join(PROJECT, file)));

it.each(DOCUMENTS)('%s leads to files that are there', (file) => {
  const targets = captured(read(file), /\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g);
  expect(targets.filter((target) => !existsSync(join(PROJECT, dirname(file), target)))).toEqual([]);
});

it('every picture of the documents is shown', () => {
  const shown = READMES.flatMap((file) => captured(read(file), /\]\(docs\/images\/([^)]+)\)/g));
  expect(readdirSync(join(PROJECT, 'docs/images')).filter((picture) => !shown.includes(picture))).toEqual([]);
});

it.each(READMES.flatMap((file) => captured(read(file), /`(\/[a-z]+\/)`/g)))('the page %s is one', (address) => {
  const page = join(PROJECT, 'src/pages', address);
  expect(
    [`${page.slice(0, -1)}.astro`, join(page, 'index.astro')].some((one) => existsSync(one)) || address === '/en/',
  ).toBe(true);
});
