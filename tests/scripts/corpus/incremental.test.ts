import { appendFileSync, copyFileSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { idsIn, REPORT, snapshot, TAXONOMY, useRoom } from './room.ts';

const room = useRoom();

/** What a run leaves that knows of none before. */
async function cold() {
  await room.build({ cold: true });
  return snapshot(room.out);
}

/** Comes back when what is written next is later, by the disk's clock, than what was written before. */
function untilLater(): void {
  const probe = join(room.raw, '../probe');
  const now = () => {
    writeFileSync(probe, '');
    return Math.floor(statSync(probe).mtimeMs);
  };
  for (const started = now(); now() <= started;);
}

const fill = () => {
  for (const [index, name] of ['a', 'b', 'c'].entries()) room.put(`${name}.txt`, REPORT.replace('2023', `202${index}`));
};

it('processes no file twice', async () => {
  fill();
  expect((await room.build()).unchanged).toBe(0);
  const before = snapshot(room.out);
  expect((await room.build()).unchanged).toBe(3);
  expect(snapshot(room.out)).toEqual(before);
});

it('leaves what a cold run leaves, whatever changed', async () => {
  fill();
  await room.build();
  const changes: [unchanged: number, change: () => void][] = [
    [2, () => room.put('b.txt', REPORT.replace('抓学习', '抓落实'))],
    [3, () => room.put('aa.txt', REPORT.replace('抓学习', '抓作风'))],
    [3, () => room.remove('c.txt')],
    [0, () => ['a.txt', 'aa.txt', 'b.txt'].forEach((file) => room.remove(file))],
  ];
  for (const [unchanged, change] of changes) {
    change();
    expect((await room.build()).unchanged).toBe(unchanged);
    const built = snapshot(room.out);
    expect(built).toEqual(await cold());
  }
});

it('tells messages of unchanged files again', async () => {
  room.put('a.txt', '标题\n一、做法\n5.召开会议。共三次。');
  room.put('b.xlsx', 'x');
  const { messages } = await room.build();
  expect(messages.map(({ rule }) => rule)).toEqual(['input/left-out', 'outline/stray-number']);
  expect((await room.build()).messages).toEqual(messages);
});

it('processes all again where the taxonomy changes', async () => {
  fill();
  const taxonomy = join(room.raw, '../taxonomy.yaml');
  copyFileSync(TAXONOMY, taxonomy);
  await room.build({ taxonomy });
  writeFileSync(taxonomy, readFileSync(taxonomy, 'utf8').replace('- name: 述职报告', '- name: 述职材料'));
  expect((await room.build({ taxonomy })).unchanged).toBe(0);
  expect(readFileSync(join(room.out, 'reports/a.md'), 'utf8')).toContain('述职材料');
});

it.each([
  ['was changed', () => appendFileSync(join(room.out, 'sections/a/01.md'), 'x')],
  ['was removed', () => rmSync(join(room.out, 'sections/a/01.md'))],
  ['is a whole report', () => rmSync(join(room.out, 'reports/a.md'))],
  ['is the corpus', () => rmSync(join(room.out, 'corpus.jsonl'))],
])('makes good what another hand did to its output: a file that %s', async (_, harm) => {
  fill();
  await room.build();
  const before = snapshot(room.out);
  untilLater();
  harm();
  await room.build();
  expect(snapshot(room.out)).toEqual(before);
});

it('keeps the reports of a file that cannot be built any more, run after run', async () => {
  fill();
  await room.build();
  const before = snapshot(room.out);
  room.put('b.txt', '');
  for (let run = 0; run < 2; run++) expect((await room.build()).failed).toBe(1);
  expect(snapshot(room.out)).toEqual(before);
  expect((await room.build({ cold: true })).failed).toBe(1);
  expect(idsIn(room.out)).toEqual(['a', 'b', 'c']);
});
