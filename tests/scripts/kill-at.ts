import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Preloaded into a process that is to die before its KILL_AT-th change to the disk.
const STEPS = ['mkdir', 'open', 'rename', 'link', 'rm', 'writeFile'] as const;
let left = Number(process.env['KILL_AT']);

for (const name of STEPS) {
  const original = fs.promises[name] as (...args: unknown[]) => unknown;
  Object.assign(fs.promises, {
    [name]: (...args: unknown[]) => {
      left -= 1;
      if (left === 0) process.kill(process.pid, 'SIGKILL');
      return original(...args);
    },
  });
}
syncBuiltinESMExports();
