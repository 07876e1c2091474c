import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyFileOf, hugeFiles } from '../../scripts/trials/files.ts';
import { expectPromises } from '../../scripts/trials/promises.ts';

it.each([
  ['txt', 300],
  ['md', 300],
  ['doc', 50],
  ['pdf', 25],
] as const)('keeps its promises for any file as .%s', async (format, numRuns) =>
  fc.assert(
    fc.asyncProperty(anyFileOf[format], async (bytes) => expectPromises(bytes, format)),
    { seed: 1, numRuns },
  ),
);

it.each(hugeFiles(15_000, 500))('keeps them for %s', async (_, bytes) =>
  expect(expectPromises(bytes)).resolves.toBeUndefined(),
);
