import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const CHANGES = ['mkdir', 'open', 'rename', 'link', 'rm', 'writeFile'] as const;
type Change = (typeof CHANGES)[number];

/**
 * Does some work, and before each of its changes to the disk something else, which throws where the disk is to fail.
 * How many changes there were. What opens a file to read it changes nothing.
 */
export async function beforeEachChange(
  work: () => Promise<unknown>,
  before: (step: number, change: Change, path: string) => void,
): Promise<number> {
  const originals = CHANGES.map(
    (name) => [name, fs.promises[name] as (...args: unknown[]) => Promise<unknown>] as const,
  );
  let step = 0;
  for (const [name, original] of originals)
    Object.assign(fs.promises, {
      [name]: async (...args: unknown[]) => {
        if (name !== 'open' || args[1] !== undefined) before((step += 1), name, String(args[0]));
        return original(...args);
      },
    });
  syncBuiltinESMExports();
  try {
    await work();
  } finally {
    Object.assign(fs.promises, Object.fromEntries(originals));
    syncBuiltinESMExports();
  }
  return step;
}

/** An error of the system, as Node gives it. */
export const systemError = (code: string, path: string): Error => Object.assign(new Error(code), { code, path });
