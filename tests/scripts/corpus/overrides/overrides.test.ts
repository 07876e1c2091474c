import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { beforeEach, expect, it } from 'vitest';
import { writeStub } from '../../../../scripts/corpus/overrides/override-stub.ts';
import { overridesBeside } from '../../../../scripts/corpus/overrides/overrides.ts';
import { reviewOf } from '../../../../scripts/corpus/overrides/review.ts';
import { PROJECT } from '../../../../scripts/paths.ts';
import type { StoredReport } from '../../../../src/corpus/stored.ts';
import { lexicon, taxonomy } from '../../../corpus/seeds.ts';
import { idsIn, useRoom } from '../room.ts';

const SCRIPT = join(PROJECT, 'scripts/build-corpus.ts');
const REPORT =
  '2023年述职报告\n现将工作报告如下：\n一、主要做法\n抓学习。\n二、抓落实\n（一）签责任书。完成任务。\n（二）查责任书。完成督查。\n';

const room = useRoom();
let overrides: string;

beforeEach(() => {
  overrides = overridesBeside(room.raw);
  mkdirSync(overrides);
  room.put('a.txt', REPORT);
  room.put('b.txt', REPORT.replace('2023', '2022'));
});

/** Builds the corpus: the messages as `file:line:column rule reason advice`, and how many files failed. */
async function build() {
  const { messages, failed } = await room.build();
  const told = messages
    .filter(({ rule }) => rule !== 'corpus/near-duplicate')
    .map(({ file, line, column, rule, reason, advice }) => {
      return `${file.replace(/^.*\//, '')}:${line}:${column} ${rule} ${reason} ${advice}`;
    });
  return { told, failed };
}
const stub = async (target: string) => writeStub(target, { overrides, out: room.out, taxonomy });
const write = (name: string, yaml: string | Uint8Array) => writeFileSync(join(overrides, name), yaml);
const read = (name: string) => readFileSync(join(overrides, name), 'utf8');
const corpus = () =>
  readFileSync(join(room.out, 'corpus.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as StoredReport);

it('builds a report as a person decided, and again when the person decides otherwise', async () => {
  await build();
  write('a.yaml', 'title: 甲\n');
  expect(await build()).toEqual({ told: [], failed: 0 });
  expect(corpus().map(({ title }) => title)).toEqual(['甲', '2022年述职报告']);
  write('a.yaml', 'title: 乙\n');
  await build();
  expect(corpus()[0]!.title).toBe('乙');
  rmSync(join(overrides, 'a.yaml'));
  await build();
  expect(corpus()[0]!.title).toBe('2023年述职报告');
});

it('writes nothing of a report that is not to be published, be it that it was before', async () => {
  await build();
  write('a.yaml', 'publish: false\nwhy: 未公开\n');
  for (const run of [await build(), await build()]) {
    expect(run.failed).toBe(0);
    expect(run.told).toHaveLength(1);
    expect(run.told[0]).toMatch(/^a\.txt:1:1 override\/left-out .*未公开/);
    expect(corpus().map(({ id }) => id)).toEqual(['b']);
    expect(idsIn(room.out)).toEqual(['b']);
    expect(readdirSync(join(room.out, 'sections'))).toEqual(['b']);
    expect(readdirSync(join(room.out, 'ledgers'))).toEqual(['b.json']);
  }
});

it('speaks to one report of a collection by its own name, with places in the one raw file', async () => {
  room.remove('b.txt');
  const body =
    '今年以来，召开专题会议六次，制定工作方案两份，责任分工到人，按月调度进展。落实到位，成效明显，群众满意。';
  const part = (subject: string) => `2021年述职报告\n一、${subject}\n${body}\n二、打算\n${body}\n`;
  room.put('a.txt', part('巡查') + part('借阅'));
  await build();
  expect(corpus().map(({ id, sections }) => [id, sections[0]!.place.line])).toEqual([
    ['a-1', 2],
    ['a-2', 7],
  ]);
  write('a-1.yaml', 'publish: false\n');
  for (const run of [await build(), await build()]) {
    expect(run.failed).toBe(0);
    expect(idsIn(room.out)).toEqual(['a-2']);
  }
});

it('fails the report that an override does not fit, says what changed, and keeps what was built before', async () => {
  await build();
  write('a.yaml', 'title: 新题目\nsections:\n  s1:\n    heading: 主要做法\n    types: [work]\n');
  expect((await build()).failed).toBe(0);
  room.put('a.txt', REPORT.replace('主要做法', '做法成效'));
  const { told, failed } = await build();
  expect(failed).toBe(1);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/^a\.yaml:3:3 override\/misfit The heading of s1 is no longer “主要做法” but “做法成效”\./);
  expect(corpus().map(({ title }) => title)).toEqual(['新题目', '2022年述职报告']);
});

it('names every line of an override file that cannot be read', async () => {
  write('a.yaml', 'titel: 甲\nyear: 去年\n');
  const { told, failed } = await build();
  expect(failed).toBe(1);
  expect(told.map((line) => line.split(' ').slice(0, 2).join(' ')).sort()).toEqual([
    'a.yaml:1:1 override/unreadable',
    'a.yaml:2:1 override/unreadable',
  ]);
  expect(corpus().map(({ id }) => id)).toEqual(['b']);
});

it('refuses an override of which there is no report, for a slip in its name would publish the report', async () => {
  write('aa.yaml', 'publish: false\n');
  for (const run of [await build(), await build()]) {
    expect(run.failed).toBe(1);
    expect(run.told[0]).toMatch(/^aa\.yaml:1:1 override\/no-report .*Near ones: a, b\./);
  }
});

it.each(['a.yml', 'a.YAML', 'a.Yml'])('reads %s', async (name) => {
  await build();
  write(name, 'publish: false\n');
  expect((await build()).failed).toBe(0);
  expect(idsIn(room.out)).toEqual(['b']);
});

it('refuses two files on one report', async () => {
  await build();
  write('a.yaml', 'title: 甲\n');
  write('a.yml', 'title: 乙\n');
  const { told, failed } = await build();
  expect(failed).toBe(1);
  expect(told[0]).toMatch(/^a\.yml:1:1 override\/twice .*a\.yaml speaks of the same report\./);
  expect(corpus().map(({ title }) => title)).toEqual(['2023年述职报告', '2022年述职报告']);
});

it.each([
  ['beside another', 'a.yml', 'title: 甲\n'],
  ['in a file that cannot be read', 'a.yaml', 'titel: 甲\n'],
  ['in other words', 'a.yaml', ''],
])('keeps no report of which a person wrote that it is left out, %s', async (_, name, more) => {
  await build();
  if (name === 'a.yml') write(name, more);
  write('a.yaml', `${name === 'a.yml' ? '' : more}publish: ${more === '' ? 'no' : 'false'}\n`);
  for (const run of [await build(), await build()]) {
    expect(run.failed).toBe(1);
    expect(idsIn(room.out)).toEqual(['b']);
  }
});

it.each(['gb18030', 'utf16-le', 'utf16-be', 'utf8'])('reads an override in %s', async (encoding) => {
  const written = 'title: 履职情况报告\nkind: 述职报告\nwhy: 标题有误，按原件更正\n';
  write('a.yaml', iconv.encode(written, encoding, { addBOM: encoding.startsWith('utf') }));
  expect(await build()).toEqual({ told: [], failed: 0 });
  expect(corpus()[0]!.title).toBe('履职情况报告');
});

it('refuses an override whose bytes are no text, with the place, and takes the report down all the same', async () => {
  await build();
  write('a.yaml', Buffer.from([...Buffer.from('publish: false\nwhy: '), 0xff, 0xff, 0x0a]));
  const { told, failed } = await build();
  expect(failed).toBe(1);
  expect(told[0]).toMatch(/^a\.yaml:2:6 override\/unreadable These bytes are no text/);
  expect(idsIn(room.out)).toEqual(['b']);
});

it.each([
  [
    'whose aliases unfold without end',
    ['l0: &l0 [甲]', ...Array.from({ length: 30 }, (_, n) => `l${n + 1}: &l${n + 1} [*l${n}, *l${n}, *l${n}]`)].join(
      '\n',
    ),
    /^a\.yaml:2:\d+ override\/unreadable Excessive alias count/,
  ],
  ['nested deeper than the stack', '['.repeat(100_000), /^a\.yaml:1:\d+ override\/unreadable /],
  ['larger than 1 MB', `# ${'甲'.repeat(400_000)}`, /^a\.yaml:1:1 override\/unreadable It is larger than 1 MB/],
])('refuses an override %s', async (_, yaml, message) => {
  write('a.yaml', yaml);
  const { told, failed } = await build();
  expect(failed).toBe(1);
  expect(told[0]).toMatch(message);
  expect(idsIn(room.out)).toEqual(['b']);
});

it('refuses a folder with the name of an override', async () => {
  mkdirSync(join(overrides, 'a.yaml'));
  expect((await build()).told).toEqual([expect.stringMatching(/^a\.yaml:1:1 override\/unreadable It is no file\./)]);
});

it('says of every other file that nothing in it is followed, and fails where it is named for a report', async () => {
  for (const name of ['README.md', '.gitkeep']) write(name, 'x');
  write('notes.txt', 'x');
  write('b.yaml~', 'publish: false\n');
  expect(await build()).toEqual({
    failed: 0,
    told: ['b.yaml~', 'notes.txt'].map((name) => expect.stringMatching(`^${name}:1:1 override/other-file `) as string),
  });
  write('a.yaml.txt', 'publish: false\n');
  expect((await build()).failed).toBe(1);
});

it('adds to the file that is there, whatever its ending', async () => {
  write('a.yml', 'title: 甲\n');
  await build();
  expect(await stub('a/s1')).toContain('a.yml is ready for a/s1');
  expect(existsSync(join(overrides, 'a.yaml'))).toBe(false);
});

it('writes a stub in which nothing is decided yet', async () => {
  await build();
  const before = corpus();
  expect(await stub('a/s1')).toContain('a.yaml is ready for a/s1');
  expect(read('a.yaml')).toContain(
    'sections:\n  s1:\n    heading: 主要做法\n    begins: 抓学习。\n    # types: [做法成效]\n    # topics: [',
  );
  expect((await build()).failed).toBe(0);
  expect(corpus()).toEqual(before);
});

it('decides what a person takes the # away from', async () => {
  await build();
  await stub('a/s1');
  const edited = read('a.yaml').replace('# types: [做法成效]', 'types: [下步打算]');
  write('a.yaml', edited.replace('# kind: 述职报告', 'kind: 工作总结'));
  expect((await build()).failed).toBe(0);
  const [{ kind, sections }] = corpus() as [StoredReport];
  expect(kind).toBe('工作总结');
  expect(sections.find(({ id }) => id === 'a/s1')).toMatchObject({ types: ['plans'], confidence: 1 });
});

it('adds to what a person wrote without changing it', async () => {
  const written =
    'year: 2021 # 按落款\nsections:\n  # 已看过\n  s1:\n    heading: 主要做法\n    types: [work]\n    # 末尾的话\n';
  write('a.yaml', written);
  await build();
  await stub('a/s2-1');
  const [head, tail] = written.split(/(?<=sections:\n)/) as [string, string];
  expect(read('a.yaml').startsWith(`${head}  s2-1:\n    heading: 签责任书\n`)).toBe(true);
  expect(read('a.yaml').endsWith(tail)).toBe(true);
  expect((await build()).failed).toBe(0);
});

it('leaves an entry as it is that stands there already', async () => {
  await build();
  await stub('a/s1');
  const before = read('a.yaml');
  expect(await stub('a/s1')).toContain('speaks of a/s1 already');
  expect(read('a.yaml')).toBe(before);
});

it.each([
  ['a/s9', 'There is no section a/s9. Near ones: a/s0, a/s1, a/s2, a/s2-1, a/s2-2.'],
  ['c/s1', 'There is no report c. Near ones: a, b.'],
])('refuses to write a stub for %s and offers near ones', async (target, message) => {
  await build();
  await expect(stub(target)).rejects.toThrow(message);
  expect(existsSync(join(overrides, `${target.split('/')[0]}.yaml`))).toBe(false);
});

it('lists decisions of low confidence with place and command', async () => {
  room.remove('b.txt');
  room.put(
    'a.txt',
    '2023年述职报告\n现将工作报告如下：\n一、主要做法\n开展学习12次，取得成效。\n' +
      '二、存在的问题\n一是理论学习不够深入。二是作风不够扎实，离群众的期望还有差距。\n三、松柏常青\n松柏之下，要有人守，因为山总要有人看。\n',
  );
  await build();
  const rows = await reviewOf(room.out, lexicon);
  expect(rows.map(({ section, file, place, command }) => ({ section, file, place, command }))).toEqual([
    { section: 'a/s3', file: 'a.txt', place: { line: 7, column: 1 }, command: 'npm run corpus -- --override a/s3' },
  ]);
});

it('ends with status 2 where --override names no section, and with 0 where it does', () => {
  const run = (target: string) =>
    spawnSync(process.execPath, [SCRIPT, '--raw', room.raw, '--out', room.out, '--override', target], {
      encoding: 'utf8',
    });
  expect(run('a/s9')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('There is no section a/s9.') as string,
  });
  expect(run('a/s1').status).toBe(0);
  expect(existsSync(join(overrides, 'a.yaml'))).toBe(true);
});
