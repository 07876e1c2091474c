import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { englishPages, inEnglishOf } from '../../src/integrations/languages.ts';

const pages = fileURLToPath(new URL('../../src/pages/', import.meta.url));

test('every page of a corpus that is not large stands in English', () => {
  const english = englishPages(pages, 'all');
  expect(english).toContain('index.astro');
  expect(english).toContain('reports/[id]/index.astro');
  expect(english).toContain('types/[tag]/[...page].astro');
});

test('the pages of reports and lists of a large corpus do not', () => {
  const english = englishPages(pages, 'few');
  expect(english).toContain('search.astro');
  expect(english).toContain('types/index.astro');
  expect(english.filter((file) => /\[/.test(file))).toEqual([]);
});

test('a page with an English text of its own, one for any address and one that is no page have no second one', () => {
  const english = englishPages(pages, 'all');
  expect(english).not.toContain('about.astro');
  expect(english).toContain('_en/about.astro');
  expect(english).not.toContain('404.astro');
  expect(english).toContain('review.astro');
});

test.each([
  [500, false, 'all'],
  [501, false, 'few'],
  [501, true, 'all'],
])('of %d reports, English asked for: %s, %s pages stand in English', (reports, isEnglishAsked, expected) => {
  const content = mkdtempSync(join(tmpdir(), 'wenduan-languages-'));
  mkdirSync(join(content, 'reports'));
  for (let number = 0; number < reports; number++) writeFileSync(join(content, 'reports', `r${number}.md`), '');
  expect(inEnglishOf(content, { languages: ['zh', 'en'], isEnglishAsked })).toBe(expected);
  expect(inEnglishOf(content, { languages: ['zh'], isEnglishAsked: false })).toBe('none');
  rmSync(content, { recursive: true });
});

test('of a site in Chinese alone no page stands in English', () => {
  expect(englishPages(pages, 'none')).toEqual([]);
});
