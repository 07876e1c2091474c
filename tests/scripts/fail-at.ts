import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Preloaded into a process whose FAIL_AT-th change to the disk fails with FAIL_CODE, and all that follow.
const STEPS = ['mkdir', 'open', 'rename', 'link', 'writeFile'] as const;
const code = process.env['FAIL_CODE']!;
let left = Number(process.env['FAIL_AT']);

for (const name of STEPS) {
  const original = fs.promises[name] as (...args: unknown[]) => Promise<unknown>;
  Object.assign(fs.promises, {
    [name]: async (...args: unknown[]) => {
      const isRead = name === 'open' && args[1] === undefined;
      if (!isRead) left -= 1;
      if (!isRead && left <= 0) throw Object.assign(new Error(code), { code, syscall: name, path: String(args[0]) });
      return original(...args);
    },
  });
}
syncBuiltinESMExports();
