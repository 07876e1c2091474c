import { describe, expect, test } from 'vitest';
import { frameWords } from '../../src/i18n/frame.ts';
import { pagesIn } from '../../src/i18n/pages.ts';
import { urlsAt } from '../../src/view-models/urls.ts';

const REPORT = 'reports/000_9e328af07c709210/';

describe.each(['all', 'few'] as const)('with %s pages in English', (inEnglish) => {
  const { pathIn, bothOf } = pagesIn(inEnglish);
  const allInEnglish = inEnglish === 'all';

  test.each([
    ['', 'en', 'en/'],
    ['about/', 'en', 'en/about/'],
    ['about/#rules', 'en', 'en/about/#rules'],
    ['about/', 'zh', 'about/'],
    ['types/', 'en', 'en/types/'],
    ['reports/page/2/', 'en', allInEnglish ? 'en/reports/page/2/' : 'reports/page/2/'],
    ['types/work/', 'en', allInEnglish ? 'en/types/work/' : 'types/work/'],
    [REPORT, 'zh', REPORT],
    [REPORT, 'en', allInEnglish ? `en/${REPORT}` : REPORT],
    ['cleaning/3/#r', 'en', allInEnglish ? 'en/cleaning/3/#r' : 'cleaning/3/#r'],
    ['404/', 'en', '404/'],
    ['data/corpus.jsonl', 'en', 'data/corpus.jsonl'],
  ] as const)('%s in %s is %s', (path, locale, expected) => {
    expect(pathIn(path, locale)).toBe(expected);
  });

  test.each([
    ['about/', { zh: 'about/', en: 'en/about/' }],
    ['en/about/', { zh: 'about/', en: 'en/about/' }],
    [REPORT, allInEnglish ? { zh: REPORT, en: `en/${REPORT}` } : null],
    ['404/', null],
  ])('%s stands in %o', (path, expected) => {
    expect(bothOf(path)).toEqual(expected);
  });
});

test('of a site in Chinese alone every page stands in Chinese', () => {
  const { pathIn, bothOf } = pagesIn('none');
  expect(['', 'about/', REPORT].map((path) => pathIn(path, 'en'))).toEqual(['', 'about/', REPORT]);
  expect(['', 'about/', REPORT].map(bothOf)).toEqual([null, null, null]);
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
