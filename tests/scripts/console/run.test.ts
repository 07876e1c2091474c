import { expect, it } from 'vitest';
import { Refusal } from '../../../scripts/console/refusal.ts';
import { toldOf } from '../../../scripts/console/run.ts';
import { printable } from '../../../src/corpus/message.ts';

const failed = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: no`), { code, ...(path && { path }) });

it.each([
  [failed('ENOSPC', '/out/a.html'), 'The disk is full: /out/a.html could not be written. '],
  [failed('ENOSPC'), 'The disk is full. '],
  [failed('EROFS', '/out'), '/out is on a disk that is read-only. '],
  [failed('EACCES', '/out'), '/out may not be read or written by this user. '],
  [failed('EBUSY', '/out'), '/out is in use, or a disk of its own, and cannot be replaced: '],
  [new Error('Pagefind could not write: No space left on device (os error 28)'), 'The disk is full. '],
  [new Error('the pages failed', { cause: failed('ENOSPC') }), 'The disk is full. '],
  [new Refusal('There is no folder raw.'), 'There is no folder raw.'],
])('tells of %s in one sentence', (error, sentence) => {
  const told = toldOf(error);
  expect(told).toHaveLength(1);
  expect(told![0]!.startsWith(sentence)).toBe(true);
});

it('leaves an error of the program’s own as it is', () => {
  expect(toldOf(new TypeError('undefined is not a function'))).toBe(null);
});

it.each([
  ['a\u001b[2Jb.txt', 'a\\u001b[2Jb.txt'],
  ['a\nb.txt', 'a\\u000ab.txt'],
  ['a\u202eb.txt', 'a\\u202eb.txt'],
  ['述职报告 1.txt', '述职报告 1.txt'],
])('prints the name %j as %s', (name, printed) => {
  expect(printable(name)).toBe(printed);
});
