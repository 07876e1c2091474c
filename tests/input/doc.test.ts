import { utils, write } from 'cfb';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bytesOf } from '../../scripts/trials/archive.ts';
import { PROJECT } from '../../scripts/paths.ts';
import { extract } from '../../src/input/index.ts';
import { ruleOf } from './refused.ts';
import { docx, p } from './word.ts';

/** Written by LibreOffice: headings, a deletion, hidden text, a link, a footnote, a table with an empty cell, a list. */
const WORD = new Uint8Array(readFileSync(join(PROJECT, 'tests/fixtures/word/numbered.doc')));
const read = (bytes: Uint8Array) => extract({ file: '总结.doc', bytes });

it('reads what a document shows, its headings and its footnotes', async () => {
  const { format, text, headings } = await read(WORD);
  expect(format).toBe('doc');
  expect(text.split('\n')).toEqual([
    '2023年度述职报告',
    '一、主要做法',
    '抓学习，读《条例》，见网页，换',
    '行。',
    '姓名\t\t得分',
    '李某\t书记\t95',
    '自动编号',
    'Party A in Latin letters.',
    '脚注文字。',
  ]);
  expect(headings.map(({ start, end, level }) => [text.slice(start, end), level])).toEqual([
    ['2023年度述职报告', 1],
    ['一、主要做法', 2],
  ]);
});

it('says that numbers which Word counts are not there', async () =>
  expect((await read(WORD)).fromReader?.map(({ rule, severity }) => [rule, severity])).toEqual([
    ['input/doc-numbers', 'warning'],
  ]));

/** The document with a number of two bytes in its head written anew. */
function withHead(at: number, value: number): Uint8Array {
  const copy = WORD.slice();
  const start = copy.findIndex((byte, index) => byte === 0xec && copy[index + 1] === 0xa5 && index % 512 === 0);
  new DataView(copy.buffer).setUint16(start + at, value, true);
  return copy;
}

function container(streams: Readonly<Record<string, string>>): Uint8Array {
  const built = utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) utils.cfb_add(built, name, [...bytesOf(content)]);
  return Uint8Array.from(write(built, { type: 'array' }) as number[]);
}

/** The document with a directory in which its first stream hangs on the root and on the second. */
function inACircle(): Uint8Array {
  const copy = WORD.slice();
  const view = new DataView(copy.buffer);
  const directory = (view.getUint32(48, true) + 1) << view.getUint16(30, true);
  view.setUint32(directory + 2 * 128 + 68, 1, true);
  return copy;
}

it.each([
  ['a .docx', await docx(p('述职')), 'input/doc-is-other'],
  ['rich text', bytesOf('{\\rtf1\\ansi 1}'), 'input/doc-is-other'],
  ['a page', bytesOf('\n<html><body>述职'), 'input/doc-is-other'],
  ['a protected document', withHead(10, 0x0100), 'input/doc-encrypted'],
  ['a protected container', container({ EncryptedPackage: 'x' }), 'input/doc-encrypted'],
  ['a document of Word 95', withHead(2, 0x68), 'input/doc-too-old'],
  ['a container of something else', container({ Workbook: 'x' }), 'input/doc-broken'],
  ['text', bytesOf('述职报告'), 'input/doc-broken'],
  ['an empty file', new Uint8Array(), 'input/doc-broken'],
  ['a cut file', WORD.subarray(0, 3000), 'input/doc-broken'],
])('refuses %s', async (_, bytes, rule) => expect(await ruleOf(read(bytes))).toBe(rule));

it('refuses a directory that runs in a circle before anybody walks it', () =>
  expect(read(inACircle())).rejects.toThrow('Its directory runs in a circle.'));
