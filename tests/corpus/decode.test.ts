import { expect, it } from 'vitest';
import { decode, encode } from '../../src/corpus/decode.ts';
import { ReportError } from '../../src/corpus/message.ts';

const read = (bytes: Uint8Array) => decode({ id: 'x', file: 'x.txt', bytes, sha256: '0'.repeat(64) });
const bytesOf = (text: string) => new TextEncoder().encode(text);

const refusal = (bytes: Uint8Array) => {
  try {
    read(bytes);
  } catch (error) {
    if (error instanceof ReportError) return error.place;
    throw error;
  }
  return null;
};

it.each(['述职报告', '\uFEFF述职报告', '\uFEFF\uFEFF双重'])('gives the bytes of %j back', (text) => {
  const { text: decoded, source } = read(bytesOf(text));
  expect(encode(decoded, source.encoding)).toEqual(bytesOf(text));
});

it('tells a byte-order mark by the name of the encoding', () => {
  expect(read(bytesOf('\uFEFF标题')).source.encoding).toBe('utf-8-bom');
  expect(read(bytesOf('标题')).source.encoding).toBe('utf-8');
});

it('refuses an empty file', () => {
  expect(refusal(bytesOf(' \n'))).toMatchObject({ rule: 'decode/empty', line: 1, column: 1 });
});

it('refuses a picture, with the place of the first NUL byte', () => {
  expect(refusal(bytesOf('标题\nab\0'))).toMatchObject({ rule: 'decode/not-text', line: 2, column: 3 });
});

it('refuses bytes that are not UTF-8, with the place of the first', () => {
  expect(refusal(new Uint8Array([...bytesOf('标题\n正'), 0xb5, 0xb3]))).toMatchObject({
    rule: 'decode/not-utf-8',
    line: 2,
    column: 2,
  });
});

it('keeps a replacement character that the file itself holds', () => {
  expect(read(bytesOf('缺\uFFFD字')).text).toBe('缺\uFFFD字');
});
