import { readdirSync, readFileSync } from 'node:fs';
import { parseAst, transformWithOxc } from 'vite';
import { expect, it } from 'vitest';
import { withoutExamples } from '../../src/integrations/without-examples.ts';

type Transform = (this: object, code: string, id: string) => { code: string } | null;

const run = (code: string, id: string): string | undefined =>
  (withoutExamples().transform as Transform).call({ parse: parseAst }, code, id)?.code;

it('takes examples and reasons out of rules, and leaves all else', () => {
  const rule =
    'export const r = { id: "a", why: "b", find(x) { return { why: x, n: [1] }; }, examples: [{ text: "}," }] };';
  expect(run(rule, '/p/src/draft/check/rules/a.ts')).toBe(
    'export const r = { id: "a", find(x) { return { why: x, n: [1] }; }, };',
  );
  const named = 'export const r = { id: "a", name: "n", examples: [] };';
  expect(run(named, '/p/src/corpus/damage/a.ts')).toBe('export const r = { id: "a", };');
  const told =
    'export const r = { id: "a", name: "n", publish: true, takesLines: true, message: {}, example: {}, find };';
  expect(run(told, '/p/src/corpus/clean/rules/a.ts')).toBe('export const r = { id: "a", find };');
  const plain = 'export const r = { id: "a", name: "n", why: "b", publish: true };';
  expect(run(plain, '/p/src/corpus/clean/format.ts')).toBe('export const r = { id: "a", };');
  expect(run(plain, '/p/src/draft/check/rules/a.ts')).toBe(plain);
  expect(run(named, '/p/src/draft/check/rules/a.ts')).toBe('export const r = { id: "a", name: "n", };');
  const message = 'const doubt = (at) => ({ rule: "a", severity: "d", at, reason: "b", advice: "c" });';
  expect(run(message, '/p/src/corpus/parts/a.ts')).toBe('const doubt = (at) => ({ at, });');
  expect(run(message, '/p/src/corpus/clean/a.ts')).toBe(message);
  expect(run(rule, '/p/src/corpus/outline/a.ts')).toBeUndefined();
});

const folder = new URL('../../src/draft/check/rules/', import.meta.url);

it.each(readdirSync(folder))('%s finds the same without its examples', async (name) => {
  const { code } = await transformWithOxc(readFileSync(new URL(name, folder), 'utf8'), name);
  const bare = run(code, `/p/src/draft/check/rules/${name}`)!;
  expect(bare).not.toMatch(/^\s*(?:why|examples|counterExamples):/m);
  expect(bare.match(/\bfind\b/g)).toEqual(code.match(/\bfind\b/g));
  expect(() => parseAst(bare)).not.toThrow();
});
