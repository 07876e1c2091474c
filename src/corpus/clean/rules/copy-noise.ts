import { spansOf } from '../../../text/spans.ts';
import type { CleaningRule } from '../catalogue.ts';

/** Letters glued before a number: abcxyz1.加强…… */
const BEFORE_NUMBER =
  /(?<=^|\n)[A-Za-z]{5,60}(?=(?:\d{1,2}[.．、]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])\p{Script=Han})/gu;
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
  counterExample: 'ABCDE五个等次\n评定为 A B C D E\nGDP1.2万元',
  find: (text) =>
    [
      ...spansOf(text, BEFORE_NUMBER),
      ...spansOf(text, CRUMBS).filter(({ start, end }) => isNoise(text.slice(start, end))),
    ].sort((a, b) => a.start - b.start),
};

/** Letters and punctuation thrown together, with no word and no plain list of letters. */
const isNoise = (crumbs: string): boolean =>
  (crumbs.match(/[A-Za-z]/g)?.length ?? 0) >= 3 && (crumbs.match(/[!-/:-@[-`{-~]/g)?.length ?? 0) >= 2;
