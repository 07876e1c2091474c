import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseTaxonomy } from '../../src/corpus/taxonomy.ts';
import { colorsOf } from '../../src/integrations/colors.ts';

test('every type of the taxonomy has its own hue on light and on dark paper', () => {
  const { types } = parseTaxonomy(readFileSync('content/taxonomy.yaml', 'utf8'));
  const rules = colorsOf({ types }).split('\n');
  expect(rules).toContain("[data-type='work'] { --c: light-dark(#3f7f73, #62ab9d); }");
  expect(rules).toHaveLength(types.length);
  expect(new Set(rules.map((rule) => rule.slice(rule.indexOf('{')))).size).toBe(types.length);
});

test('types without a hue get one each, unlike the others', () => {
  const { types } = parseTaxonomy(readFileSync('content/taxonomy.yaml', 'utf8').replace(/^ {4}color: .*\n/gm, ''));
  const hues = colorsOf({ types })
    .match(/(?<=light-dark\(oklch\([\d.]+ [\d.]+ )\d+/g)!
    .map(Number);
  expect(hues).toHaveLength(types.length);
  const sorted = hues.toSorted((a, b) => a - b);
  const gaps = sorted.map((hue, at) => (sorted[at + 1] ?? sorted[0]! + 360) - hue);
  expect(Math.min(...gaps)).toBeGreaterThan(15);
});
