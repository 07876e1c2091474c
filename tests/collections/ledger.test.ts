import { LiveEntryNotFoundError } from 'astro/content/runtime';
import { expect, test, vi } from 'vitest';

const getLiveEntry = vi.hoisted(() => vi.fn());
vi.mock('astro:content', () => ({ getLiveEntry }));
const { ledgerOf } = await import('../../src/collections/ledger.ts');

test('a ledger that is not there is said to be missing, with what to run', async () => {
  getLiveEntry.mockResolvedValue({ error: new LiveEntryNotFoundError('ledgers', 'gone') });
  await expect(ledgerOf('gone')).rejects.toThrow('content/ledgers/gone.json is missing; run `npm run corpus`');
});

test('a ledger that cannot be read is not said to be missing', async () => {
  const error = new SyntaxError('Unexpected end of JSON input');
  getLiveEntry.mockResolvedValue({ error });
  await expect(ledgerOf('broken')).rejects.toBe(error);
});
