import { expect, test } from 'vitest';
import type { Locale } from '../../../src/i18n/locale.ts';
import { rawDifferences } from '../../../src/view-models/cleaning/raw-view.ts';
import type { Removal } from '../../../src/view-models/cleaning/removals.ts';

test('原样 differs by what is visible; white space is not', () => {
  const removal = (name: Record<Locale, string>, count: number, spaces: number) =>
    ({ rule: { name }, count, spaces }) as unknown as Removal;
  const markers = removal({ zh: '付费标记', en: 'Paywall markers' }, 3, 1);
  const lines = removal({ zh: '空行', en: 'Blank lines' }, 4, 4);
  expect(rawDifferences([markers, lines], 2, 'zh')).toEqual(['付费标记 2 处', '空缺 2 处']);
  expect(rawDifferences([markers, lines], 2, 'en')).toEqual(['Paywall markers (2)', 'Blanks (2)']);
  expect(rawDifferences([lines], 0, 'zh')).toEqual([]);
});
