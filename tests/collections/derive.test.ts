import { afterEach, expect, test, vi } from 'vitest';
import { derive, type Reports } from '../../src/collections/derive.ts';
import type { StoredReport } from '../../src/corpus/stored.ts';
import { compareReports } from '../../scripts/corpus/output/near-duplicates.ts';

const reports: Reports = async function* () {
  for (const file of ['a.txt', 'b.txt']) yield { id: file[0]!, source: { file } } as StoredReport;
};
const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);

afterEach(() => {
  said.mockClear();
  process.exitCode = undefined;
});

/** Reads all reports, and throws at one of them or behind the last. */
const failing = (at: string | null) => async (all: Reports) => {
  for await (const { source } of all()) if (source.file === at) throw new RangeError('offset 7 of 5');
  throw new RangeError('offset 7 of 5');
};

test('what can be derived is whole, and nothing is said', async () => {
  const ids = async (all: Reports) => (await Array.fromAsync(all())).map(({ id }) => id);
  expect(await derive('derived/phrases', [], ids, reports)).toEqual({ value: ['a', 'b'], isWhole: true });
  expect(said).not.toHaveBeenCalled();
  expect(process.exitCode).toBeUndefined();
});

test.each([
  [
    'the report that was read',
    'b.txt',
    /^b\.txt:1:1 error derived\/phrases .*RangeError: offset 7 of 5 at .+ Report this/,
  ],
  [
    'the corpus',
    null,
    /^content\/corpus\.jsonl:1:1 error derived\/phrases .*RangeError: offset 7 of 5 at .+ Report this/,
  ],
])(
  'what cannot be derived is empty; the message names %s and what happened, and the build fails at its end',
  async (_, at, expected) => {
    expect(await derive('derived/phrases', ['empty'], failing(at), reports)).toEqual({
      value: ['empty'],
      isWhole: false,
    });
    expect(said.mock.calls).toEqual([[expect.stringMatching(expected)]]);
    expect(process.exitCode).toBe(1);
  },
);

test('a corpus whose near-duplicates cannot be found has a message in their place', async () => {
  const broken = () => Promise.reject(new RangeError('offset 7 of 5'));
  const { nearDuplicates, messages } = await compareReports('corpus.jsonl', broken);
  expect(nearDuplicates).toBeNull();
  expect(messages).toMatchObject([{ file: 'corpus.jsonl', rule: 'derived/near-duplicates', severity: 'error' }]);
  expect(messages[0]!.reason).toContain('offset 7 of 5');
});
