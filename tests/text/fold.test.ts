import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldChars } from '../../src/text/fold.ts';
import { tokens } from '../../src/text/tokens.ts';

describe('what a search compares', () => {
  test.each([
    ['“一岗双责”', '一岗双责', 'quotation marks are left out'],
    ['把方向、谋大局', '把方向谋大局', 'and so is what stands between characters'],
    ['学 习\u3000教\u200b育', '学习教育', 'and white space, visible or not'],
    ['２０２３年ＰＰＴ', '2023年ppt', 'full-width forms are ordinary ones, capitals small ones'],
    ['Ⅳ①℃№', 'iv1cno', 'compatibility forms are what they stand for'],
    ['各部⻔⼯作⻓期服务⽤⼾', '各部门工作长期服务用户', 'radicals are the characters they look like'],
    ['㎡㈠½', 'm2一12', 'and their signs are left out'],
    ['学习X次', '学习㐃次', 'a mask is one character'],
    ['学习XX次', '学习㐃次', 'whatever its length'],
    ['学习*次', '学习㐃次', 'and its sign'],
    ['××县某某局__', '㐃县㐃局㐃', 'each for itself'],
    ['1+X证书', '1x证书', 'the X of a term is a letter'],
    ['抓D建，从严治D', '抓党建从严治党', 'a D beside Han characters is 党'],
    ['Ｄ建', '党建', 'full-width too'],
    ['3D打印D级维生素D缺乏', '3d打印d级维生素d缺乏', 'but not in a term'],
    ['二○二三年', '二〇二三年', 'a circle among numerals is the digit'],
    ['二○○○年', '二〇〇〇年', 'and several are several'],
    ['○○乡', '乡', 'elsewhere it is a sign'],
    ['e\u0301té', 'été', 'an accent is one character with its letter, however written'],
    ['ｶﾞﾗｽ', 'ガラス', 'a voicing mark with its kana'],
    ['𠮷野家', '𠮷野家', 'characters beyond the basic plane are whole'],
    ['👨‍👩‍👧家', '家', 'pictures are left out'],
    ['。、《》……', '', 'punctuation alone is nothing'],
  ])('%s → %s: %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

const text = fc.string({ unit: fc.constantFrom(...'学习党X*DＤd级2３Ⅳé。、“○二 \n+某_𠮷ｶﾞ'), maxLength: 30 });

test('law: folded characters lie in the text, in order', () => {
  fc.assert(
    fc.property(text, (original) => {
      let before = { start: 0, end: 0 };
      for (const { start, end } of foldChars(original)) {
        const isSame = start === before.start && end === before.end;
        expect(isSame || start >= before.end).toBe(true);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(original.length);
        before = { start, end };
      }
    }),
  );
});

test('law: punctuation and quotation marks around a text change nothing', () => {
  fc.assert(
    fc.property(text, (original) => {
      expect(fold(`“${original}”。`)).toBe(fold(original));
    }),
  );
});

test('the tokens of a text are its folded characters', () => {
  expect(tokens('学习XX次，2023年')).toEqual(['学', '习', '㐃', '次', '2', '0', '2', '3', '年']);
});
