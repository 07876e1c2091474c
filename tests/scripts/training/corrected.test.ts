import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '../../../scripts/paths.ts';
import { readCorrections } from '../../../scripts/training/corrected.ts';
import { lessonsIn } from '../../../scripts/training/corrections.ts';
import { decide } from '../../../src/corpus/overrides/decide.ts';
import { beginningOf } from '../../../src/corpus/overrides/stub.ts';
import type { StoredReport } from '../../../src/corpus/stored.ts';
import { lexicon } from '../../corpus/seeds.ts';
import { useRoom } from '../corpus/room.ts';

const room = useRoom();
const REPORT =
  '张建国同志述职报告\n某某局局长　张建国\n现将工作报告如下：\n一、主要做法\n张建国带领大家抓学习。\n二、其他\n张建国有时急躁。\n述职人：张建国\n';

it('reads a decision on a report whose names are masked, as the review page writes it, where it is built and learned from', async () => {
  room.put('a.txt', REPORT);
  const overrides = join(room.raw, '../overrides');
  await room.build({ maskNames: true });
  const stored = () => JSON.parse(readFileSync(join(room.out, 'corpus.jsonl'), 'utf8').split('\n')[0]!) as StoredReport;
  const [anchor, { heading, text }] = ['s2', stored().sections.find(({ id }) => id === 'a/s2')!];
  const verdict = { on: 'types', section: { anchor, heading, text }, tags: ['problems'] } as const;
  const yaml = decide(null, verdict, { title: stored().title, begins: beginningOf(stored()) });
  expect(yaml).not.toContain('建国');
  mkdirSync(overrides, { recursive: true });
  writeFileSync(join(overrides, 'a.yaml'), yaml);

  const { failed } = await room.build({ overrides, maskNames: true });
  expect(failed).toBe(0);
  expect(stored().sections.find(({ id }) => id === 'a/s2')).toMatchObject({ types: ['problems'], basis: 'person' });

  const taxonomy = join(PROJECT, 'content/taxonomy.yaml');
  const corrections = await readCorrections({ raw: room.raw, overrides, taxonomy, maskNames: true });
  const told = corrections.flatMap((correction) => lessonsIn(correction, lexicon)).flatMap(({ gold }) => gold.sections);
  expect(told.find((section) => section.heading === '其他')?.types).toEqual(['problems']);
});
