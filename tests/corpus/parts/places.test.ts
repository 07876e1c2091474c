import { expect, it } from 'vitest';
import { inFile, parts } from '../../../src/corpus/parts/index.ts';
import type { Decoded, BuiltReport } from '../../../src/corpus/types.ts';

const BODY = `${'抓'.repeat(60)}。学习。`;
const TEXT = ['总结两篇', '篇一：巡查总结', BODY, '篇二：演练总结', BODY].join('\n');
const SECOND = TEXT.indexOf('篇二');
const span = (start: number, end: number) => ({ start, end });
const file = (text: string): Decoded => ({
  ...{
    id: 'a',
    source: {} as Decoded['source'],
    text,
    fromReader: [{ rule: 'x', severity: 'info', at: 0, reason: '', advice: '' }],
  },
  markup: [span(0, 1), span(SECOND, SECOND + 1), span(SECOND + 4, text.length)],
  marked: [{ ...span(SECOND - 1, SECOND + 1), level: 1 }],
  title: '总结两篇',
});

it('gives each report of a file its stretch, its line and what lies in it', () => {
  const [first, second] = parts(file(TEXT));
  expect([first!.id, first!.range, first!.line, first!.text]).toEqual([
    'a-1',
    span(0, SECOND),
    1,
    TEXT.slice(0, SECOND),
  ]);
  expect([second!.id, second!.range, second!.line]).toEqual(['a-2', span(SECOND, TEXT.length), 4]);
  expect([first!.markup, second!.markup]).toEqual([[span(0, 1)], [span(0, 1), span(4, TEXT.length - SECOND)]]);
  expect([first!.marked, second!.marked]).toEqual([[], []]);
  expect([first!.frame, second!.frame]).toEqual([[span(0, TEXT.indexOf('篇一') + 3)], [span(0, 3)]]);
  expect([first!.notes.length, second!.notes.length]).toEqual([1, 0]);
});

it('gives a file of one report as it is', () => {
  const [only, ...others] = parts(file('总结\n学习。'));
  expect(others).toEqual([]);
  expect(only).toMatchObject({
    id: 'a',
    title: '总结两篇',
    range: span(0, 6),
    frame: [],
    line: 1,
    notes: [{ rule: 'x', line: 1 }],
  });
});

it('tells places from the beginning of the file', () => {
  const [, second] = parts(file(TEXT));
  const place = { line: 2, column: 3 };
  const report = {
    sections: [{ place }],
    ledger: { edits: [{ ...span(1, 2), rule: 'x' }], messages: [place], blocks: { s1: [0, 5] } },
  } as unknown as BuiltReport;
  const placed = inFile({ ...second!, notes: parts(file(TEXT))[0]!.notes }, report);
  expect(placed.sections).toEqual([{ place: { line: 5, column: 3 } }]);
  expect(placed.ledger).toMatchObject({
    edits: [{ ...span(SECOND + 1, SECOND + 2), rule: 'x' }],
    messages: [
      { rule: 'x', line: 1 },
      { line: 5, column: 3 },
    ],
    blocks: { s1: [SECOND, SECOND + 5] },
  });
});
