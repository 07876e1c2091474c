import { expect, test } from 'vitest';
import { splitBlanks } from '../../src/view-models/blanks.ts';
import { showInvisible } from '../../src/view-models/invisible.ts';
import { countBlanks, countChars, countHeadline } from '../../src/view-models/measure.ts';

test.each([
  ['<p>学习 &#x26; 提高</p>', 5],
  ['<p>学习<span class="blank" role="img" aria-label="空缺">X</span>次</p>\n<p>𠮷</p>', 5],
  ['', 0],
])('%s has %d characters', (html, chars) => {
  expect(countChars(html)).toBe(chars);
});

test('a heading is counted without its spaces', () => {
  expect(countHeadline('一、 主要　做法')).toBe(6);
  expect(countHeadline(null)).toBe(0);
});

test('blanks of heading and text are counted together', () => {
  expect(countBlanks('XX市工作', '<p>学习<span class="blank">X</span>次</p>')).toBe(2);
});

test('the pieces of a text make the text again', () => {
  expect(splitBlanks('某某在XX市学习')).toEqual([
    { text: '某某', isBlank: true },
    { text: '在', isBlank: false },
    { text: 'XX', isBlank: true },
    { text: '市学习', isBlank: false },
  ]);
  expect(splitBlanks('')).toEqual([]);
});

test('invisible characters are shown by their code points, line breaks as they are', () => {
  expect(showInvisible('党\u200b建\n\ufeff')).toBe('党U+200B建\nU+FEFF');
});
