import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { withLock } from '../../../scripts/machine/lock.ts';

let room: string;
let lock: string;

beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'wenduan-lock-'));
  lock = join(room, '.lock');
});
afterEach(() => rmSync(room, { recursive: true }));

const work = () => Promise.resolve('done');
const held = (holder: { pid: number; host?: string; started?: number }) =>
  writeFileSync(lock, JSON.stringify({ host: hostname(), started: Date.now(), ...holder }));
/** A process that has ended. */
const ended = () => spawnSync(process.execPath, ['--version']).pid;

it('is held while the work lasts and no longer, be it that the work fails', async () => {
  await withLock(lock, async () => expect(existsSync(lock)).toBe(true));
  expect(readdirSync(room)).toEqual([]);
  await expect(withLock(lock, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  expect(readdirSync(room)).toEqual([]);
});

it('lets in one at a time', async () => {
  await withLock(lock, async () => {
    await expect(withLock(lock, work)).rejects.toThrow('Another build is at work here');
  });
  expect(await withLock(lock, work)).toBe('done');
});

it.each([
  ['a process that is at work', process.ppid, hostname()],
  ['a process on another machine', 7, 'another-machine'],
])('says of %s who it is, where and since when, and ends with status 1', async (_, pid, host) => {
  held({ pid, host, started: Date.now() });
  await expect(withLock(lock, work)).rejects.toMatchObject({
    status: 1,
    message: expect.stringMatching(`process ${pid} on ${host}, since 20.*delete ${lock}`),
  });
  expect(existsSync(lock)).toBe(true);
});

it.each([
  ['whose process has ended', () => held({ pid: ended() })],
  ['from before the machine was started', () => held({ pid: process.ppid, started: 0 })],
  ['that says nothing', () => writeFileSync(lock, '')],
])('takes over a lock %s', async (_, leave) => {
  leave();
  expect(await withLock(lock, work)).toBe('done');
  expect(readdirSync(room)).toEqual([]);
});
