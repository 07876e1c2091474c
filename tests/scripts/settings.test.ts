import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PROJECT } from '../../scripts/paths.ts';
import { basePath, checkInputs, readSettings } from '../../scripts/settings.ts';

it('takes the project’s own folders where nothing is set', () => {
  expect(readSettings({})).toEqual({
    raw: join(PROJECT, 'content/raw'),
    content: join(PROJECT, 'content'),
    site: join(PROJECT, 'dist'),
    taxonomy: join(PROJECT, 'content/taxonomy.yaml'),
    starters: join(PROJECT, 'content/starters.yaml'),
    ...{ config: join(PROJECT, 'wenduan.config.ts'), logo: join(PROJECT, 'content/logo.svg'), colors: null },
    said: {
      ...{ name: { zh: '文段', en: 'Wenduan' }, nouns: null, logoInHead: false, footer: null, rights: null },
      paper: { light: '#fbfaf6', dark: '#171614' },
    },
    ...{ indexing: false, maskNames: false, base: '/', languages: ['zh', 'en'], host: '127.0.0.1', port: null },
  });
});

it.each([
  ['RAW_DIR', 'raw'],
  ['CONTENT_DIR', 'content'],
  ['OUT_DIR', 'site'],
  ['TAXONOMY', 'taxonomy'],
] as const)('takes %s as it is where it is absolute, else from the project', (name, key) => {
  const absolute = join(tmpdir(), 'mine');
  expect(readSettings({ [name]: absolute })[key]).toBe(absolute);
  expect(readSettings({ [name]: 'tmp/mine' })[key]).toBe(join(PROJECT, 'tmp/mine'));
});

it('looks for the searches to offer beside the taxonomy', () => {
  expect(readSettings({ TAXONOMY: '/own/taxonomy.yaml' }).starters).toBe('/own/starters.yaml');
});

it.each([
  ['/', '/'],
  ['', '/'],
  ['wenduan', '/wenduan/'],
  ['//a//b', '/a/b/'],
  ['/报告/', '/%E6%8A%A5%E5%91%8A/'],
  ['/%E6%8A%A5%E5%91%8A', '/%E6%8A%A5%E5%91%8A/'],
  ['/a b/100%', '/a%20b/100%25/'],
])('makes of the path %j the base %s', (path, base) => {
  expect(basePath(path)).toBe(base);
});

it('encodes a path once, however often it is asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (path) => {
      expect(basePath(basePath(path))).toBe(basePath(path));
    }),
  );
});

it.each([
  ['', ['zh', 'en']],
  ['zh', ['zh']],
  ['en, zh', ['zh', 'en']],
])('takes the languages %j as %j', (LANGUAGES, languages) => {
  expect(readSettings({ LANGUAGES }).languages).toEqual(languages);
});

it.each(['en', 'zh,de', 'zh;en'])('refuses the languages %s in one sentence', (LANGUAGES) => {
  expect(() => readSettings({ LANGUAGES })).toThrow(`LANGUAGES is ${LANGUAGES}; it can be zh or zh,en.`);
});

it.each(['eighty', '-1', '70000', '80.5'])('refuses the port %s in one sentence', (PORT) => {
  expect(() => readSettings({ PORT })).toThrow(`PORT is ${PORT}, which is no port.`);
});

it('says in one sentence what a build would read and is not there', () => {
  const raw = mkdtempSync(join(tmpdir(), 'wenduan-raw-'));
  const taxonomy = join(raw, 'taxonomy.yaml');
  expect(() => checkInputs({ raw, taxonomy })).toThrow(`There is no file ${taxonomy}.`);
  rmSync(raw, { recursive: true });
  expect(() => checkInputs({ raw, taxonomy })).toThrow(`There is no folder ${raw}.`);
});
