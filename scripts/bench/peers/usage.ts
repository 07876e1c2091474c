import { readFileSync } from 'node:fs';

/** What a process took of the machine. */
export interface Usage {
  /** Of its processors, however many others it shared them with. */
  seconds: number;
  /** At its peak. */
  megabytes: number;
}

/** Clock ticks a second, in which Linux counts. */
const TICKS = 100;

/** What the processes that this one started have taken until now; nothing where the system does not tell. */
export function usageOfChildren(): Usage {
  const all = childrenOf(process.pid).map((pid) => ({
    seconds: ticksOf(read(`/proc/${pid}/stat`)) / TICKS,
    megabytes: Number(/VmHWM:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1000,
  }));
  return all.reduce(added, { seconds: 0, megabytes: 0 });
}

/** What this process has taken until now. */
export function usageOfOwn(): Usage {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1000 };
}

export const added = (one: Usage, other: Usage): Usage => ({
  seconds: one.seconds + other.seconds,
  megabytes: one.megabytes + other.megabytes,
});

const childrenOf = (pid: number): string[] => read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean);

/** Of its fields behind the name the twelfth and thirteenth are user and system time. */
const ticksOf = (stat: string): number =>
  stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .reduce((sum, ticks) => sum + Number(ticks), 0);

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
