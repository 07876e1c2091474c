import { expect, test } from 'vitest';
import { onceEach } from '../../src/collections/once.ts';

test('what is loaded stays while the corpus is the same, each by its id, and goes with it', async () => {
  let generation = 'first';
  const loads: string[] = [];
  const load = onceEach(
    (id) => Promise.resolve(loads.push(`${generation} ${id}`)),
    () => generation,
  );
  for (const id of ['a', 'b', 'a', 'b']) await load(id);
  expect(loads).toEqual(['first a', 'first b']);
  generation = 'second';
  for (const id of ['b', 'b', 'a']) await load(id);
  expect(loads.slice(2)).toEqual(['second b', 'second a']);
});
