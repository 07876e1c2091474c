import { expect, test } from 'vitest';
import { foldedOn } from '../../../src/view-models/lists/long.ts';

const paragraphs = (count: number, chars: number) => Array<string>(count).fill('字'.repeat(chars));

test.each([
  { of: 'twelve lines of a phone', said: paragraphs(1, 12 * 26), on: undefined },
  { of: 'a character more', said: paragraphs(1, 12 * 26 + 1), on: 'phone' },
  { of: 'twelve lines of a tablet', said: paragraphs(1, 12 * 55), on: 'phone' },
  { of: 'more than these', said: paragraphs(1, 12 * 55 + 1), on: 'tablet' },
  { of: 'thirteen short paragraphs', said: paragraphs(13, 5), on: 'tablet' },
  { of: 'nothing', said: [], on: undefined },
])('$of: $on', ({ said, on }) => expect(foldedOn(said)).toBe(on));
