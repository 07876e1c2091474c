import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

// Preloaded into a process that is to die before its KILL_AT-th change to the disk, a removal when it is half done;
// or, where FAIL_WITH names an error of the system, is to meet it there.
const STEPS = ['mkdir', 'open', 'rename', 'link', 'rm', 'writeFile'] as const;
const code = process.env['FAIL_WITH'];
let left = Number(process.env['KILL_AT']);

for (const name of STEPS) {
  const original = fs.promises[name] as (...args: unknown[]) => unknown;
  Object.assign(fs.promises, {
    [name]: (...args: unknown[]) => {
      left -= 1;
      if (left !== 0) return original(...args);
      if (code) return Promise.reject(Object.assign(new Error(`${code}, ${name}`), { code, path: args[0] }));
      if (name === 'rm') removeOne(args[0] as string);
      return process.kill(process.pid, 'SIGKILL');
    },
  });
}
syncBuiltinESMExports();
process.on('exit', () => {
  if (left <= 0) process.stdout.write('reached');
});

function removeOne(path: string): void {
  if (!fs.existsSync(path) || !fs.statSync(path).isDirectory()) return;
  const first = fs.readdirSync(path, { recursive: true, withFileTypes: true }).find((entry) => entry.isFile());
  if (first) fs.unlinkSync(join(first.parentPath, first.name));
}
