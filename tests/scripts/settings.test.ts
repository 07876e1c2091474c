import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isOwnCorpus } from '../../scripts/own-corpus.ts';
import { PROJECT } from '../../scripts/paths.ts';
import { basePath, checkInputs, readSettings } from '../../scripts/settings.ts';

it('takes the project’s own folders where nothing is set', () => {
  expect(readSettings({})).toEqual({
    raw: join(PROJECT, 'content/raw'),
    content: join(PROJECT, 'content'),
    site: join(PROJECT, 'dist'),
    taxonomy: join(PROJECT, 'content/taxonomy.yaml'),
    starters: join(PROJECT, 'content/starters.yaml'),
    samples: join(PROJECT, 'content/samples'),
    ...{ config: join(PROJECT, 'wenduan.config.ts'), logo: join(PROJECT, 'content/logo.svg'), colors: null },
    said: {
      ...{ name: { zh: '文段', en: 'Wenduan' }, nouns: null, logoInHead: false, footer: null, rights: null },
      paper: { light: '#fbfaf6', dark: '#171614' },
      letters: { ink: '#1d1b18', faint: '#6a645a' },
    },
    ...{
      indexing: false,
      maskNames: false,
      offline: false,
      packs: false,
      ...{ part: null, parts: [], areApart: false },
      base: '/',
      languages: ['zh', 'en'],
      isEnglishAsked: false,
      host: '127.0.0.1',
      port: null,
    },
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

it.each([
  ['the project’s own reports', {}, 'content/samples'],
  ['none, where they are not asked for', { SAMPLES: 'false' }, null],
  ['none beside a corpus of one’s own', { RAW_DIR: '/own/raw' }, null],
  [
    'those of the project beside a corpus of one’s own, where asked for',
    { RAW_DIR: '/own/raw', SAMPLES: 'true' },
    'content/samples',
  ],
  ['those of another folder', { SAMPLES: 'more/samples' }, 'more/samples'],
])('builds samples beside %s', (_, env, folder) => {
  expect(readSettings(env).samples).toBe(folder === null ? null : join(PROJECT, folder));
});

it('takes a corpus for the project’s own as long as nobody put in a report', () => {
  const samples = mkdtempSync(join(tmpdir(), 'wenduan-samples-'));
  const raw = join(PROJECT, 'content/raw');
  expect(isOwnCorpus(raw, samples)).toBe(false);
  for (const name of readdirSync(raw)) writeFileSync(join(samples, name.replace(/\.txt$/, '.ann')), '');
  expect(isOwnCorpus(raw, samples)).toBe(true);
  expect(isOwnCorpus(samples, samples)).toBe(false);
  rmSync(
    join(
      samples,
      readdirSync(samples).find((name) => name.endsWith('.ann'))!,
    ),
  );
  expect(isOwnCorpus(raw, samples)).toBe(false);
  rmSync(samples, { recursive: true });
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

it.each([
  ['zh,en', true],
  ['zh', false],
  ['', false],
])('takes English in the languages “%s” for asked: %s', (LANGUAGES, isEnglishAsked) => {
  expect(readSettings({ LANGUAGES }).isEnglishAsked).toBe(isEnglishAsked);
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
  expect(() => checkInputs({ raw, taxonomy, samples: taxonomy })).toThrow(`There is no folder ${taxonomy}.`);
  expect(() => checkInputs({ raw, taxonomy })).toThrow(`There is no file ${taxonomy}.`);
  rmSync(raw, { recursive: true });
  expect(() => checkInputs({ raw, taxonomy })).toThrow(`There is no folder ${raw}.`);
});
