import { afterEach, expect, test, vi } from 'vitest';
import { englishPaths } from '../../src/view-models/english-paths.ts';

const paths = () => Promise.resolve([{ params: { id: 'a' } }, { params: { id: 'b' } }]);

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['true', [{ params: { id: 'a' } }, { params: { id: 'b' } }]],
  [undefined, []],
])('all in English: %s', async (allInEnglish, expected) => {
  vi.stubEnv('ALL_IN_ENGLISH', allInEnglish);
  expect(await englishPaths(paths)()).toEqual(expected);
});
