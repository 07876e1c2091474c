import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyFile, hugeFiles } from '../../scripts/trials/files.ts';
import { expectPromises } from '../../scripts/trials/promises.ts';

it.each(['txt', 'md'] as const)('keeps its promises for any file as .%s', (format) => {
  fc.assert(
    fc.property(anyFile, (bytes) => expectPromises(bytes, format)),
    { seed: 1, numRuns: 600 },
  );
});

it.each(hugeFiles(100_000, 5_000))('keeps them for %s', (_, bytes) => {
  expect(() => expectPromises(bytes)).not.toThrow();
});
