import { expect, test } from 'vitest';
import { englishPaths } from '../../src/site/english-paths.ts';

const paths = () => Promise.resolve([{ params: { id: 'a' } }, { params: { id: 'b' } }]);

test.each([
  [true, [{ params: { id: 'a' } }, { params: { id: 'b' } }]],
  [false, []],
])('reports in English: %s', async (areInEnglish, expected) => {
  expect(await englishPaths(paths, areInEnglish)()).toEqual(expected);
});
