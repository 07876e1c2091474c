import { spansOf } from '../../../text/spans.ts';
import type { CleaningRule } from '../catalogue.ts';

/** Letters glued before a number: gfdgqw1.加强…… */
const BEFORE_NUMBER =
  /(?<=^|\n)[A-Za-z]{5,60}(?=(?:\d{1,2}[.．、]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])\p{Script=Han})/gu;
/** Four consonants and more in a row are no word; a capital begins a name: PostgreSQL9.备份 */
const UNSPEAKABLE = /^(?=[a-z]).*[b-df-hj-np-tv-xzB-DF-HJ-NP-TV-XZ]{4}/;
/** Five and more crumbs of one to three characters at an edge of a line: + O2 W- O: E/ I5 L9 Z */
const CRUMBS =
  /(?<=^|\n)(?:[!-~]{1,3} ){4,99}[!-~]{1,3}(?=\n|$|\s?\p{Script=Han})|(?<=[^!-~\s]) ?(?:[!-~]{1,3} ){4,99}[!-~]{1,3}(?=\n|$)/gu;

/** Rubbish that a site mixes into the text to spoil what is copied from it. */
export const copyNoise: CleaningRule = {
  id: 'copy-noise',
  name: { zh: '防复制乱码', en: 'Copy noise' },
  why: {
    zh: '网站为防复制掺进去的乱码字母，不是原文的字。',
    en: "Random letters that a site mixes in against copying are none of the text's.",
  },
  publish: true,
  example: {
    before: 'gfdgqw1.加强学习。\n任职以来，认真履职。+ O2 W- O: E/ I5 L9 Z\n结束',
    after: '1.加强学习。\n任职以来，认真履职。\n结束',
  },
  counterExample: 'ABCDE五个等次\n评定为 A+ A A- B+ B\nWindows10、办公软件\n公式 S = a * b + c',
  find: (text) =>
    [
      ...spansOf(text, BEFORE_NUMBER).filter(({ start, end }) => UNSPEAKABLE.test(text.slice(start, end))),
      ...spansOf(text, CRUMBS).filter(({ start, end }) => isNoise(text.slice(start, end))),
    ].sort((a, b) => a.start - b.start),
};

/** Letters, digits and signs thrown together; formulas and grades (S = a * b, A+ A A-) glue no two odd signs to letters. */
function isNoise(crumbs: string): boolean {
  const glued = crumbs.split(' ').filter((crumb) => /[A-Za-z]/.test(crumb) && crumb.length > 1);
  const odd = new Set(glued.join('').match(/[^A-Za-z\d+\-=.,()]/g));
  return glued.length >= LEAST_GLUED && odd.size >= LEAST_ODD;
}
const LEAST_GLUED = 3;
const LEAST_ODD = 2;
