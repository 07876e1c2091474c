import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBlocks, encodeBlocks, type Block } from '../../src/search/blocks.ts';
import { tokens } from '../../src/search/tokens.ts';

const kind = fc.constantFrom<Block['kind']>('path', 'heading', 'text');
const odd = fc.string({
  unit: fc.constantFrom(...'学党XD2３Ⅳéｶﾞ。“ \n‖§¦𠮷\u{f0041}\u{100041}\ud800\u0000\u200b<&'),
  maxLength: 20,
});
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), odd);
const blocks = fc.array(fc.record({ kind, text }), { maxLength: 4 });

test('law: decoding a record gives back its blocks, character for character', () => {
  fc.assert(
    fc.property(blocks, (given) => {
      expect(decodeBlocks(encodeBlocks(given))).toEqual(given);
    }),
  );
});

test('law: what Pagefind indexes of a record are the signs and the tokens of its blocks', () => {
  const visible = (content: string) => content.split(' ').map((token) => [...token][0]);
  fc.assert(
    fc.property(text, (given) => {
      const content = encodeBlocks([{ kind: 'text', text: given }]);
      expect(visible(content)).toEqual(['‖', ...tokens(given)]);
    }),
  );
});

test('a path is carried along and never searched', () => {
  expect(
    [...encodeBlocks([{ kind: 'path', text: '二、主要做法' }])].filter((char) => /[\p{L}\p{N}]/u.test(char)),
  ).toEqual([]);
});

test('nothing but letters, digits and signs stands outside the private-use planes', () => {
  const content = encodeBlocks([{ kind: 'heading', text: '（一）抓“ＰＰＴ”！' }]);
  expect(content.replace(/[\u{f0000}-\u{10ffff}]/gu, '')).toBe('§ 一 抓 p p t');
});
