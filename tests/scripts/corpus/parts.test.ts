import { cpSync, existsSync, mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildCorpus } from '../../../scripts/corpus/build.ts';
import { joinCorpus } from '../../../scripts/corpus/join-parts.ts';
import { cutFor } from '../../../scripts/corpus/inputs/part.ts';
import { readPart } from '../../../scripts/part.ts';
import { PART } from '../../../scripts/corpus/output/part-file.ts';
import { PROJECT } from '../../../scripts/paths.ts';
import { REPORT, TAXONOMY } from './room.ts';

let room: string;
beforeAll(() => (room = mkdtempSync(join(tmpdir(), 'wenduan-parts-'))));
afterAll(() => rmSync(room, { recursive: true }));

/** Every file of a corpus with its bytes: hidden ones, messages and the mark too. */
const everything = (out: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(out.length + 1), readFileSync(file, 'latin1')]),
  );

/** Folders of a case: raw files, and those that are built of them. */
function caseOf(name: string) {
  const folder = join(room, name);
  const [raw, whole, joined] = ['raw', 'whole', 'joined'].map((one) => join(folder, one)) as [string, string, string];
  mkdirSync(raw, { recursive: true });
  const given = { raw, taxonomy: TAXONOMY };
  return {
    ...{ raw, whole, joined },
    put: (file: string, content: string | Uint8Array) => {
      mkdirSync(join(raw, file, '..'), { recursive: true });
      writeFileSync(join(raw, file), content);
    },
    buildWhole: async () => buildCorpus({ ...given, out: whole }),
    buildPart: async (number: number, of: number, maskNames = false) => {
      const out = join(folder, `part-${number}-of-${of}`);
      await buildCorpus({ ...given, out, maskNames, part: { number, of } });
      return out;
    },
    join: async (parts: readonly string[]) => joinCorpus({ ...given, out: joined, join: parts }),
    rebuild: async () => buildCorpus({ ...given, out: joined }),
  };
}

/** All parts in an order that is not theirs. */
async function partsOf({ buildPart }: ReturnType<typeof caseOf>, of: number): Promise<string[]> {
  const parts: string[] = [];
  for (let number = of; number >= 1; number--) parts.push(await buildPart(number, of));
  return parts;
}

it('the reports of the project, with samples and files that try to break it, are in one part or three the very bytes of one build', async () => {
  const one = caseOf('all');
  for (const folder of ['content/raw', 'tests/fixtures/raw'])
    cpSync(join(PROJECT, folder), one.raw, { recursive: true });
  cpSync(join(PROJECT, 'tests/fixtures/overrides'), join(one.raw, '../overrides'), { recursive: true });
  const samples = join(PROJECT, 'content/samples');
  const some = readdirSync(samples).filter((name) => /^[a-z]+\d?-0[1-5]\.txt$/.test(name));
  for (const name of some) cpSync(join(samples, name), join(one.raw, name));
  // What one report says, another part says again; a name is taken in two folders; nothing is in one, another is no report.
  one.put('zz/again.txt', readFileSync(join(samples, some[0]!)));
  one.put(`zz/${some[1]!}`, readFileSync(join(samples, some[1]!)));
  one.put('b.txt', '');
  one.put('list.xlsx', 'x');
  const whole = await one.buildWhole();
  expect(whole.failed).toBeGreaterThan(0);
  for (const of of [1, 3]) {
    rmSync(one.joined, { recursive: true, force: true });
    expect(await one.join(await partsOf(one, of))).toEqual(whole);
    expect(everything(one.joined)).toEqual(everything(one.whole));
    // The next build finds the joined corpus as it would its own.
    const [again, rebuilt] = [await one.buildWhole(), await one.rebuild()];
    expect(rebuilt).toEqual(again);
    expect(rebuilt.unchanged).toBeGreaterThan(0);
    expect(everything(one.joined)).toEqual(everything(one.whole));
  }
  expect(JSON.parse(readFileSync(join(one.joined, 'near-duplicates.json'), 'utf8')).firsts).not.toEqual({});
}, 120_000);

