import { expect, test } from 'vitest';
import { filledFrom } from '../../../src/draft/beside/fill-room.ts';

test.each([
  { of: 'what fits stands together where it fits', sizes: [2, 3], room: [0, 5, 0], places: [1, 1] },
  { of: 'what does not fit stands where least is missing', sizes: [6], room: [2, 5, 3], places: [1] },
  { of: 'each takes the room that the one before it left', sizes: [4, 4], room: [0, 4, 0, 4], places: [1, 3] },
  { of: 'none goes before the one before it', sizes: [5, 1], room: [1, 5], places: [1, 1] },
  { of: 'of ways as good the first', sizes: [2], room: [3, 3], places: [0] },
  { of: 'one place takes all', sizes: [1, 1, 1], room: [0], places: [0, 0, 0] },
])('$of', ({ sizes, room, places }) => expect(filledFrom(sizes, room)).toEqual(places));
