import { expect, test } from 'vitest';
import { sentencesOf, sentenceSpans } from '../../src/text/sentences.ts';

const TEXT = '他说：“干！”我们干；（真干。）\n不停';

test('a sentence takes its closing marks along and ends with its line', () => {
  const sentences = sentenceSpans(TEXT).map(({ start, end }) => TEXT.slice(start, end));
  expect(sentences).toEqual(['他说：“干！”', '我们干；（真干。）', '\n', '不停']);
});

test('a semicolon parts a sentence where parts are asked for', () => {
  expect(sentencesOf(TEXT)).toEqual(['他说：“干！”', '我们干；', '（真干。）', '\n不停']);
});
