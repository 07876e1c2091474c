import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../../scripts/paths.ts';

/** A row of the table of what the interface says. */
interface Entry {
  chinese: string[];
  english: string[];
  /** Words that mean the same and are not used. */
  not: string[];
}

const cells = (line: string): string[][] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.split(',').map((word) => word.trim()));

const entries = readFileSync(join(PROJECT, 'docs/glossary.md'), 'utf8')
  .split('\n## ')[0]!
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .map((line): Entry => {
    const [, chinese, english, notChinese, notEnglish] = cells(line) as [string[], ...string[][]];
    return { chinese: chinese!, english: english!, not: [...notChinese!, ...notEnglish!].filter(Boolean) };
  });

const FOLDER = join(PROJECT, 'src/i18n');

/** Every string and template of the tables of words, without comments and names of what is put in. */
const said = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => {
    const code = readFileSync(join(FOLDER, file), 'utf8').replace(/\/\*\*.*?\*\/|^\s*\/\/.*$/gms, '');
    return Array.from(
      code.matchAll(/'(?:[^'\\\n]|\\.)*'|`[^`]*`/g),
      ([text]) => `${file}: ${text.replace(/\$?\{[\w.]+\}/g, '')}`,
    );
  });

test('the glossary has rows, each with a word in both languages, and forbids none of its own', () => {
  expect(entries.length).toBeGreaterThan(10);
  const words = entries.flatMap(({ chinese, english }) => [...chinese, ...english]);
  expect(words.filter((word) => word === '')).toEqual([]);
  const forbidden = entries.flatMap(({ not }) => not);
  expect(words.filter((word) => forbidden.some((one) => word.toLowerCase().includes(one)))).toEqual([]);
});

test.each(entries.flatMap(({ chinese, not }) => not.map((word) => [word, chinese[0]!])))(
  'no word of the interface is “%s” (it is %s)',
  (word) => {
    expect(said.length).toBeGreaterThan(500);
    expect(said.filter((text) => text.toLowerCase().includes(word.toLowerCase()))).toEqual([]);
  },
);
