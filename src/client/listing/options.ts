import { fill } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/numbers.ts';

/** Writes into each option of a select how many it would leave; one that would leave none cannot be chosen. */
export function showCounts(select: HTMLSelectElement, counts: ReadonlyMap<string, number>): void {
  for (const option of select.options) {
    const { name } = option.dataset;
    if (name === undefined) continue;
    const n = counts.get(option.value) ?? 0;
    option.textContent = fill(select.dataset['option'] ?? '', { name, n: formatNumber(n) });
    option.disabled = n === 0 && !option.selected;
  }
}
