import { expect, test } from 'vitest';
import { searchWords } from '../../src/i18n/search/index.ts';
import { always, count, fillWith } from '../../src/i18n/sentence.ts';

const PASSAGES = { one: '{n} passage', other: '{n} passages' };

test.each([
  [PASSAGES, 0, 'en', '0 passages'],
  [PASSAGES, 1, 'en', '1 passage'],
  [PASSAGES, 2, 'en', '2 passages'],
  [always('{n} 段'), 1, 'zh', '1 段'],
  [always('{n} 段'), 1626, 'zh', '1,626 段'],
] as const)('%j with %d in %s is %s', (forms, n, locale, sentence) => {
  expect(count(forms, n, { locale })).toBe(sentence);
});

test('a sentence may hold what is no text', () => {
  const bold = { b: 9 };
  expect(fillWith('共 {n} 段，{n} 段', { n: bold })).toEqual(['共 ', bold, ' 段，', bold, ' 段']);
});

/** `{ a: { b: '{n} 段' } }` → `a.b {n}`: each sentence with its places. A sentence by its number counts as one. */
function placesIn(words: object, path = ''): string[] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value === 'string') return `${path}${name} ${(value.match(/\{\w+\}/g) ?? []).sort().join(' ')}`;
    const { other, ...forms } = value as Record<string, unknown>;
    return typeof other === 'string' && Object.keys(forms).every((form) => form === 'one')
      ? placesIn({ [name]: other }, path)
      : placesIn(value as object, `${path}${name}.`);
  });
}

test('each sentence of the search has the same places in both languages', () => {
  const zh = placesIn(searchWords.zh);
  expect(zh).toContain('unfiltered {link} {n}');
  expect(placesIn(searchWords.en)).toEqual(zh);
});
