import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftSchema, entriesOf, emptyDraft } from '../../../src/draft/writing/draft.ts';
import {
  changeBlock,
  insertAfter,
  moveBefore,
  moveBlock,
  ownBlock,
  removeBlock,
} from '../../../src/draft/writing/edit.ts';
import { draftOf, namer, passage, textsOf } from './drafts.ts';

const two = draftOf(passage('a/s1', '甲', '甲一', '甲二'), passage('b/s1', '乙', '乙一'));
const [甲, 甲一, 甲二, 乙, 乙一] = two.blocks.map(({ id }) => id) as [string, string, string, string, string];

test('what is put in keeps its source, its type and its text as it came', () => {
  expect(entriesOf(two)).toBe(2);
  expect(two.sources.map(({ id }) => id)).toEqual(['a/s1', 'b/s1']);
  expect(two.blocks.map(({ source, type, original }) => [source, type, original])).toEqual([
    [0, 'work', '甲'],
    [0, 'work', '甲一'],
    [0, 'work', '甲二'],
    [1, 'work', '乙'],
    [1, 'work', '乙一'],
  ]);
  expect(draftSchema.parse(two)).toEqual(two);
});

test('a passage put in twice is two entries of one source', () => {
  const twice = draftOf(passage('a/s1', '甲'), passage('a/s1', '甲'));
  expect([entriesOf(twice), twice.sources.length]).toEqual([2, 1]);
});

describe('moving', () => {
  const CASES: [string, string, 1 | -1, string[]][] = [
    ['a paragraph down', 甲一, 1, ['甲', '甲二', '甲一', '乙', '乙一']],
    ['a paragraph past a heading', 甲二, 1, ['甲', '甲一', '乙', '甲二', '乙一']],
    ['a paragraph up past its heading', 甲一, -1, ['甲一', '甲', '甲二', '乙', '乙一']],
    ['a heading with all under it', 甲, 1, ['乙', '乙一', '甲', '甲一', '甲二']],
    ['a heading up', 乙, -1, ['乙', '乙一', '甲', '甲一', '甲二']],
    ['the last down', 乙一, 1, ['甲', '甲一', '甲二', '乙', '乙一']],
    ['the first up', 甲, -1, ['甲', '甲一', '甲二', '乙', '乙一']],
  ];
  test.each(CASES)('%s', (_, id, step, texts) => {
    expect(textsOf(moveBlock(id, step)(two))).toEqual(texts);
  });

  test('before another one, and to the end', () => {
    expect(textsOf(moveBefore(乙一, 甲)(two))).toEqual(['乙一', '甲', '甲一', '甲二', '乙']);
    expect(textsOf(moveBefore(甲, null)(two))).toEqual(['乙', '乙一', '甲', '甲一', '甲二']);
    expect(moveBefore(甲, 甲二)(two)).toBe(two);
  });

  test('loses and invents nothing, wherever it goes', () => {
    const levels = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        levels,
        fc.nat(),
        fc.constantFrom(1 as const, -1 as const),
        fc.nat(),
        (depths, which, step, other) => {
          const name = namer();
          const draft = { ...emptyDraft('d'), blocks: depths.map((level) => ownBlock(name, level)) };
          const ids = draft.blocks.map(({ id }) => id);
          const id = ids[which % ids.length]!;
          for (const moved of [moveBlock(id, step)(draft), moveBefore(id, ids[other % ids.length]!)(draft)])
            expect(moved.blocks.map((block) => block.id).sort()).toEqual([...ids].sort());
        },
      ),
    );
  });
});

test('a block is changed, removed, and begun behind another one', () => {
  expect(textsOf(changeBlock(甲一, { text: '改', level: 2 })(two))[1]).toBe('改');
  expect(textsOf(removeBlock(甲)(two))).toEqual(['甲一', '甲二', '乙', '乙一']);
  const own = ownBlock(() => 'own', 0);
  expect(insertAfter(甲, own)(two).blocks[1]).toBe(own);
  expect(insertAfter(null, own)(two).blocks[0]).toBe(own);
});
