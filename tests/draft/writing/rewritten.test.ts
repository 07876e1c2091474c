import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filled } from '../../../src/draft/writing/blanks.ts';
import { fillBlank, writeBlock, writeTitle } from '../../../src/draft/writing/edit.ts';
import { joinAbove, splitBlock } from '../../../src/draft/writing/lines.ts';
import { rewritten } from '../../../src/draft/writing/rewritten.ts';
import { draftOf, passage, textsOf } from './drafts.ts';

const FILLS = { 集中学习＿次: '12', 个人自学＿次: '8' };
const TEXT = '全年集中学习X次，个人自学＿＿次。';

test.each([
  ['behind both', '全年集中学习12次，个人自学8次。很好。', '全年集中学习X次，个人自学＿＿次。很好。'],
  ['before both', '今年全年集中学习12次，个人自学8次。', '今年全年集中学习X次，个人自学＿＿次。'],
  ['between them', '全年集中学习12次，并且个人自学8次。', '全年集中学习X次，并且个人自学＿＿次。'],
  ['in what fills one', '全年集中学习13次，个人自学8次。', '全年集中学习13次，个人自学＿＿次。'],
  ['in the words that name one', '全年集中学12次，个人自学8次。', '全年集中学12次，个人自学＿＿次。'],
  ['nowhere', '全年集中学习12次，个人自学8次。', TEXT],
])('a filled blank stays one when the text is rewritten %s', (_, shown, text) => {
  expect(rewritten(TEXT, shown, FILLS)).toBe(text);
});

test('any text reads as it was written', () => {
  const words = fc.array(fc.constantFrom('集中学习', '个人自学', '12', '8', '次', '，', '局')).map((a) => a.join(''));
  const masked = fc
    .array(fc.constantFrom('集中学习X次', '个人自学＿＿次', '，', '局', '＿＿', 'XX局'))
    .map((a) => a.join(''));
  fc.assert(
    fc.property(masked, words, fc.nat(), fc.nat(), (text, put, from, length) => {
      const before = filled(text, FILLS);
      const start = from % (before.length + 1);
      const shown = before.slice(0, start) + put + before.slice(start + (length % 6));
      const done = rewritten(text, shown, FILLS);
      if (done !== shown) expect(filled(done, FILLS)).toBe(shown);
    }),
  );
});

test('a paragraph that is written on, broken or joined can still be filled otherwise', () => {
  const draft = fillBlank('个人自学＿次', '8')(draftOf(passage('a/s1', '甲', '个人自学X次。', '带头学。')));
  const [, first, second] = draft.blocks.map(({ id }) => id) as [string, string, string];
  const edits = [
    writeBlock(first, '个人自学8次。再学。'),
    splitBlock(first, { before: '个人自学8次。', after: '', id: 'new' }),
    joinAbove(second, '带头学。'),
  ];
  for (const edit of edits) {
    const { blocks, fills } = fillBlank('个人自学＿次', '9')(edit(draft));
    expect(filled(blocks[1]!.text, fills)).toMatch(/^个人自学9次。/);
  }
  const untouched = splitBlock(first, { before: '个人自学8次。', after: '', id: 'new' })(draft);
  expect(untouched.blocks[1]).toBe(draft.blocks[1]);
  expect(textsOf(writeBlock('none', '甲')(draft))).toEqual(textsOf(draft));
});

test('a title is written as a paragraph is', () => {
  const draft = { ...draftOf(), title: 'XX局2026年总结', fills: { '＿局2': '财政' } };
  expect(writeTitle('财政局2026年工作总结')(draft).title).toBe('XX局2026年工作总结');
});
