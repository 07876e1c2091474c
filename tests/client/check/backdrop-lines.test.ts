import { expect, it } from 'vitest';
import { backdropLines, type Mark } from '../../../src/client/check/backdrop-lines.ts';

const TEXT = '一、工作\n完成了的的任务，\n\n抓落实。';
const mark = (name: string, look: Mark['look'], start: number, end: number): Mark => ({
  ...{ name, look },
  places: [{ start, end }],
});

it('draws every character of a text once, whatever is marked in it', () => {
  const marks = [mark('a', 'slip', 8, 10), mark('b', 'same', 5, 18), mark('c', 'again', 0, 2)];
  const lines = backdropLines(TEXT, marks, []);
  expect(lines.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join('\n')).toBe(TEXT);
});

it('marks where findings overlap as the gravest of them, and runs over lines', () => {
  const lines = backdropLines(TEXT, [mark('a', 'slip', 8, 10), mark('b', 'same', 5, 18)], []);
  expect(lines[1]!.pieces).toEqual([
    { text: '完成了', marks: ['b'], look: 'same' },
    { text: '的的', marks: ['b', 'a'], look: 'slip' },
    { text: '任务，', marks: ['b'], look: 'same' },
  ]);
  expect(lines[3]!.pieces[0]).toEqual({ text: '抓落实', marks: ['b'], look: 'same' });
});

it('marks what counts points, on from line to line of a section and not past it, and what is found in it too', () => {
  const text = '一、学\n主要有：一是学；\n二是干。\n二、改\n三是改。';
  const sections = [0, 20].map((start) => ({ start, types: ['work'], decided: true }));
  const pointsIn = (marks: Mark[]) =>
    backdropLines(text, marks, sections).map(({ pieces }) =>
      pieces.filter(({ isPoint }) => isPoint).map((one) => one.text),
    );
  expect(pointsIn([])).toEqual([[], ['一是'], ['二是'], [], []]);
  const [, line] = backdropLines(text, [mark('a', 'slip', 9, 11)], sections);
  expect(line!.pieces).toEqual([
    { text: '主要有：', marks: [], look: null },
    { text: '一', marks: [], look: null, isPoint: true },
    { text: '是', marks: ['a'], look: 'slip', isPoint: true },
    { text: '学', marks: ['a'], look: 'slip' },
    { text: '；', marks: [], look: null },
  ]);
});

it('gives the line in which a section begins its type, where it is decided', () => {
  const sections = [
    { start: 0, types: ['work'], decided: true },
    { start: 15, types: ['plans'], decided: false },
  ];
  expect(backdropLines(TEXT, [], sections).map(({ type }) => type)).toEqual(['work', null, null, null]);
});
