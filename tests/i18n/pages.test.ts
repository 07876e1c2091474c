import { describe, expect, test } from 'vitest';
import { frameWords } from '../../src/i18n/frame.ts';
import { pagesIn } from '../../src/i18n/pages.ts';
import { urlsAt } from '../../src/site/urls.ts';

const REPORT = 'reports/000_9e328af07c709210/';

describe.each([true, false])('with English pages of reports: %s', (reportsInEnglish) => {
  const { pathIn, bothOf } = pagesIn(reportsInEnglish);

  test.each([
    ['', 'en', 'en/'],
    ['about/', 'en', 'en/about/'],
    ['about/#rules', 'en', 'en/about/#rules'],
    ['about/', 'zh', 'about/'],
    ['reports/page/2/', 'en', 'en/reports/page/2/'],
    [REPORT, 'zh', REPORT],
    [REPORT, 'en', reportsInEnglish ? `en/${REPORT}` : REPORT],
    ['cleaning/3/#r', 'en', reportsInEnglish ? 'en/cleaning/3/#r' : 'cleaning/3/#r'],
    ['404/', 'en', '404/'],
    ['data/corpus.jsonl', 'en', 'data/corpus.jsonl'],
  ] as const)('%s in %s is %s', (path, locale, expected) => {
    expect(pathIn(path, locale)).toBe(expected);
  });

  test.each([
    ['about/', { zh: 'about/', en: 'en/about/' }],
    ['en/about/', { zh: 'about/', en: 'en/about/' }],
    [REPORT, reportsInEnglish ? { zh: REPORT, en: `en/${REPORT}` } : null],
    ['404/', null],
  ])('%s stands in %o', (path, expected) => {
    expect(bothOf(path)).toEqual(expected);
  });
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
