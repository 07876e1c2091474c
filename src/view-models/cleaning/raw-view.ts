import type { Locale } from '../../i18n/locale.ts';
import { reportWords } from '../../i18n/report.ts';
import type { Removal } from './removals.ts';

/** What a report shows otherwise when it is seen as it came, in words. `['还原“党”字 75 处', '付费标记 2 处', '空缺 3 处']` */
export function rawDifferences(removals: readonly Removal[], blanks: number, locale: Locale): string[] {
  const words = reportWords[locale];
  const visible = removals
    .map(({ rule, count, spaces }) => ({ name: rule.name[locale], count: count - spaces }))
    .filter(({ count }) => count > 0);
  const all = blanks > 0 ? [...visible, { name: words.blanks, count: blanks }] : visible;
  return all.map(({ name, count }) => words.times(name, count));
}
