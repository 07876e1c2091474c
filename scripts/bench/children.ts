import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command took, with all that it started. */
export interface Taken {
  /** Seconds of processors, in the command and in the system for it: what else the machine does changes them little. */
  processor: number;
  /** Seconds on the clock. */
  wall: number;
  /** The most that all its processes had resident at once, in megabytes; pages that they share count for each. */
  megabytes: number;
}

/** Ticks a second in `/proc`, on every Linux. */
const TICKS = 100;
const SAMPLED_EVERY = 100;
const KILOBYTES_A_MEGABYTE = 1024;

/** Runs a file by this Node and says what it took. Linux alone: it reads `/proc`. @throws where the command fails */
export async function takenBy(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Taken> {
  const [ticks, started] = [ticksOfChildren(), performance.now()];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env },
  });
  let megabytes = 0;
  const sampling = setInterval(() => (megabytes = Math.max(megabytes, residentBelow(child.pid!))), SAMPLED_EVERY);
  const [status] = (await once(child, 'close')) as [number | null];
  clearInterval(sampling);
  if (status !== 0) throw new Error(`${args.join(' ')} ended with status ${String(status)}`);
  return {
    processor: (ticksOfChildren() - ticks) / TICKS,
    wall: (performance.now() - started) / 1000,
    megabytes,
  };
}

/** The fields of a process behind its name, which may hold spaces: `state, ppid, pgrp …` */
const fieldsOf = (id: number | string): string[] => {
  const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
};

/** What children that have ended took of processors, theirs included. */
function ticksOfChildren(): number {
  const fields = fieldsOf('self');
  return Number(fields[13]) + Number(fields[14]);
}

/** Megabytes resident in a process and all below it. */
function residentBelow(root: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc'))
    if (/^\d+$/.test(name)) parents.set(Number(name), found(() => Number(fieldsOf(name)[1])) ?? 0);
  const isBelow = (id: number): boolean => id === root || (parents.has(id) && isBelow(parents.get(id)!));
  const sizes = [...parents.keys()].filter(isBelow).map((id) => {
    const status = found(() => readFileSync(`/proc/${id}/status`, 'utf8')) ?? '';
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / KILOBYTES_A_MEGABYTE;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Nothing where a process has ended meanwhile. */
function found<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
