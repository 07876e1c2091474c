import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cleaningRules } from '../../src/corpus/clean/rules.ts';
import { checkWords } from '../../src/i18n/check/index.ts';
import { zhSayings } from '../../src/i18n/messages.ts';

/** What a rule's id begins with; those of `clean` and `damage` are rows of tables, most of which carry their Chinese words. */
const AREAS = 'corpus|decode|input|outline|override|parts|starters|taxonomy';
const RULE = new RegExp(`'((?:${AREAS})/[a-z-]+)'`, 'g');

const rules = new Set(
  globSync('{src,scripts}/**/*.ts')
    .filter((file) => !file.includes('i18n'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(RULE)].map(([, rule]) => rule!)),
);
for (const { id, message } of cleaningRules) if (message) rules.add(`clean/${id}`);

test('every rule has Chinese words, and no words are of a rule that is gone', () => {
  expect(rules.size).toBeGreaterThan(40);
  expect([...rules].sort()).toEqual(Object.keys(zhSayings).sort());
});

test('what a reader of files warns of is said in Chinese where a draft is checked', () => {
  const warned = globSync('src/input/*/index.ts')
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/rule: '([^']+)', severity: '(?:warning|info)'/g)])
    .map(([, rule]) => rule!);
  expect(warned.length).toBeGreaterThan(2);
  expect(Object.keys(checkWords.zh.warned).sort()).toEqual(warned.sort());
});

test('they are whole sentences', () => {
  for (const { reason, advice } of Object.values(zhSayings)) {
    expect(reason).toMatch(/。$/);
    expect(advice).toMatch(/。$/);
  }
});

test('rules of cleaning carry their names in both languages', () => {
  for (const { name } of cleaningRules) expect(name.zh).toMatch(/\p{Script=Han}/u);
});
