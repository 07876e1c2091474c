import type { Removal } from './removals.ts';

/** What a report shows otherwise when it is seen as it came, in words. `['还原“党”字 75 处', '付费标记 2 处', '空缺 3 处']` */
export function rawDifferences(removals: readonly Removal[], blanks: number): string[] {
  const visible = removals
    .map(({ rule, count, spaces }) => ({ name: rule.name.zh, count: count - spaces }))
    .filter(({ count }) => count > 0);
  const all = blanks > 0 ? [...visible, { name: '空缺', count: blanks }] : visible;
  return all.map(({ name, count }) => `${name} ${count} 处`);
}
