import { expect, test } from 'vitest';
import { frameWords } from '../../src/i18n/frame.ts';
import { bothOf, pathIn } from '../../src/i18n/pages.ts';
import { urlsAt } from '../../src/site/urls.ts';

test.each([
  ['about/', 'en', 'en/about/'],
  ['about/#rules', 'en', 'en/about/#rules'],
  ['about/', 'zh', 'about/'],
  ['reports/000_9e328af07c709210/', 'en', 'reports/000_9e328af07c709210/'],
] as const)('%s in %s is %s', (path, locale, expected) => {
  expect(pathIn(path, locale)).toBe(expected);
});

test.each([
  ['about/', { zh: 'about/', en: 'en/about/' }],
  ['en/about/', { zh: 'about/', en: 'en/about/' }],
  ['reports/', null],
])('%s stands in %o', (path, expected) => {
  expect(bothOf(path)).toEqual(expected);
});

test('puts the language after the base', () => {
  expect(urlsAt('/wenduan', 'en').about()).toBe('/wenduan/en/about/');
  expect(urlsAt('/wenduan', 'en').corpusFile()).toBe('/wenduan/data/corpus.jsonl');
});

test('leaves no word of the frame empty', () => {
  expect(
    Object.values(frameWords).flatMap((words) => Object.values(words).filter((word) => word.trim() === '')),
  ).toEqual([]);
});
