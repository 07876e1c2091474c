import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { expect, it } from 'vitest';
import { ENDINGS, expand, extract } from '../../src/input/index.ts';
import { expand as expandWithin } from '../../src/input/expand.ts';
import { PROJECT } from '../../scripts/paths.ts';
import { bytesOf, zip } from '../../scripts/trials/archive.ts';
import { ruleOf } from './refused.ts';

const filesOf = async (bytes: Uint8Array, limits?: { file: number; all: number }) => {
  const files: [string, string][] = [];
  for await (const { file, bytes: content, refused } of expandWithin({ file: '归档.zip', bytes }, limits))
    files.push([file, refused ? refused.place.rule : new TextDecoder().decode(content)]);
  return files;
};

/** Where readers are told what they may put in. */
const TOLD = [
  ...['README.md', 'README.zh-CN.md', 'docs/reports.md', 'docs/reports.zh-CN.md'],
  ...['src/pages/about.astro', 'src/pages/_en/about.astro'],
];

// `.htm` is told with `.html`, and a zip as what files come in.
it.each(TOLD)('names every ending that is read in %s', (file) => {
  const text = readFileSync(join(PROJECT, file), 'utf8');
  const told = new Set(text.match(/\.[a-z]+/g));
  expect(ENDINGS.filter((ending) => !['.htm', '.zip'].includes(ending) && !told.has(ending))).toEqual([]);
});

it('gives any other file as it is', async () => {
  const file = { file: '总结.txt', bytes: bytesOf('述职') };
  expect(await Array.fromAsync(expand(file))).toEqual([file]);
});

it('gives the files of a zip under its name and leaves out what systems add', async () => {
  const names = [
    '党建/总结.txt',
    '__MACOSX/党建/._总结.txt',
    '.DS_Store',
    '~$总结.docx',
    'Thumbs.db',
    '党建/',
    '图.png',
    '..\\外.txt',
  ];
  expect(await filesOf(await zip(names.map((name) => [name, name.endsWith('/') ? '' : name])))).toEqual([
    ['归档.zip/党建/总结.txt', '党建/总结.txt'],
    ['归档.zip/图.png', 'input/picture'],
    ['归档.zip/外.txt', '..\\外.txt'],
  ]);
});

it.each([
  ['gb18030', '张三/2023年述职报告.txt'],
  ['gb18030', '党建.txt'],
  ['big5', '學習總結與領導職責報告.txt'],
  ['utf8', '党建工作总结.txt'],
])('reads names in undeclared %s', async (encoding, name) => {
  const bytes = await zip([[name, '甲']], {
    useUnicodeFileNames: false,
    encodeText: (text: string) => new Uint8Array(iconv.encode(text, encoding)),
  });
  expect(await filesOf(bytes)).toEqual([[`归档.zip/${name}`, '甲']]);
});

it('refuses a zip in a zip and reads the others', async () =>
  expect(
    await filesOf(
      await zip([
        ['内.zip', await zip([['a.txt', 'a']])],
        ['b.txt', 'b'],
      ]),
    ),
  ).toEqual([
    ['归档.zip/内.zip', 'input/zip-in-zip'],
    ['归档.zip/b.txt', 'b'],
  ]));

it('throws the refusal when the file is read', async () => {
  const inner = await Array.fromAsync(expand({ file: '外.zip', bytes: await zip([['内.zip', 'x']]) }));
  expect(await ruleOf(extract(inner[0]!))).toBe('input/zip-in-zip');
});

it('refuses a file that is protected', async () =>
  expect(await filesOf(await zip([['a.txt', '述职']], { password: 'x', zipCrypto: true }))).toEqual([
    ['归档.zip/a.txt', 'input/zip-encrypted'],
  ]));

it('refuses a file whose bytes were damaged', async () => {
  const bytes = await zip(
    [
      ['a.txt', '述职'],
      ['b.txt', '报告'],
    ],
    { level: 0 },
  );
  const at = Buffer.from(bytes).indexOf('述职');
  bytes[at] = bytes[at]! ^ 1;
  expect(await filesOf(bytes)).toEqual([
    ['归档.zip/a.txt', 'input/zip-broken'],
    ['归档.zip/b.txt', '报告'],
  ]);
});

it('refuses a file that unpacks to too much and an archive that does', async () => {
  const bytes = await zip([
    ['a.txt', new Uint8Array(1001)],
    ['b.txt', 'b'],
  ]);
  expect(await filesOf(bytes, { file: 1000, all: 9000 })).toEqual([
    ['归档.zip/a.txt', 'input/zip-too-large'],
    ['归档.zip/b.txt', 'b'],
  ]);
  expect(await ruleOf(filesOf(bytes, { file: 1000, all: 1000 }))).toBe('input/zip-too-large');
});

it('refuses a file that unpacks to more than the archive says', async () => {
  const bytes = await zip([['a.txt', new Uint8Array(5000)]]);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at + 4 < bytes.length; at++) if (view.getUint32(at, true) === 5000) view.setUint32(at, 100, true);
  expect(await filesOf(bytes)).toEqual([['归档.zip/a.txt', 'input/zip-broken']]);
});

it.each([
  ['text', bytesOf('述职报告')],
  ['an empty file', new Uint8Array()],
  ['a cut archive', (await zip([['a.txt', '述职报告']])).subarray(0, 60)],
])('refuses %s under the name of a zip', async (_, bytes) =>
  expect(await ruleOf(filesOf(bytes))).toBe('input/zip-broken'),
);

it('refuses to read a format it does not know', async () =>
  expect(await ruleOf(extract({ file: '总结.rtf', bytes: bytesOf('x') }))).toBe('input/unknown-format'));
