import { expect, test } from 'vitest';
import { citeWords } from '../../src/i18n/cite.ts';
import { checkPageWords } from '../../src/i18n/check-page.ts';
import { cleaningWords } from '../../src/i18n/cleaning.ts';
import { count } from '../../src/i18n/count.ts';
import { decisionWords } from '../../src/i18n/decisions.ts';
import { evidenceWords } from '../../src/i18n/evidence.ts';
import { figuresWords } from '../../src/i18n/figures.ts';
import { reportListWords } from '../../src/i18n/report-list.ts';
import { reportWords } from '../../src/i18n/report.ts';
import { reviewWords } from '../../src/i18n/review.ts';
import { sharedWords } from '../../src/i18n/shared.ts';

const TABLES = {
  ...{ checkPageWords, citeWords, cleaningWords, decisionWords, evidenceWords, reportListWords, reportWords },
  ...{ figuresWords, reviewWords, sharedWords },
};

/** Every sentence of a table of words; a function's with 1 in all its places, so that none is named in it. */
const sentencesIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String((value as (...all: number[]) => unknown)(1, 1, 1))];
  return Object.values(value as object).flatMap(sentencesIn);
};

test.each(Object.entries(TABLES))('the English of %s is English, and none of it is empty', (_, { zh, en }) => {
  const sentences = sentencesIn(en);
  expect(sentences).toHaveLength(sentencesIn(zh).length);
  expect(sentences.filter((sentence) => sentence === '' || /\p{Script=Han}/u.test(sentence))).toEqual([]);
});

test.each([
  [0, '0 passages'],
  [1, '1 passage'],
  [1200, '1,200 passages'],
])('%i are counted as %s', (number, expected) => {
  expect(count(number, 'passage')).toBe(expected);
});