it('more parts than files are parts all the same', async () => {
  const few = caseOf('few');
  few.put('a.txt', REPORT);
  few.put('b.txt', REPORT.replace('2023', '2022'));
  await few.buildWhole();
  await few.join(await partsOf(few, 5));
  expect(everything(few.joined)).toEqual(everything(few.whole));
});

it('an empty folder has parts too', async () => {
  const none = caseOf('none');
  await none.buildWhole();
  await none.join(await partsOf(none, 2));
  expect(everything(none.joined)).toEqual(everything(none.whole));
});

it('a part that is missing, there twice, or of other files is refused', async () => {
  const one = caseOf('wrong');
  one.put('a.txt', REPORT);
  one.put('b.txt', REPORT.replace('2023', '2022'));
  const [second, first] = (await partsOf(one, 2)) as [string, string];
  await expect(one.join([first])).rejects.toThrow('There are parts 1 of 2');
  await expect(one.join([first, first])).rejects.toThrow('There are parts 1, 1 of 2');
  await expect(one.join([first, one.raw])).rejects.toThrow('is no part of a corpus');
  one.put('c.txt', REPORT.replace('2023', '2021'));
  await expect(one.join([first, await one.buildPart(2, 2)])).rejects.toThrow('built of other files');
  writeFileSync(join(second, 'corpus.jsonl'), '');
  await expect(one.join([first, second])).rejects.toThrow('was changed after');
});

it('an id that one build would not have given is told of, and nothing is joined', async () => {
  const one = caseOf('names');
  const half = '现将工作情况总结如下。\n一、主要做法\n抓好学习，抓好落实。\n二、存在的问题\n学习不够深入。'.repeat(4);
  one.put('a.txt', `篇一：巡查总结\n${half}\n篇二：演练总结\n${half}\n`);
  // Where nobody has opened the collection, nobody knows that its first report has this name.
  one.put('later/a-1.txt', REPORT);
  const parts = await partsOf(one, 2);
  await expect(one.join(parts)).rejects.toThrow(/would be/);
  expect(existsSync(one.joined)).toBe(false);
});

it('names that are masked in one part are masked in all', async () => {
  const one = caseOf('masked');
  one.put('a.txt', REPORT.replace('现将', '述职人：王建国\n现将'));
  one.put('b.txt', REPORT.replace('抓学习。', '王建国同志抓学习。'));
  const parts = [await one.buildPart(1, 2, true), await one.buildPart(2, 2, true)];
  await one.join(parts);
  const whole = await buildCorpus({ raw: one.raw, taxonomy: TAXONOMY, out: one.whole, maskNames: true });
  expect(whole.masked.names).toBe(1);
  expect(everything(one.joined)).toEqual(everything(one.whole));
  expect(JSON.stringify(everything(one.joined))).not.toContain('王建国');
});

it('a folder in which all is built is a part no longer', async () => {
  const one = caseOf('whole-again');
  one.put('a.txt', REPORT);
  const part = await one.buildPart(1, 1);
  expect(readdirSync(part)).toContain(PART);
  await buildCorpus({ raw: one.raw, taxonomy: TAXONOMY, out: part });
  expect(readdirSync(part)).not.toContain(PART);
});

it.each(['0/3', '4/3', '1', '1/0', 'a/b', '-1/2', '1/3x'])('%s is no part', (text) => {
  expect(() => readPart(text)).toThrow('is no part');
});

it('parts are stretches of all files, none left out, none twice', () => {
  const files = Array.from({ length: 10 }, (_, at) => ({ file: `${at}`, path: Buffer.from('') }));
  for (const of of [1, 2, 3, 7, 10, 13]) {
    const parts = Array.from({ length: of }, (_, at) => cutFor({ number: at + 1, of }, files));
    expect(parts.flatMap(({ own }) => own)).toEqual(files);
    for (const { before, own } of parts) expect(own[0] ?? files[before.length]).toBe(files[before.length]);
  }
});
