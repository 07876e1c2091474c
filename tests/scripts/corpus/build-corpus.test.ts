import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MESSAGES } from '../../../scripts/corpus/messages/message-file.ts';
import { reportId } from '../../../scripts/corpus/inputs/names.ts';
import { PROJECT } from '../../../scripts/paths.ts';

const SCRIPT = join(PROJECT, 'scripts/build-corpus.ts');
const REPORT = '2023年述职报告\n现将工作报告如下：\n一、主要做法\n抓学习。\n二、存在的问题\n学习不够深入。\n';

let room: string;
let raw: string;
let out: string;

beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'wenduan-corpus-'));
  [raw, out] = [join(room, 'raw'), join(room, 'out')];
  mkdirSync(raw);
  writeFileSync(join(raw, 'a.txt'), REPORT);
});
afterEach(() => rmSync(room, { recursive: true }));

const build = (...args: string[]) =>
  spawnSync(process.execPath, [SCRIPT, '--raw', raw, '--out', out, ...args], { encoding: 'utf8' });

/** Every file below the output folder with its text, what the run said aside. */
const snapshot = () =>
  Object.fromEntries(
    readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== MESSAGES)
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(out.length + 1), readFileSync(file, 'utf8')]),
  );

it('writes reports, sections, ledgers, corpus.jsonl, what stands there twice and its mark, and nothing else', () => {
  expect(build().status).toBe(0);
  expect(Object.keys(snapshot())).toEqual([
    '.wenduan',
    'corpus.jsonl',
    'ledgers/a.json',
    'near-duplicates.json',
    'reports/a.md',
    'sections/a/00.md',
    'sections/a/01.md',
    'sections/a/02.md',
  ]);
});

it('writes in corpus.jsonl one report a line, with the text of its sections', () => {
  build();
  const [line, rest] = readFileSync(join(out, 'corpus.jsonl'), 'utf8').split('\n');
  expect(rest).toBe('');
  expect(JSON.parse(line!)).toMatchObject({
    id: 'a',
    title: '2023年述职报告',
    kind: '述职报告',
    year: 2023,
    sections: [
      { id: 'a/s0', types: ['opening'], text: '现将工作报告如下：' },
      { id: 'a/s1', marker: '一、', heading: '主要做法', types: ['work'], text: '抓学习。' },
      { id: 'a/s2', marker: '二、', heading: '存在的问题', types: ['problems'], text: '学习不够深入。' },
    ],
  });
});

it('gives the same bytes for the same input', () => {
  build();
  const first = snapshot();
  build();
  expect(snapshot()).toEqual(first);
});

it('ends with status 2 and how it is used where an option is wrong', () => {
  const { status, stderr } = build('--nonsense');
  expect(status).toBe(2);
  expect(stderr).toContain('Usage: npm run corpus');
});

it('ends with status 2 where the raw folder does not exist', () => {
  rmSync(raw, { recursive: true });
  expect(build().status).toBe(2);
});

it('names a file that is no text, builds the others and ends with status 1', () => {
  writeFileSync(join(raw, 'b.txt'), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]));
  const { status, stdout } = build();
  expect(status).toBe(1);
  expect(stdout).toMatch(/^b\.txt:1:1 error decode\/not-text /m);
  expect(readdirSync(join(out, 'reports'))).toEqual(['a.md']);
});

it('keeps what it built before of a file that can no longer be built', () => {
  build();
  const before = snapshot();
  writeFileSync(join(raw, 'a.txt'), '');
  const { status, stdout } = build();
  expect(status).toBe(1);
  expect(stdout).toContain('What was built of it before is kept');
  expect(snapshot()).toEqual(before);
});

it('refuses a second file of the same report id and keeps the first', () => {
  writeFileSync(join(raw, 'a.TXT'), REPORT.replace('2023', '2022'));
  const { status, stdout } = build();
  expect(status).toBe(1);
  expect(stdout).toContain('input/same-id');
  expect(readdirSync(join(out, 'reports'))).toEqual(['a.md']);
});

it('says which files it leaves out', () => {
  writeFileSync(join(raw, 'b.xlsx'), 'x');
  expect(build().stdout).toMatch(/^info input\/left-out, 1 place in 1 file\n {2}b\.xlsx:1:1 /m);
});

