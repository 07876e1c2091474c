import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nearDuplicatesSchema } from '../../src/analysis/near-duplicates/schema.ts';
import { countedBank } from '../../src/collections/counted-bank.ts';
import type { StoredReport } from '../../src/corpus/stored.ts';
import { choicesOf } from '../../src/view-models/lists/choices.ts';
import { composition } from '../../src/view-models/figures/composition.ts';
import { countableReports } from '../../src/view-models/countable.ts';
import { nearLinks } from '../../src/view-models/report/near-duplicates.ts';
import { byTag, countsOf, type Report } from '../../src/view-models/report/report.ts';
import { buildFrom, readSeed, seedFiles } from '../corpus/seeds.ts';
import { useRoom } from '../scripts/corpus/room.ts';

const room = useRoom();
const seeds = seedFiles.slice(0, 2);

/** The corpus of the room as pages have it. */
async function built() {
  await room.build();
  const lines = readFileSync(join(room.out, 'corpus.jsonl'), 'utf8').trim().split('\n');
  const stored = lines.map((line) => JSON.parse(line) as StoredReport);
  const reports = stored.map((report): Report => ({
    ...report,
    isReport: true,
    signature: null,
    sections: report.sections.map((section) => ({
      ...section,
      report: report.id,
      likely: section.types,
      anchor: section.id.slice(report.id.length + 1),
      paragraphs: section.text === '' ? [] : section.text.split('\n'),
      isPassage: section.text !== '',
    })),
  }));
  const near = nearDuplicatesSchema.parse(JSON.parse(readFileSync(join(room.out, 'near-duplicates.json'), 'utf8')));
  return { stored, reports, near, links: nearLinks(near, reports) };
}

/** Which links are of all and which of what counts is not the same, where something counts in no figure. */
const withoutLinks = (key: string, value: unknown): unknown => (key === 'isAmongCounted' ? undefined : value);

/** Every figure of the home page, of types and topics, and of the phrase bank. */
async function figures() {
  const { stored, reports, near, links } = await built();
  const counted = countableReports(reports, near);
  const passages = (['types', 'topics'] as const).flatMap((facet) => [...byTag(counted, facet, links.repetitions)]);
  const types = [...new Set(reports.flatMap(({ sections }) => sections.flatMap((section) => section.types)))].sort();
  const bank = await countedBank(async function* () {
    yield* stored;
  }, near);
  return {
    reports: counted.length,
    sections: counted.reduce((sum, { sections }) => sum + sections.length, 0),
    chars: counted.reduce((sum, { chars }) => sum + chars, 0),
    composition: composition(
      counted.flatMap(({ sections }) => sections),
      types,
    ),
    tags: passages.map(([tag, listed]) => [tag, countsOf(listed).passages, countsOf(listed).reports]),
    choices: passages.map(([, listed]) => choicesOf(listed, ({ section }) => section.topics)),
    bank: JSON.parse(JSON.stringify(bank, withoutLinks)) as typeof bank,
  };
}

it('changes no figure, where a report stands in the corpus twice', async () => {
  for (const file of seeds) room.put(file, readSeed(file));
  const before = await figures();
  room.put('zz-copy.txt', readSeed(seeds[0]!));
  const after = await figures();
  expect(before.bank.frames.length).toBeGreaterThan(0);
  expect(after).toEqual(before);
});

it('shows the copy below the report it repeats, and its passages below those they repeat', async () => {
  for (const file of seeds) room.put(file, readSeed(file));
  room.put('zz-copy.txt', readSeed(seeds[1]!));
  const { reports, links } = await built();
  const { meta, sections } = buildFrom(readSeed(seeds[1]!), seeds[1]!);
  expect(links.copies).toEqual(new Map([[meta.id, [reports.find(({ id }) => id === 'zz-copy')]]]));
  const repeated = new Map([...links.repetitions].map(([id, all]) => [id, all.map(({ section }) => section.id)]));
  expect(repeated).toEqual(new Map(sections.map(({ id }) => [id, [id.replace(meta.id, 'zz-copy')]])));
});

it('counts what a copy says besides, and its report for it', async () => {
  const extra =
    '七、另外的话\n秋收以后，村里把晒谷场翻修一新，老人在场边下棋，孩子在场上学骑车，夜里放了两场露天电影。\n';
  for (const file of seeds) room.put(file, readSeed(file));
  const before = await figures();
  room.put('zz-copy.txt', `${new TextDecoder().decode(readSeed(seeds[0]!))}\n${extra}`);
  const after = await figures();
  expect([after.reports, after.sections]).toEqual([before.reports + 1, before.sections + 1]);
});
