import { fileURLToPath } from 'node:url';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { expect, it } from 'vitest';
import { DISK, type Disk } from '../../../scripts/corpus/inputs/disk.ts';
import { reportsIn } from './built.ts';
import { zip } from '../../../scripts/trials/archive.ts';
import { idsIn, REPORT, useRoom } from './room.ts';

const room = useRoom();
const at = (file: string) => join(room.raw, file);
const inBytes = (name: Buffer) => Buffer.concat([Buffer.from(`${room.raw}/`), name]);
const told = async (disk?: Disk) => {
  const { messages, failed } = await room.build(disk ? { disk } : {});
  const own = messages.filter(({ rule }) => rule !== 'corpus/near-duplicate');
  return { failed, told: own.map(({ file, severity, rule }) => `${file} ${severity} ${rule}`) };
};
const filesBuilt = () => reportsIn(room.out).map(({ source }) => source.file);

/** A disk that fails with a code where a path ends in some words. */
const failing = (end: string, code: string): Disk => {
  const check = (path: unknown) => {
    if (String(path).endsWith(end)) throw Object.assign(new Error(code), { code, syscall: 'open' });
  };
  return {
    ...DISK,
    list: async (folder) => (check(folder), DISK.list(folder)),
    open: async (path, ...rest) => (check(path), DISK.open(path, ...rest)),
  };
};

it('follows links to files and folders', async () => {
  const elsewhere = join(room.raw, '../elsewhere');
  mkdirSync(elsewhere);
  writeFileSync(join(elsewhere, 'b.txt'), REPORT);
  symlinkSync(elsewhere, at('链接'));
  writeFileSync(join(elsewhere, '../c.md'), REPORT.replace('2023', '2022'));
  symlinkSync('../c.md', at('c.md'));
  expect(await told()).toEqual({ failed: 0, told: [] });
  expect(filesBuilt()).toEqual(['c.md', '链接/b.txt']);
});

it('reads each file once, however many links lead to it, and says so', async () => {
  room.put('a.txt', REPORT);
  room.put('sub/b.txt', REPORT.replace('2023', '2022'));
  symlinkSync('a.txt', at('0.txt'));
  symlinkSync('sub', at('again'));
  symlinkSync('.', at('sub/self'));
  symlinkSync('../..', at('sub/up'));
  expect(await told()).toEqual({
    failed: 0,
    told: ['0.txt', 'again', 'sub/self', 'sub/up'].map((file) => `${file} info input/read-already`),
  });
  expect(filesBuilt()).toEqual(['a.txt', 'sub/b.txt']);
});

it('names links that lead nowhere or to themselves', async () => {
  room.put('a.txt', REPORT);
  symlinkSync('nowhere.txt', at('dead.txt'));
  symlinkSync('loop.txt', at('loop.txt'));
  expect(await told()).toEqual({
    failed: 2,
    told: ['dead.txt error input/dead-link', 'loop.txt error input/unreadable'],
  });
  expect(filesBuilt()).toEqual(['a.txt']);
});

it.skipIf(process.platform === 'win32')('waits for no pipe', async () => {
  // eslint-disable-next-line no-restricted-syntax -- not on Windows
  execFileSync('mkfifo', [at('pipe.txt')]);
  symlinkSync('pipe.txt', at('link.txt'));
  symlinkSync('/dev/zero', at('zero.txt'));
  expect(await told()).toEqual({
    failed: 0,
    told: ['link.txt', 'pipe.txt', 'zero.txt'].map((file) => `${file} info input/no-file`),
  });
});

it.skipIf(process.platform !== 'linux')('reads names in other encodings, and gives each its own', async () => {
  room.put('总结.txt', REPORT);
  for (const [index, name] of ['总结.txt', '党建工作总结.txt'].entries())
    writeFileSync(inBytes(iconv.encode(name, 'gb18030')), REPORT.replace('2023', `201${index}`));
  writeFileSync(inBytes(Buffer.from([0x61, 0xff, 0x2e, 0x74, 0x78, 0x74])), REPORT.replace('2023', '2020'));
  const { failed } = await told();
  expect(failed).toBe(0);
  expect(filesBuilt().sort()).toEqual(
    ['a\\xFF.txt', '\\xD7\\xDC\\xBD\\xE1.txt', '党建工作总结.txt', '总结.txt'].sort(),
  );
});

it.each([
  ['a folder', 'sub', ['a.txt', 'b.txt']],
  ['a file', 'sub/b.txt', ['a.txt', 'b.txt']],
])('names %s that may not be read, and keeps what was built of it', async (_, end) => {
  room.put('a.txt', REPORT);
  room.put('sub/b.txt', REPORT.replace('2023', '2022'));
  await room.build();
  for (let run = 0; run < 2; run++)
    expect(await told(failing(end, 'EACCES'))).toEqual({ failed: 1, told: [`${end} error input/unreadable`] });
  expect(filesBuilt()).toEqual(['a.txt', 'sub/b.txt']);
});

it('builds the others where a file is gone between listing and reading', async () => {
  room.put('a.txt', REPORT);
  room.put('b.txt', REPORT.replace('2023', '2022'));
  await room.build();
  expect(await told(failing('b.txt', 'ENOENT'))).toEqual({ failed: 0, told: ['b.txt info input/gone'] });
  expect(filesBuilt()).toEqual(['a.txt']);
});

it('says of a picture in a zip what it says of one in a folder', async () => {
  room.put('a.zip', await zip([['图.png', 'x']]));
  room.put('图.png', 'x');
  expect(await told()).toEqual({
    failed: 0,
    told: ['图.png info input/picture', 'a.zip/图.png info input/picture'],
  });
});

it('keeps what was built of a zip that cannot be opened any more', async () => {
  room.put('a.zip', await zip([['b.txt', REPORT]]));
  await room.build();
  room.put('a.zip', 'no zip');
  expect(await told()).toEqual({ failed: 1, told: ['a.zip error input/zip-broken'] });
  expect(filesBuilt()).toEqual(['a.zip/b.txt']);
});

it('reads a report whose name a broken zip has too', async () => {
  room.put('a.zip', 'no zip');
  room.put('a.txt', REPORT);
  expect((await told()).told).toEqual(['a.zip error input/zip-broken']);
  expect(idsIn(room.out)).toEqual(['a']);
});

it('names a file beyond the limit without reading it', async () => {
  room.put('a.txt', REPORT);
  for (const [file, bytes] of [['b.txt', 32_000_001] as const, ['c.docx', 200_000_001] as const]) {
    room.put(file, '');
    truncateSync(at(file), bytes);
  }
  expect(await told()).toEqual({
    failed: 2,
    told: ['b.txt error input/too-large', 'c.docx error input/too-large'],
  });
});

it.skipIf(process.platform === 'win32')('builds a report of 1,000 headings with few files open', () => {
  const headings = Array.from({ length: 1000 }, (_, n) => `${n + 1}、做法${n}\n抓学习${n}。`).join('\n');
  room.put('a.txt', `2023年述职报告\n${headings}\n`);
  const build = fileURLToPath(new URL('../../../scripts/build-corpus.ts', import.meta.url));
  const command = `ulimit -n 100; exec "$0" "${build}" --raw "${room.raw}" --out "${room.out}"`;
  // eslint-disable-next-line no-restricted-syntax -- not on Windows
  const run = () => execFileSync('sh', ['-c', command, process.execPath], { encoding: 'utf8' });
  expect(run()).toContain('1 report');
  room.put('b.txt', REPORT);
  expect(run()).toContain('2 reports');
});
