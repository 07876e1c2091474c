import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { finishCommit } from '../../../scripts/corpus/output/generation.ts';
import { PROJECT } from '../../../scripts/paths.ts';
import { toldOf } from '../../../scripts/console/run.ts';
import { REPORT, snapshot, useRoom } from './room.ts';
import { beforeEachChange, systemError } from './steps.ts';

const room = useRoom();

function build(env: Record<string, string> = {}) {
  const preload = env['KILL_AT'] === undefined ? [] : ['--import', new URL('./kill-at.ts', import.meta.url).href];
  const args = [...preload, join(PROJECT, 'scripts/build-corpus.ts'), '--raw', room.raw, '--out', room.out];
  return spawnSync(process.execPath, args, { env: { ...process.env, ...env }, encoding: 'utf8' });
}

/** Code, what is said, and at every which change it is tried: the way is the same for all of them. */
const FAILURES = [
  ['ENOSPC', 'The disk is full', 2],
  ['EROFS', 'is on a disk that is read-only', 9],
] as const;

it.each(FAILURES)(
  'says in one sentence that the disk fails with %s, and leaves the old corpus or the new one whole',
  async (code, said, stride) => {
    room.put('a.txt', REPORT);
    await room.build();
    const before = snapshot(room.out);
    room.put('a.txt', REPORT.replace('抓学习', '抓落实'));
    const ends = new Set<string>();
    for (let failing = 1, isOver = false; !isOver; failing += stride) {
      const error: unknown = await beforeEachChange(room.build, (step, name, path) => {
        if (step >= failing && name !== 'rm') throw systemError(code, path);
      }).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      await finishCommit(room.out);
      const isOld = snapshot(room.out)['corpus.jsonl'] === before['corpus.jsonl'];
      if (isOld) expect(snapshot(room.out)).toEqual(before);
      isOver = error === null;
      if (isOver) continue;
      ends.add(isOld ? 'old' : 'new');
      expect(toldOf(error)).toEqual([expect.stringContaining(said)]);
    }
    expect(ends).toContain('old');
  },
);

it.each(FAILURES)('ends with status 1 and that sentence alone where the disk fails with %s', async (code, said) => {
  room.put('a.txt', REPORT);
  const { status, stderr, stdout } = build({ KILL_AT: '5', FAIL_WITH: code });
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(said)]);
  expect(stdout).not.toContain('    at ');
});

it('says in one sentence that a file stands where the output should', () => {
  room.put('a.txt', REPORT);
  writeFileSync(room.out, '');
  const { status, stderr } = build();
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('is in the way: it is no folder')]);
});

it('says in one sentence that a folder stands where the corpus should', () => {
  room.put('a.txt', REPORT);
  mkdirSync(join(room.out, 'corpus.jsonl'), { recursive: true });
  const { status, stderr } = build();
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
