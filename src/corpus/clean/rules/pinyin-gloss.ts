import { spansOf } from '../../../text/spans.ts';
import type { CleaningRule } from '../catalogue.ts';

/** A reading with its tone behind a character: 長(zhǎng). */
const GLOSS = /(?<=\p{Script=Han})[（(](?=[a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ])[a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,6}[）)]/gu;

export const pinyinGloss: CleaningRule = {
  id: 'pinyin-gloss',
  name: { zh: '注音', en: 'Pinyin glosses' },
  why: {
    zh: '网站转换繁体时，在多音字后面加了拼音，把词拆开了。',
    en: 'Converting to traditional characters, a site put the reading behind a character and cut the word.',
  },
  publish: true,
  example: { before: '市長(zhǎng)和网(wǎng)格員', after: '市長和网格員' },
  counterExample: '“放管服”(简称)和党建(party)',
  find: (text) => spansOf(text, GLOSS),
};
