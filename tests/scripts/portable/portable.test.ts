import { Linter } from 'eslint';
import { expect, it } from 'vitest';
import { PORTABLE } from '../../../eslint-portable.mjs';

const linter = new Linter();

it.each([
  ["export const file = new URL('x.ts', import.meta.url).pathname;", 1],
  ["export const path = new URL('x', base).pathname;", 0],
  ["spawnSync('vitest', ['run']);", 1],
  ['spawnSync(command, []);', 1],
  ['spawnSync(process.execPath, [file]);', 0],
  ["execSync('ls');", 1],
  ["/x/.exec('x');", 0],
])('what fails on Windows is refused: %s', (code, count) =>
  expect(linter.verify(code, { rules: { 'no-restricted-syntax': ['error', ...PORTABLE] } })).toHaveLength(count),
);
