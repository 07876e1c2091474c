import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { finishCommit } from '../../scripts/corpus/generation.ts';
import { PROJECT } from '../../scripts/paths.ts';
import { REPORT, snapshot, useRoom } from './room.ts';

const room = useRoom();
const PRELOAD = new URL('./fail-at.ts', import.meta.url).href;

function build(env: Record<string, string> = {}) {
  const preload = env['FAIL_AT'] === undefined ? [] : ['--import', PRELOAD];
  const script = join(PROJECT, 'scripts/build-corpus.ts');
  const args = [...preload, script, '--raw', room.raw, '--out', room.out];
  return spawnSync(process.execPath, args, { env: { ...process.env, ...env }, encoding: 'utf8' });
}

it.each([
  ['ENOSPC', 'The disk is full'],
  ['EROFS', 'is on a disk that is read-only'],
])(
  'says in one sentence that the disk fails with %s, and leaves the old corpus or the new one whole',
  async (code, said) => {
    room.put('a.txt', REPORT);
    await room.build();
    const before = snapshot(room.out);
    room.put('a.txt', REPORT.replace('抓学习', '抓落实'));
    const ends = new Set<string>();
    for (let step = 1; step < 40; step += 3) {
      const { status, stderr, stdout } = build({ FAIL_AT: String(step), FAIL_CODE: code });
      await finishCommit(room.out);
      const left = snapshot(room.out);
      const isOld = left['corpus.jsonl'] === before['corpus.jsonl'];
      if (isOld) expect(left).toEqual(before);
      if (status === 0) break;
      ends.add(isOld ? 'old' : 'new');
      expect(status).toBe(1);
      expect(`${stderr}`.trim().split('\n')).toEqual([expect.stringContaining(said)]);
      expect(stdout).not.toContain('    at ');
    }
    expect(ends).toContain('old');
  },
);

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
