import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldCodes, foldUnits } from '../../src/text/units.ts';
import { fold, foldChars } from '../../src/text/fold.ts';
import { tokens } from '../../src/text/tokens.ts';
import { anyText } from '../../scripts/trials/texts.ts';

test.each([
  '学习XX次，2023年。',
  '抓D建，从严治D',
  '二○二三年；○○乡',
  '某某局、某局',
  '𠮷野家e\u0301té',
  '1+X证书*40×4',
  'ｶﾞ、ﾞ',
])('reads %s as a search does', (text) => {
  expect(String.fromCharCode(...foldUnits(text).codes)).toBe(fold(text));
});

test('law: what it reads, and where it stands, is what a search reads', () => {
  const pieces = fc.string({
    unit: fc.constantFrom(...'学习党某X*DＤd级2３Ⅳé。、，；“○二 \n+_𠮷ｶﾞ维生素ﷺ'),
    maxLength: 30,
  });
  fc.assert(
    fc.property(fc.oneof(pieces, anyText), (text) => {
      const { codes, starts, ends } = foldUnits(text);
      const expected = foldChars(text).flatMap(({ char, start, end }) =>
        Array.from({ length: char.length }, (_, at) => [char.charCodeAt(at), start, end]),
      );
      expect(codes.map((code, at) => [code, starts[at], ends[at]])).toEqual(expected);
      expect([...foldCodes(text)]).toEqual(codes);
    }),
  );
});

test('law: tokens are the folded characters, one each', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(tokens(text)).toEqual(foldChars(text).map(({ char }) => char));
    }),
  );
  const long = '党建𠮷'.repeat(10_000);
  expect(tokens(long)).toEqual([...long]);
});