it('tells many messages of one rule as one, and keeps all of them in a file', () => {
  for (let at = 0; at < 9; at++) writeFileSync(join(raw, `b${at}.xlsx`), 'x');
  const { stdout } = build();
  expect(stdout).toMatch(/^info input\/left-out, 9 places in 9 files\n( {2}b\d\.xlsx:1:1 .*\n){3} {2}6 more\n {2}→ /m);
  const rows = readFileSync(join(out, 'messages.jsonl'), 'utf8').trim().split('\n');
  expect(rows.map((row) => (JSON.parse(row) as { file: string }).file).sort()).toEqual(
    Array.from({ length: 9 }, (_, at) => `b${at}.xlsx`),
  );
});

it('speaks Chinese where it is asked to, and only languages that there are', () => {
  writeFileSync(join(raw, 'b.txt'), '');
  expect(build('--lang', 'zh').stdout).toMatch(/^b\.txt:1:1 错误 decode\/empty 文件里没有文字。/m);
  expect(build('--lang', 'fr').status).toBe(2);
});

it('goes on after a damaged PDF, of which the library leaves an error to nobody', () => {
  copyFileSync(join(PROJECT, 'tests/fixtures/pdf/damaged.pdf'), join(raw, '0.pdf'));
  const { status, stdout, stderr } = build();
  expect([status, stderr]).toEqual([1, '']);
  expect(stdout).toMatch(/^0\.pdf:1:1 error input\/pdf-no-text /m);
  expect(readdirSync(join(out, 'reports'))).toEqual(['a.md']);
});

it('forgets a report whose file is gone', () => {
  writeFileSync(join(raw, 'b.txt'), REPORT);
  build();
  rmSync(join(raw, 'b.txt'));
  build();
  expect(readdirSync(join(out, 'reports'))).toEqual(['a.md']);
});

it('writes messages as JSON, one a line, and nothing else on standard output', () => {
  writeFileSync(join(raw, 'b.txt'), '');
  const { stdout, stderr } = build('--format', 'json');
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual([
    {
      ...{ file: 'b.txt', line: 1, column: 1, rule: 'decode/empty', severity: 'error' },
      ...{ reason: 'The file holds no text.', why: null, advice: 'Remove it or put a report in.' },
    },
  ]);
  expect(stderr).toContain('1 report');
});

it('says how it is used', () => {
  const { status, stdout } = build('--help');
  expect(status).toBe(0);
  expect(stdout).toContain('--watch');
});

it('builds again what changes while it watches, and ends when it is asked to', async () => {
  const run = spawn(process.execPath, [SCRIPT, '--raw', raw, '--out', out, '--watch']);
  let told = '';
  run.stdout.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const until = (isThere: () => boolean) => vi.waitUntil(isThere, { timeout: 100_000, interval: 20 });
  await until(() => told.includes('1 report'));
  writeFileSync(join(raw, 'b.txt'), REPORT.replace('2023', '2022'));
  await until(() => told.includes('2 reports'));
  expect(told).toContain('1 file unchanged');
  run.kill('SIGINT');
  const [status] = (await once(run, 'close')) as [number];
  expect(status).toBe(0);
});

it.each([
  ['000_9e328af07c709210.txt', '000_9e328af07c709210'],
  ['report-2023.v2.TXT', 'report-2023.v2'],
  ['a'.repeat(100), 'a'.repeat(100)],
  ['console.txt', 'console'],
  ['a.html5.txt', 'a.html5'],
  ['indexes.txt', 'indexes'],
  ['en-2023.txt', 'en-2023'],
])('makes of the file name %s the id %s', (file, id) => {
  expect(reportId(file)).toBe(id);
});

it.each([
  ...['支部工作总结.txt', 'my report (1).txt', '.txt', `${'a'.repeat(101)}.txt`],
  ...[
    'a.html.txt',
    'a.HTM.md',
    'index.txt',
    'en.txt',
    'EN.docx',
    'Con.txt',
    'nul.txt',
    'com1.x.txt',
    'LPT9.txt',
    'a..txt',
  ],
])('makes of the file name %s a short hash', (file) => {
  expect(reportId(file)).toMatch(/^r-[0-9a-f]{10}$/);
});
