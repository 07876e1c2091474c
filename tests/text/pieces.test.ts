import { expect, test } from 'vitest';
import { piecesOf } from '../../src/text/pieces.ts';
import { findPoints } from '../../src/text/points.ts';

test('the pieces of a text make the text again', () => {
  expect(piecesOf('某某在XX市学习')).toEqual([
    { text: '某某', mark: 'blank' },
    { text: '在', mark: null },
    { text: 'XX', mark: 'blank' },
    { text: '市学习', mark: null },
  ]);
  expect(piecesOf('')).toEqual([]);
});

test('masks and points stand side by side', () => {
  const text = '一是学习X次，二是整改。';
  expect(piecesOf(text, findPoints(text))).toEqual([
    { text: '一是', mark: 'point' },
    { text: '学习', mark: null },
    { text: 'X', mark: 'blank' },
    { text: '次，', mark: null },
    { text: '二是', mark: 'point' },
    { text: '整改。', mark: null },
  ]);
});
