import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { finishCommit } from '../../scripts/corpus/generation.ts';
import { PROJECT } from '../../scripts/paths.ts';
import { REPORT, snapshot, useRoom } from './room.ts';

const room = useRoom();

/** Kills the command before the n-th time that it makes, moves, links or removes something. False where it ended before. */
function buildKilledAt(step: number): boolean {
  const args = ['--import', join(PROJECT, 'tests/scripts/kill-at.ts'), join(PROJECT, 'scripts/build-corpus.ts')];
  const env = { ...process.env, KILL_AT: String(step) };
  return spawnSync(process.execPath, [...args, '--raw', room.raw, '--out', room.out], { env }).signal === 'SIGKILL';
}

it('leaves the old output or the new one, wherever it is killed', async () => {
  room.put('a.txt', REPORT);
  room.put('b.txt', REPORT.replace('2023', '2022'));
  await room.build();
  const before = snapshot(room.out);
  room.put('b.txt', REPORT.replace('抓学习', '抓落实'));
  room.put('c.txt', REPORT.replace('抓学习', '抓作风'));
  await room.build();
  const after = snapshot(room.out);
  const outcomes = new Set<string>();
  for (let step = 1; ; step++) {
    room.put('b.txt', REPORT.replace('2023', '2022'));
    room.remove('c.txt');
    await room.build();
    room.put('b.txt', REPORT.replace('抓学习', '抓落实'));
    room.put('c.txt', REPORT.replace('抓学习', '抓作风'));
    const isKilled = buildKilledAt(step);
    const isCommitted = existsSync(join(room.out, '.corpus-ready'));
    await finishCommit(room.out);
    const left = JSON.stringify(snapshot(room.out)) === JSON.stringify(before) ? 'old' : 'new';
    outcomes.add(`${left}${isCommitted ? ', committed' : ''}`);
    if (left === 'new') expect(snapshot(room.out)).toEqual(after);
    if (!isKilled) break;
  }
  expect([...outcomes].sort()).toEqual(['new', 'new, committed', 'old']);
}, 120_000);
