import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFinder, outside, type FoundCue } from '../../src/text/finder.ts';

const GAP = '[^。]{0,8}';

describe('a finder', () => {
  it('finds of each tag the leftmost cue and of those the longest, none overlapping', () => {
    const find = compileFinder(
      [
        { id: 'a', cues: ['党建', '党建品牌', '品牌'] },
        { id: 'b', cues: ['建品'] },
      ],
      GAP,
    );
    expect(find('创党建品牌，抓品牌')).toEqual([
      { id: 'a', word: '党建品牌', cue: '党建品牌', start: 1, end: 5 },
      { id: 'b', word: '建品', cue: '建品', start: 2, end: 4 },
      { id: 'a', word: '品牌', cue: '品牌', start: 7, end: 9 },
    ]);
  });

  it('lets … stand for up to eight characters of one sentence', () => {
    const find = compileFinder([{ id: 'a', cues: ['存在…问题'] }], GAP);
    expect(find('存在的突出问题').map(({ word, cue }) => [word, cue])).toEqual([['存在的突出问题', '存在…问题']]);
    expect(find('存在一二三四五六七八九问题')).toEqual([]);
    expect(find('存在。问题')).toEqual([]);
  });

  it('finds what one pattern a tag finds', () => {
    const cues = ['一', '一二', '二三', '三', '二二一', '一…三'];
    const pattern = new RegExp('二二一|一' + GAP + '三|一二|二三|一|三', 'g');
    const find = compileFinder([{ id: 'a', cues: [...cues].sort((a, b) => b.length - a.length) }], GAP);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('一', '二', '三', '四', '。') }), (text) => {
        expect(find(text).map(({ start, word }) => [start, word])).toEqual(
          Array.from(text.matchAll(pattern), (match) => [match.index, match[0]]),
        );
      }),
    );
  });
});

it('leaves out what lies in a silent word of its own tag', () => {
  const find = compileFinder(
    [
      { id: 'a', cues: ['不足'] },
      { id: 'b', cues: ['弥补'] },
    ],
    GAP,
  );
  const silent = compileFinder([{ id: 'a', cues: ['弥补…不足'] }], GAP);
  const text = '弥补能力不足。还有不足';
  expect(outside(find(text), silent(text)).map(({ id, start }) => `${id}${start}`)).toEqual(['b0', 'a9']);
});

it('leaves out what overlaps, of any text', () => {
  const words = (cues: string[][]) =>
    compileFinder(
      cues.map((of, tag) => ({ id: 'ab'[tag]!, cues: of })),
      GAP,
    );
  const find = words([
    ['一', '二三'],
    ['一', '三'],
  ]);
  const silent = words([['一二', '三四三'], ['一…三']]);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('一', '二', '三', '四'), maxLength: 40 }), (text) => {
      const overlaps = (one: FoundCue) =>
        silent(text).some((other) => other.id === one.id && other.start < one.end && one.start < other.end);
      expect(outside(find(text), silent(text))).toEqual(find(text).filter((one) => !overlaps(one)));
    }),
  );
});
