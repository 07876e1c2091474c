import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../../scripts/config/read.ts';
import { PROJECT } from '../../../scripts/paths.ts';
import { readSettings } from '../../../scripts/settings.ts';
import { FileError } from '../../../src/corpus/message.ts';
import type { Locale } from '../../../src/i18n/locale.ts';

let room: string;
beforeEach(() => (room = mkdtempSync(join(tmpdir(), 'wenduan-config-'))));
afterEach(() => rmSync(room, { recursive: true }));

/** A configuration as a file; its name is new, for what Node has run it runs no more. */
let files = 0;
function written(text: string): string {
  const file = join(room, `${(files += 1)}.config.ts`);
  writeFileSync(file, text);
  return file;
}

/** What is said of a configuration, each with its line and column. */
function saidOf(text: string, locale: Locale = 'en') {
  try {
    readConfig(written(text), locale);
  } catch (error) {
    if (error instanceof FileError)
      return error.problems.map(({ rule, line, column, reason, advice }) => ({
        rule,
        at: [line, column],
        said: `${reason} ${advice}`,
      }));
    throw error;
  }
  return [];
}

describe('what is wrong', () => {
  it('is told with line and column, key and what to do, all at once', () => {
    const text = "export default {\n  name: { zh: '甲', 'cn': '乙' },\n  colours: {},\n  indexing: 'yes',\n};\n";
    expect(saidOf(text)).toEqual([
      { rule: 'config/unknown-key', at: [2, 20], said: 'There is no key `name.cn`. Is it `en`?' },
      { rule: 'config/unknown-key', at: [3, 3], said: 'There is no key `colours`. Is it `colors`?' },
      {
        rule: 'config/wrong-value',
        at: [4, 3],
        said: '`indexing` cannot be "yes". It is true or false. docs/config.md has every key.',
      },
    ]);
  });

  it('is told in Chinese too', () => {
    const text = "export default { logo: 'none.svg', taxonomy: '不在.yaml' };";
    expect(saidOf(text, 'zh').map(({ said }) => said)).toEqual([
      expect.stringMatching(/^`logo` 指向的文件 .*none\.svg 不存在。 路径从配置文件所在的文件夹算起。$/),
      expect.stringMatching(/^`taxonomy` 指向的文件 .*不在\.yaml 不存在。/),
    ]);
    expect(saidOf('export default { rihgts: 1 };', 'zh')[0]!.said).toBe('没有 `rihgts` 这个键。 是不是 `rights`？');
  });

  it.each([
    ['through a function', 'const define = (one: object) => one;\nexport default define({\n  nme: 1,\n});', [3, 3]],
    ['by a constant', 'const config = {\n  nme: 1,\n};\nexport default config;', [2, 3]],
    ['with a type', 'export default ({\n    nme: 1,\n}) satisfies object;', [2, 5]],
    ['by a constant within', 'const key = { light: 7, dark: 1 };\nexport default { colors: { ink: key } };', [1, 15]],
    [
      'beside notes that look like keys',
      "// nme: 1\nexport default {\n  /* nme: 1 */ footer: { zh: 'nme: 1' },\n nme: 1 };",
      [4, 2],
    ],
  ])('is found where the configuration is given %s', (_, text, at) => {
    expect(saidOf(text)[0]!.at).toEqual(at);
  });

  it.each([
    ['what is no TypeScript', 'export default {\n  name: { zh: },\n};', [2, 15]],
    ['a string that does not end', "export default {\n  name: { zh: '甲 },\n};", [2, 19]],
    ['a file that throws', "const none = undefined as never;\nexport default { name: none['zh'] };", [2, 28]],
    ['a file that imports what is not there', "import { a } from './none.ts';\nexport default a;", [1, 1]],
    ['a file that waits', 'export default await Promise.resolve({});', [1, 1]],
  ])('may be %s', (_, text, at) => {
    const [only, ...others] = saidOf(text);
    expect([only?.rule, others]).toEqual(['config/unreadable', []]);
    expect(only?.at[0]).toBe(at[0]);
    expect(only?.said).toMatch(/^The file cannot be run: [^\n]+\. Mend the line/);
  });

  it('may be that the file gives nothing', () => {
    expect(saidOf('export const name = 1;')).toMatchObject([{ rule: 'config/no-object', at: [1, 1] }]);
  });

  it('may be a logo that is none', () => {
    writeFileSync(join(room, 'a.svg'), '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script/></svg>');
    const [only] = saidOf("export default {\n  logo: 'a.svg' };");
    expect(only).toMatchObject({ rule: 'config/logo', at: [2, 3] });
    expect(only!.said).toContain('it holds <script>, which runs something');
  });
});

describe('a configuration', () => {
  it('need not be there', () => {
    expect(readConfig(join(room, 'none.ts')).name).toEqual({ zh: '文段', en: 'Wenduan' });
  });

  it('names files from its own folder', () => {
    for (const file of ['a.svg', 'b.yaml']) writeFileSync(join(room, file), readLogo);
    expect(readConfig(written("export default { logo: './a.svg', taxonomy: 'b.yaml' };"))).toMatchObject({
      logo: join(room, 'a.svg'),
      taxonomy: join(room, 'b.yaml'),
    });
  });

  it('gives way to the environment, which may be a no as well as a yes', () => {
    writeFileSync(join(room, 'b.yaml'), '');
    const CONFIG = written(
      "export default { taxonomy: 'b.yaml', indexing: true, maskNames: true, languages: ['zh'] };",
    );
    expect(readSettings({ CONFIG })).toMatchObject({
      ...{ config: CONFIG, taxonomy: join(room, 'b.yaml'), starters: join(room, 'starters.yaml') },
      ...{ indexing: true, maskNames: true, languages: ['zh'] },
    });
    const env = { CONFIG, TAXONOMY: 'c.yaml', ALLOW_INDEXING: 'false', MASK_NAMES: 'no', LANGUAGES: 'zh,en' };
    expect(readSettings(env)).toMatchObject({
      taxonomy: join(PROJECT, 'c.yaml'),
      indexing: false,
      maskNames: false,
      languages: ['zh', 'en'],
    });
    expect(readSettings({ CONFIG, ALLOW_INDEXING: '', MASK_NAMES: '', TAXONOMY: '' })).toMatchObject({
      indexing: true,
      maskNames: true,
    });
  });

  it('that is named and not there is told of', () => {
    expect(() => readSettings({ CONFIG: join(room, 'none.ts') })).toThrow(`There is no file ${join(room, 'none.ts')}.`);
  });
});

const readLogo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>';
