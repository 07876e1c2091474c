import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { finishCommit } from '../../../scripts/corpus/output/generation.ts';
import { PROJECT } from '../../../scripts/paths.ts';
import { snapshot, useRoom } from './room.ts';
import { beforeEachChange } from './steps.ts';

const room = useRoom();
const REPORT = '2023年述职报告\n抓学习。';

const change = () => room.put('b.txt', REPORT.replace('抓学习', '抓落实'));

async function changeBack() {
  room.put('b.txt', REPORT);
  await room.build();
}

/** The old corpus and the new one; the old one stands, and the change is there to be built. */
async function bothStates() {
  room.put('a.txt', REPORT.replace('2023', '2022'));
  change();
  await room.build();
  const after = snapshot(room.out);
  await changeBack();
  const before = snapshot(room.out);
  change();
  return { before, after };
}

/** What a run that was killed left, once the next one has finished what it had begun. */
async function finished(out: string, { before, after }: Awaited<ReturnType<typeof bothStates>>): Promise<string> {
  const isCommitted = existsSync(join(out, '.corpus-ready'));
  await finishCommit(out);
  const left = snapshot(out);
  const isNew = left['corpus.jsonl'] === after['corpus.jsonl'];
  expect(left).toEqual(isNew ? after : before);
  return `${isNew ? 'new' : 'old'}${isCommitted ? ', moving' : ''}`;
}

it('leaves the old output or the new one, wherever it is killed', async () => {
  const states = await bothStates();
  const copyOf = (step: number) => join(dirname(room.out), `killed-${step}`);
  // What is on the disk before a change is what a kill would leave; of what is removed a part is gone by then.
  const steps = await beforeEachChange(room.build, (step, name, path) => {
    cpSync(room.out, copyOf(step), { recursive: true });
    if (name === 'rm') removeOne(path.replace(room.out, copyOf(step)));
  });
  const outcomes = new Set<string>();
  for (let step = 1; step <= steps; step++) outcomes.add(await finished(copyOf(step), states));
  outcomes.add(await finished(room.out, states));
  expect([...outcomes].sort()).toEqual(['new', 'new, moving', 'old']);
});

function removeOne(path: string): void {
  if (!existsSync(path)) return;
  const first = readdirSync(path, { recursive: true, withFileTypes: true }).find((entry) => entry.isFile());
  if (first) rmSync(join(first.parentPath, first.name));
}

/** Kills the command before the n-th time that it makes, moves, links or removes something. False where it ended before. */
function buildKilledAt(step: number): boolean {
  const args = ['--import', new URL('./kill-at.ts', import.meta.url).href, join(PROJECT, 'scripts/build-corpus.ts')];
  const env = { ...process.env, KILL_AT: String(step) };
  return spawnSync(process.execPath, [...args, '--raw', room.raw, '--out', room.out], { env }).signal === 'SIGKILL';
}

it('does so where the process is killed indeed, and builds again', async () => {
  const states = await bothStates();
  const ends: (string | null)[] = [];
  for (const step of [1, 24, 10_000]) {
    ends.push(buildKilledAt(step) ? await finished(room.out, states) : null);
    await changeBack();
    expect(snapshot(room.out)).toEqual(states.before);
    change();
  }
  expect(ends).toEqual(['old', expect.stringMatching(/^(old|new)/), null]);
});
