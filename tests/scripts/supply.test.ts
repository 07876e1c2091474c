import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { chromiumPaths, needChromium } from '../../scripts/machine/chromium.ts';
import { PROJECT } from '../../scripts/paths.ts';
import { programOf } from '../../scripts/machine/programs.ts';

interface Entry {
  version: string;
  integrity?: string;
  resolved?: string;
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

const read = <Shape>(file: string) => JSON.parse(readFileSync(join(PROJECT, file), 'utf8')) as Shape;
const { packages } = read<{ packages: Record<string, Entry> }>('package-lock.json');
const manifest = read<{ scripts: Record<string, string>; optionalDependencies: Record<string, string> }>(
  'package.json',
);
const installed = Object.entries(packages).filter(([path]) => path !== '');

/** Not to be had when the lock was written; the release before knows no limit to the files of an index. */
const WITHOUT_DIGEST = ['darwin-arm64', 'darwin-x64', 'freebsd-x64', 'windows-arm64', 'windows-x64'].map(
  (system) => `node_modules/@pagefind/${system}`,
);

describe('the lock', () => {
  it('holds the digest of every package but these', () => {
    expect(installed.length).toBeGreaterThan(500);
    const bare = installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
    expect(bare.map(([path]) => path).sort()).toEqual(WITHOUT_DIGEST);
  });

  it('leads to the public registry and nowhere else', () => {
    const resolved = installed.flatMap(([, entry]) => entry.resolved ?? []);
    expect(resolved.filter((url) => !url.startsWith('https://registry.npmjs.org/'))).toEqual([]);
  });

  it('names what every system needs, wherever it was written', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !standsAbove(path, name)),
    );
    expect(missing).toEqual([]);
  });

  it('brings one version of Node, to no system on which it does not run', () => {
    const names = Object.keys(manifest.optionalDependencies).filter((name) => name.startsWith('node-'));
    expect(names).toHaveLength(5);
    expect(new Set(names.map((name) => packages[`node_modules/${name}`]!.version)).size).toBe(1);
    for (const name of names.filter((one) => one.includes('linux')))
      expect(packages[`node_modules/${name}`]!.libc, name).toEqual(['glibc']);
  });
});

/** Whether a package stands where one at a path finds it: in its own folder or in one above. */
function standsAbove(path: string, name: string): boolean {
  if (packages[join(path, 'node_modules', name).replaceAll('\\', '/')]) return true;
  return path !== '' && standsAbove(path.slice(0, Math.max(path.lastIndexOf('/node_modules/'), 0)), name);
}

const { isTooOld, adviceFor, LEAST } = createRequire(import.meta.url)('../../scripts/node-version.cjs') as {
  isTooOld: (version: string, least?: string) => boolean;
  adviceFor: (version: string) => string | null;
  LEAST: string;
};

describe('a Node that is too old', () => {
  it.each([
    ['20.20.2', true],
    ['22.22.2', true],
    ['22.9.9', true],
    ['22.22.3', false],
    ['22.23.0', false],
    ['24.0.0', false],
    ['100.0.0', false],
  ])('%s: %s', (version, expected) => expect(isTooOld(version, '22.22.3')).toBe(expected));

  it('is told so in one sentence with both versions', () => {
    expect(adviceFor('18.0.0')).toMatch(new RegExp(`^[^\n]*18\\.0\\.0[^\n]*${LEAST}[^\n]*\\.$`));
    expect(adviceFor(LEAST)).toBeNull();
  });

  it('is told so by every command, and by the README', () => {
    const programs = Object.values(manifest.scripts).filter((script) => /^node /.test(script));
    expect(programs.length).toBeGreaterThan(5);
    for (const script of programs) expect(script).toMatch(/^node -r \.\/scripts\/node-version\.cjs scripts\//);
    expect(readFileSync(join(PROJECT, 'README.md'), 'utf8')).toContain(`Node ${LEAST}`);
  });
});

describe('a browser', () => {
  it('is the one that is named', () => {
    expect(chromiumPaths('linux', { CHROMIUM: '/opt/chrome', PATH: '/usr/bin' })).toEqual(['/opt/chrome']);
  });

  it('is looked for in every folder of PATH', () => {
    const paths = chromiumPaths('linux', { PATH: '/usr/local/bin::/usr/bin' });
    expect(paths.indexOf('/usr/local/bin/chromium')).toBeLessThan(paths.indexOf('/usr/bin/chromium'));
    expect(paths.every((path) => path.startsWith('/'))).toBe(true);
  });

  it('is looked for where Windows keeps it', () => {
    const paths = chromiumPaths('win32', { Path: 'C:\\bin;D:\\tools', ProgramFiles: 'C:\\Program Files' });
    expect(paths).toContain('D:\\tools\\chrome.exe');
    expect(paths).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
  });

  it('that is nowhere is an error that names the command to set one up', () => {
    vi.stubEnv('CHROMIUM', join(PROJECT, 'no-such-browser'));
    expect(needChromium).toThrow('npm run setup');
    vi.unstubAllEnvs();
  });

  it('is set up by a command of its own and by no test', () => {
    const sources = ['test.ts', 'machine/chromium.ts', 'machine/programs.ts'].map((file) =>
      readFileSync(join(PROJECT, 'scripts', file), 'utf8'),
    );
    for (const source of sources) expect(source).not.toMatch(/apt-get|'install'/);
    expect(manifest.scripts['setup']).toContain('scripts/setup.ts');
  });
});

it.each([
  ['vitest', 'vitest'],
  ['@playwright/test', 'playwright'],
])('the command of %s is a file that Node runs', (name, command) => {
  expect(readFileSync(programOf(name, command), 'utf8')).toMatch(/^#!.*node/);
});
