import { expect, test } from 'vitest';
import { showInvisible } from '../../../src/view-models/cleaning/invisible.ts';

test('invisible characters are shown by their code points, line breaks as they are', () => {
  expect(showInvisible('党\u200b建\n\ufeff')).toBe('党U+200B建\nU+FEFF');
});
