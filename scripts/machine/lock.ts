import { readFileSync, unlinkSync } from 'node:fs';
import { constants, copyFile, link, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { hostname, uptime } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../console/refusal.ts';

/** Who holds a lock, and since when. */
interface Holder {
  pid: number;
  host: string;
  /** In milliseconds since 1970. */
  started: number;
}

/** The locks that this process holds. */
const holding = new Set<string>();

/** Runs `work` while nobody else holds the lock. One whose process has ended is taken over. @throws {Refusal} that says who holds it */
export async function withLock<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  const own = JSON.stringify({ pid: process.pid, host: hostname(), started: Date.now() } satisfies Holder);
  await take(file, own);
  await sweep(file);
  holding.add(own);
  const release = () => drop(file, own);
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

async function take(file: string, own: string): Promise<void> {
  const draft = `${file}-${process.pid}`;
  await writeFile(draft, own);
  try {
    while (!(await linked(draft, file))) await clear(file);
  } finally {
    await rm(draft, { force: true });
  }
}

/** Makes a file of another one, whole, where there is none of its name yet; not every disk can link. */
async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') throw error;
      await copyFile(from, to, constants.COPYFILE_EXCL);
    });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Takes away a lock that nobody holds any more; another process that saw the same is not robbed of its own. */
async function clear(file: string): Promise<void> {
  const text = textOf(file);
  if (text === null) return;
  const holder = holderOf(text);
  if (holder && (holding.has(text) || isAtWork(holder))) throw new Refusal(held(file, holder), 1);
  const aside = `${file}-${process.pid}-stale`;
  const moved = await rename(file, aside).then(
    () => true,
    () => false,
  );
  if (moved && textOf(aside) !== text) await linked(aside, file);
  await rm(aside, { force: true });
}

/** Removes what processes left that were killed while they took the lock. */
async function sweep(file: string): Promise<void> {
  const names = (await readdir(dirname(file))).filter((name) => name.startsWith(`${basename(file)}-`));
  for (const name of names) {
    const pid = Number(name.slice(basename(file).length + 1).split('-')[0]);
    if (!isAlive(pid)) await rm(join(dirname(file), name), { force: true });
  }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function holderOf(text: string): Holder | null {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return null;
  }
}

/** Of a process on another machine nothing can be known, so it counts as at work. */
function isAtWork({ pid, host, started }: Holder): boolean {
  if (host !== hostname()) return true;
  return pid !== process.pid && started > Date.now() - uptime() * 1000 && isAlive(pid);
}

/** Whether a process of this machine has not ended. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const held = (file: string, { pid, host, started }: Holder): string =>
  `Another build is at work here: process ${pid} on ${host}, since ${new Date(started).toISOString()}. Wait for it; if it is gone, delete ${file}.`;

function drop(file: string, own: string): void {
  holding.delete(own);
  if (textOf(file) === own) unlinkSync(file);
}
