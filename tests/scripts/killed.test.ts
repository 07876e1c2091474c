import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { finishCommit } from '../../scripts/corpus/generation.ts';
import { PROJECT } from '../../scripts/paths.ts';
import { snapshot, useRoom } from './room.ts';

const room = useRoom();
const REPORT = '2023年述职报告\n抓学习。';

/** Kills the command before the n-th time that it makes, moves, links or removes something. False where it ended before. */
function buildKilledAt(step: number): boolean {
  const args = ['--import', new URL('./kill-at.ts', import.meta.url).href, join(PROJECT, 'scripts/build-corpus.ts')];
  const env = { ...process.env, KILL_AT: String(step) };
  return spawnSync(process.execPath, [...args, '--raw', room.raw, '--out', room.out], { env }).signal === 'SIGKILL';
}

const change = () => room.put('b.txt', REPORT.replace('抓学习', '抓落实'));

async function changeBack() {
  room.put('b.txt', REPORT);
  await room.build();
}

it('leaves the old output or the new one, wherever it is killed', async () => {
  room.put('a.txt', REPORT.replace('2023', '2022'));
  change();
  await room.build();
  const after = snapshot(room.out);
  await changeBack();
  const before = snapshot(room.out);
  change();
  const outcomes = new Set<string>();
  for (let step = 1; buildKilledAt(step); step++) {
    const isCommitted = existsSync(join(room.out, '.corpus-ready'));
    await finishCommit(room.out);
    const left = snapshot(room.out);
    const isNew = left['corpus.jsonl'] === after['corpus.jsonl'];
    expect(left).toEqual(isNew ? after : before);
    outcomes.add(`${isNew ? 'new' : 'old'}${isCommitted ? ', moving' : ''}`);
    if (!isNew) continue;
    await changeBack();
    change();
  }
  expect([...outcomes].sort()).toEqual(['new', 'new, moving', 'old']);
}, 900_000);
