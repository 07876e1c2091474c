import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a command cost: the time that passed, and that of processors, its own and that of all it started; null where the system does not tell. */
export interface Cost {
  wall: number;
  cpu: number | null;
}

/** Ticks of Linux in a second, as every build of it tells them to programs. */
const TICKS = 100;

/** Runs a command to its end, its output with ours. @throws where it fails */
export function timed(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Cost {
  const [started, before] = [performance.now(), childSeconds()];
  const options = { cwd, stdio: 'inherit', env: { ...process.env, ...env } } as const;
  // eslint-disable-next-line no-restricted-syntax -- git and npm, as a newcomer types them; on Windows this is for the shell of Unix
  const { status, error } = spawnSync(command, args, options);
  if (status !== 0) throw error ?? new Error(`${command} ${args.join(' ')} ended with ${status}.`);
  const after = childSeconds();
  return {
    wall: (performance.now() - started) / 1000,
    cpu: before === null || after === null ? null : after - before,
  };
}

/** Processor seconds of all processes that this one started and that ended; `/proc/self/stat`, fields 16 and 17. */
function childSeconds(): number | null {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[13]) + Number(fields[14])) / TICKS;
  } catch {
    return null;
  }
}
