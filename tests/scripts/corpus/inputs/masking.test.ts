import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { restore } from '../../../../src/corpus/clean/pieces.ts';
import type { Ledger } from '../../../../src/corpus/schema.ts';
import { snapshot, useRoom } from '../room.ts';

const room = useRoom();
const NAMES = /建国|志远/;
const REPORT =
  '张建国同志述职报告\n某某局局长　张　建国\n##paidbegin##\n现将工作报告如下：\n一、主要做法\n张建国带领陈志远抓学习。\n' +
  '发布人：张建国　点击下载\n二、存在的问题\n学习不够深入。\n述职人：张建国\n2023年1月3日\n';
const OTHER = '2023年述职报告\n科长　陈志远\n一、主要做法\n配合张建国同志工作。\n二、存在的问题\n不够深入。\n';

const ledgerOf = (id: string) => JSON.parse(readFileSync(join(room.out, `ledgers/${id}.json`), 'utf8')) as Ledger;
const overrides = () => join(room.raw, '../overrides');

it('leaves no name of a byline or sign-off in anything that is built', async () => {
  room.put('张建国.txt', REPORT);
  room.put('b.txt', OTHER);
  room.put(
    '../overrides/b.yaml',
    'title: 陈志远的报告\nremove:\n  - text: 配合张建国同志工作。\n    why: 张建国不愿意\n',
  );
  expect((await room.build({ overrides: overrides() })).masked).toEqual({ names: 0, reports: 0 });
  expect(JSON.stringify(snapshot(room.out))).toMatch(NAMES);
  expect((await room.build({ overrides: overrides(), maskNames: true })).masked).toEqual({ names: 2, reports: 2 });
  expect(JSON.stringify(snapshot(room.out))).not.toMatch(NAMES);
  expect(JSON.stringify(snapshot(room.out))).toContain('张某某带领陈某某抓学习。');
  expect(readFileSync(join(room.raw, '张建国.txt'), 'utf8')).toBe(REPORT);
});

it('gives back from clean text and ledger the file with its names masked, as long as it was', async () => {
  room.put('a.txt', REPORT);
  await room.build({ maskNames: true });
  const { edits, range } = ledgerOf('a');
  const { sections } = JSON.parse(readFileSync(join(room.out, 'corpus.jsonl'), 'utf8').split('\n')[0]!) as {
    sections: { headline: string | null; text: string }[];
  };
  const body = sections.flatMap(({ headline, text }) => [headline ?? '', text]).filter((text) => text !== '');
  const rebuilt = restore(['张某某同志述职报告', '某某局局长　张　某某', ...body].join('\n'), edits, range.start);
  expect(range.end).toBe(REPORT.length);
  expect(rebuilt).toBe(REPORT.replaceAll('建国', '某某'));
});

it('builds anew what a name found later changes, and the rest not', async () => {
  room.put('b.txt', OTHER);
  await room.build({ maskNames: true });
  expect((await room.build({ maskNames: true })).unchanged).toBe(1);
  expect(JSON.stringify(snapshot(room.out))).toContain('张建国');
  room.put('c.txt', REPORT);
  await room.build({ maskNames: true });
  expect(JSON.stringify(snapshot(room.out))).not.toMatch(NAMES);
  expect((await room.build()).unchanged).toBe(0);
});
