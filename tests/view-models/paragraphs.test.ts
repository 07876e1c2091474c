import { expect, test } from 'vitest';
import { paragraphsOf } from '../../src/view-models/paragraphs.ts';

test('paragraphs are read back as the text they were', () => {
  expect(paragraphsOf('<p>学习 &#x26; <span class="blank">XX</span>&#x3C;b></p>\n<p>二</p>')).toEqual([
    '学习 & XX<b>',
    '二',
  ]);
  expect(paragraphsOf('')).toEqual([]);
});
