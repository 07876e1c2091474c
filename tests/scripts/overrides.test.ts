import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { StoredReport } from '../../src/corpus/stored.ts';

const SCRIPT = new URL('../../scripts/build-corpus.ts', import.meta.url).pathname;
const REPORT = '2023年述职报告\n现将工作报告如下：\n一、主要做法\n抓学习。\n二、抓落实\n（一）签责任书。完成任务。\n';

let room: string;
let overrides: string;

beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'wenduan-overrides-'));
  overrides = join(room, 'overrides');
  for (const folder of ['raw', 'overrides']) mkdirSync(join(room, folder));
  writeFileSync(join(room, 'raw/a.txt'), REPORT);
  writeFileSync(join(room, 'raw/b.txt'), REPORT.replace('2023', '2022'));
});
afterEach(() => rmSync(room, { recursive: true }));

const build = (...args: string[]) =>
  spawnSync(process.execPath, [SCRIPT, '--raw', 'raw', '--out', 'out', ...args], { encoding: 'utf8', cwd: room });
const write = (name: string, yaml: string) => writeFileSync(join(overrides, name), yaml);
const read = (name: string) => readFileSync(join(overrides, name), 'utf8');
const corpus = () =>
  readFileSync(join(room, 'out/corpus.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as StoredReport);

it('builds a report as a person decided, and again when the person decides otherwise', () => {
  build();
  write('a.yaml', 'title: 甲\n');
  expect(build().status).toBe(0);
  expect(corpus().map(({ title }) => title)).toEqual(['甲', '2022年述职报告']);
  write('a.yaml', 'title: 乙\n');
  build();
  expect(corpus()[0]!.title).toBe('乙');
  rmSync(join(overrides, 'a.yaml'));
  build();
  expect(corpus()[0]!.title).toBe('2023年述职报告');
});

it('writes nothing of a report that is not to be published, be it that it was before', () => {
  build();
  write('a.yaml', 'publish: false\nwhy: 未公开\n');
  for (const run of [build(), build()]) {
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(/^a\.txt:1:1 info override\/left-out .*未公开/m);
    expect(corpus().map(({ id }) => id)).toEqual(['b']);
    expect(readdirSync(join(room, 'out/reports'))).toEqual(['b.md']);
    expect(readdirSync(join(room, 'out/sections'))).toEqual(['b']);
    expect(readdirSync(join(room, 'out/ledgers'))).toEqual(['b.json']);
  }
});

it('fails the report that an override does not fit, says what changed, and keeps what was built before', () => {
  build();
  write('a.yaml', 'title: 新题目\nsections:\n  s1:\n    heading: 主要做法\n    types: [work]\n');
  expect(build().status).toBe(0);
  writeFileSync(join(room, 'raw/a.txt'), REPORT.replace('主要做法', '做法成效'));
  const { status, stdout } = build();
  expect(status).toBe(1);
  expect(stdout).toMatch(
    /^overrides\/a\.yaml:3:3 error override\/misfit The heading of s1 is no longer “主要做法” but “做法成效”\./m,
  );
  expect(corpus().map(({ title }) => title)).toEqual(['新题目', '2022年述职报告']);
});

it('names every line of an override file that cannot be read', () => {
  write('a.yaml', 'titel: 甲\nyear: 去年\n');
  const { status, stdout } = build();
  expect(status).toBe(1);
  expect(stdout).toMatch(/^overrides\/a\.yaml:1:1 error override\/unreadable /m);
  expect(stdout).toMatch(/^overrides\/a\.yaml:2:1 error override\/unreadable /m);
  expect(corpus().map(({ id }) => id)).toEqual(['b']);
});

it('refuses an override of which there is no report, for a slip in its name would publish the report', () => {
  write('aa.yaml', 'publish: false\n');
  for (const run of [build(), build()]) {
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/^overrides\/aa\.yaml:1:1 error override\/no-report .*Near ones: a, b\./m);
  }
});

it('writes a stub in which nothing is decided yet', () => {
  const { status, stdout } = build('--override', 'a/s1');
  expect(status).toBe(0);
  expect(stdout).toContain('overrides/a.yaml is ready for a/s1');
  expect(read('a.yaml')).toContain(
    'sections:\n  s1:\n    heading: 主要做法\n    begins: 抓学习。\n    # types: [做法成效]\n    # topics: [',
  );
  const before = corpus();
  expect(build().status).toBe(0);
  expect(corpus()).toEqual(before);
});

it('decides what a person takes the # away from', () => {
  build('--override', 'a/s1');
  write(
    'a.yaml',
    read('a.yaml').replace('# types: [做法成效]', 'types: [下步打算]').replace('# kind: 述职报告', 'kind: 工作总结'),
  );
  expect(build().status).toBe(0);
  const [{ kind, sections }] = corpus() as [StoredReport];
  expect(kind).toBe('工作总结');
  expect(sections.find(({ id }) => id === 'a/s1')).toMatchObject({ types: ['plans'], confidence: 1 });
});

it('adds to what a person wrote without changing it', () => {
  const written =
    'year: 2021 # 按落款\nsections:\n  # 已看过\n  s1:\n    heading: 主要做法\n    types: [work]\n    # 末尾的话\n';
  write('a.yaml', written);
  expect(build('--override', 'a/s2-1').status).toBe(0);
  const [head, tail] = written.split(/(?<=sections:\n)/) as [string, string];
  expect(read('a.yaml')).toMatch(new RegExp(`^${head}  s2-1:\n    heading: 签责任书\n`));
  expect(read('a.yaml').endsWith(tail)).toBe(true);
  expect(build().status).toBe(0);
});

it('leaves an entry as it is that stands there already', () => {
  build('--override', 'a/s1');
  const before = read('a.yaml');
  expect(build('--override', 'a/s1').stdout).toContain('speaks of a/s1 already');
  expect(read('a.yaml')).toBe(before);
});

it.each([
  ['a/s9', 'There is no section a/s9. Near ones: a/s0, a/s1, a/s2, a/s2-1.'],
  ['c/s1', 'There is no report c. Near ones: a, b.'],
])('refuses to write a stub for %s and offers near ones', (target, message) => {
  const { status, stderr } = build('--override', target);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
  expect(existsSync(join(overrides, `${target.split('/')[0]}.yaml`))).toBe(false);
});

it('lists decisions of low confidence with place, words and command', () => {
  rmSync(join(room, 'raw/b.txt'));
  const { status, stdout } = build('--review', '--format', 'json');
  expect(status).toBe(0);
  const rows = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(rows.map(({ section, file, place, command }) => ({ section, file, place, command }))).toEqual([
    { section: 'a/s2-1', file: 'a.txt', place: { line: 6, column: 1 }, command: 'npm run corpus -- --override a/s2-1' },
  ]);
});
