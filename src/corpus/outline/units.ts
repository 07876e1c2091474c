import { readNumeral } from '../../text/numerals.ts';
import type { CleanLine } from './lines.ts';
import type { Reading } from './readings.ts';
import type { UnitStyle } from '../unit-style.ts';

/** Headings with those that are a unit's numeral alone. Where a numbered heading is read already, it stays. */
export function withUnits(
  readings: readonly Reading[],
  lines: readonly CleanLine[],
  units: readonly UnitStyle[],
): Reading[] {
  if (units.length === 0) return [...readings];
  const numbered = new Set(readings.filter(({ marker }) => marker.style !== '').map(({ start }) => start));
  const begun = lines.filter(({ start }) => !numbered.has(start)).flatMap((line) => unitIn(line, units) ?? []);
  const starts = new Set(begun.map(({ start }) => start));
  return [...readings.filter(({ start }) => !starts.has(start)), ...begun].sort((a, b) => a.start - b.start);
}

function unitIn({ start, text }: CleanLine, units: readonly UnitStyle[]): Reading | null {
  for (const { id, pattern } of units) {
    const match = pattern.exec(text);
    if (!match) continue;
    const length = match[0].length;
    const marker = { style: id, value: readNumeral(match[1]!) ?? 0, text: match[0].trimEnd(), length };
    return { form: 'line', marker, heading: '', closing: '', runIn: true, start, end: start + length, inside: false };
  }
  return null;
}
