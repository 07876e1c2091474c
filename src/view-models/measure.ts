import { findMasks } from '../text/masks.ts';

/** Characters of rendered text, white space not counted. `countChars('<p>学习 &#x26; 提高</p>') === 5` */
export function countChars(html: string): number {
  const text = html
    .replace(/<[^>]*>/g, '')
    .replace(/&[#\w]+;/g, '&')
    .replace(/\s/g, '');
  return [...text].length;
}

/** Characters of a heading, white space not counted; 0 where there is none. */
export const countHeadline = (headline: string | null): number => [...(headline ?? '').replace(/\s/g, '')].length;

/** Masks in a heading and in rendered text, where `mark-masks` has marked each. */
export const countBlanks = (headline: string | null, html: string): number =>
  findMasks(headline ?? '').length + html.split('class="blank"').length - 1;
