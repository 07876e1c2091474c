import iconv from 'iconv-lite';
import { expect, it } from 'vitest';
import { decode, encode } from '../../src/corpus/decode.ts';
import { ReportError } from '../../src/corpus/message.ts';

const REPORT = '2023年述职报告\r\n一、主要做法\n坚持把学习贯彻党的二十大精神作为首要任务，认真履行第一责任人职责。';
const TRADITIONAL = '2023年述職報告\n一、主要做法\n堅持把學習作為首要任務，認真履行第一責任人職責，這是我們的工作。';

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

it.each(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16le-bom', 'utf-16be', 'utf-16be-bom'] as const)(
  'reads %s and gives its bytes back',
  (encoding) => {
    const bytes = encode(REPORT, encoding);
    expect(read(bytes)).toMatchObject({ text: REPORT, source: { encoding } });
  },
);

it.each(['gb18030', 'big5'] as const)('reads %s by its characters', (encoding) => {
  const text = encoding === 'big5' ? TRADITIONAL : REPORT;
  expect(read(iconv.encode(text, encoding))).toMatchObject({ text, source: { encoding } });
});

const NAMES = '张三丰 李鑫淼 王昊焱 刘翊宸\n陈奕霏 赵梓萱 周钰涵 吴睿琛\n';
const TRADITIONAL_NAMES = '陳奕霏 趙梓萱 劉翊宸 吳鈺涵\n蕭瑀婕 鄭昀叡 謝沛縈 盧禹彤\n';

it.each([
  ['gb18030', NAMES],
  ['gb18030', `编号,姓名\n${NAMES.replace(/ /g, ',1234567,A-12345678\n')}`],
  ['big5', TRADITIONAL_NAMES],
  ['gb18030', 'The quarterly figures of 2023 are to be found in the table below, signed: 王昊焱'],
] as const)('reads a list of names in %s', (encoding, text) => {
  expect(read(iconv.encode(text, encoding))).toMatchObject({ text, source: { encoding } });
});

it('refuses bytes without order, be there no NUL among them', () => {
  let state = 1;
  const noise = () => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) >>> 16;
  for (let run = 0; run < 200; run++) {
    const bytes = Uint8Array.from({ length: 60 + run }, () => 1 + (noise() % 255));
    expect(refusal(bytes)).toMatchObject({ rule: 'decode/not-text' });
  }
});

it('refuses a text in Latin letters of another code page', () => {
  expect(refusal(iconv.encode('Müller fährt über die Straße, Łódź café', 'windows-1252'))).toMatchObject({
    rule: 'decode/not-text',
  });
});

it('refuses an empty file', () => {
  expect(refusal(bytesOf(' \n'))).toMatchObject({ rule: 'decode/empty', line: 1, column: 1 });
  expect(refusal(new Uint8Array())).toMatchObject({ rule: 'decode/empty' });
});

it('refuses a picture, with the place of the first byte that is none of a text', () => {
  expect(refusal(bytesOf('标题\nab\0'))).toMatchObject({ rule: 'decode/not-text', line: 2, column: 3 });
});

it('refuses a text that was cut in mid-character, with the place', () => {
  expect(refusal(bytesOf('2023年\n述职').slice(0, -1))).toMatchObject({ rule: 'decode/not-text', line: 2, column: 2 });
});

it('keeps a replacement character that the file itself holds', () => {
  expect(read(bytesOf('缺\uFFFD字')).text).toBe('缺\uFFFD字');
});
