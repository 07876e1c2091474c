import { expect, test } from 'vitest';
import { documentFile } from '../../../src/client/export/document-file.ts';
import { extract } from '../../../src/input/index.ts';
import { paragraph, written } from '../../draft/written.ts';

const DOCUMENT = written([paragraph('文段。')]);
const named = async (name: string) => (await documentFile(DOCUMENT, 'txt', { sources: 'none', name })).name;

test.each([
  ['述职报告', '述职报告.txt'],
  ['2022/2023：“述职”?\n（草稿）', '2022 2023：“述职” （草稿）.txt'],
  ['..', 'wenduan.txt'],
  ['', 'wenduan.txt'],
  ['长'.repeat(100), `${'长'.repeat(60)}.txt`],
])('%j is saved as %j', async (name, file) => expect(await named(name)).toBe(file));

test('each format is what its ending says', async () => {
  const file = async (format: 'docx' | 'md' | 'txt') => documentFile(DOCUMENT, format, { sources: 'none', name: '稿' });
  const word = await file('docx');
  expect(word.type).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
  expect((await extract({ file: word.name, bytes: new Uint8Array(await word.arrayBuffer()) })).text).toBe('文段。');
  expect(await (await file('md')).text()).toBe('文段。\n');
  expect(await (await file('txt')).text()).toBe('　　文段。\n');
});
