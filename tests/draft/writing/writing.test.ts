import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  alikeOf,
  blanksIn,
  blanksLeft,
  blanksOf,
  filled,
  filledPieces,
  keyOf,
} from '../../../src/draft/writing/blanks.ts';
import { changesBetween } from '../../../src/draft/writing/changes.ts';
import { changeBlock, fillBlank } from '../../../src/draft/writing/edit.ts';
import { readDrafts, writeDrafts } from '../../../src/draft/writing/file.ts';
import { placesOf } from '../../../src/draft/writing/find.ts';
import { beginHistory, change, holds, MOST_STEPS, redo, undo } from '../../../src/draft/writing/history.ts';
import { nameOf } from '../../../src/draft/writing/name.ts';
import { numbersOf } from '../../../src/draft/writing/numbers.ts';
import { runsOf } from '../../../src/draft/writing/runs.ts';
import { charsByType } from '../../../src/draft/writing/skeleton.ts';
import { charsOf, writtenOf } from '../../../src/draft/writing/written.ts';
import { draftOf, passage } from './drafts.ts';

describe('blanks', () => {
  test('are masks and slots, named by the words around them', () => {
    const text = '全年集中学习X次，个人自学X次，坚持＿＿工作';
    expect(blanksIn(text).map((span) => keyOf(text, span))).toEqual(['集中学习＿次', '个人自学＿次', '坚持＿工作']);
  });

  test('that are not filled are counted by their places', () => {
    const draft = draftOf(passage('a/s1', '甲', '学习X次，自学＿＿次。', '学习X次。'));
    expect(blanksLeft(draft)).toBe(3);
    expect(blanksLeft(fillBlank('学习＿次', '12')(draft))).toBe(1);
  });

  test('with the same words around are one field, filled everywhere at once', () => {
    const draft = draftOf(passage('a/s1', '甲', '个人自学X次。'), passage('b/s1', '乙', '带头个人自学**次，1+X证书。'));
    expect(blanksOf(draft)).toEqual([{ key: '个人自学＿次', count: 2, of: null }]);
    const { fills, blocks } = fillBlank('个人自学＿次', '12')(draft);
    expect(blocks.map(({ text }) => filled(text, fills))).toEqual([
      '甲',
      '个人自学12次。',
      '乙',
      '带头个人自学12次，1+X证书。',
    ]);
    expect(fillBlank('个人自学＿次', '')({ ...draft, fills }).fills).toEqual({});
  });

  test('stand in the title, too, and what fills them is in its name and in all that is written out', () => {
    const titled = { ...draftOf(passage('a/s1', '甲', '乙。')), title: '关于XX局的报告' };
    expect(blanksOf(titled).map(({ key }) => key)).toEqual(['关于＿局的']);
    const done = fillBlank('关于＿局的', '林业')(titled);
    expect([blanksLeft(titled), blanksLeft(done)]).toEqual([1, 0]);
    expect([nameOf(done), writtenOf(done).title]).toEqual(['关于林业局的报告', '关于林业局的报告']);
    expect(charsOf(done)).toBe('关于林业局的报告甲乙。'.length);
  });

  test('of one mask before one kind of body are alike, as long as they wait; what is counted is not', () => {
    const draft = draftOf(passage('a/s1', '甲', 'XX局党委组织，市XX局牵头，XX镇配合，学习X次、调研X次，＿＿局。'));
    const blanks = blanksOf(draft);
    expect(blanks.map(({ of }) => of)).toEqual(['XX局', 'XX局', 'XX镇', null, null, null]);
    expect(alikeOf(blanks[0]!, blanks, {}).map(({ key }) => key)).toEqual(['市＿局牵']);
    expect(alikeOf(blanks[0]!, blanks, { 市＿局牵: '林业' })).toEqual([]);
    expect(alikeOf(blanks[3]!, blanks, {})).toEqual([]);
  });

  test('pieces of any text are the text', () => {
    const texts = fc
      .array(fc.constantFrom('学习', 'X', '次', '＿＿', '，', '**', '某某', '1+X证书'))
      .map((a) => a.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        expect(
          filledPieces(text, {})
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

test.each([
  ['学习X次，自学Y次', '学习12次，自学8次', 2],
  ['一样', '一样', 0],
  ['加在末尾', '加在末尾了', 1],
  ['去掉中间', '去中间', 1],
  ['', '新的', 1],
  ['甲乙丙丁', '甲X丙Y', 2],
])('from “%s” to “%s” is %i changes', (before, after, count) => {
  expect(changesBetween(before, after)).toBe(count);
});

describe('history', () => {
  const begun = beginHistory(draftOf(passage('a/s1', '甲', '一')));
  const id = begun.draft.blocks[1]!.id;

  test('goes back and forth, and a new change forgets what was taken back', () => {
    const changed = change(change(begun, changeBlock(id, { text: '二' })), changeBlock(id, { text: '三' }));
    const back = undo(changed);
    expect(back.draft.blocks[1]!.text).toBe('二');
    expect(redo(back).draft).toEqual(changed.draft);
    expect(undo(undo(undo(back))).draft).toEqual(begun.draft);
    expect(redo(change(back, changeBlock(id, { text: '四' }))).draft.blocks[1]!.text).toBe('四');
  });

  test('takes the typing of one paragraph as one step', () => {
    const typed = ['二', '二三', '二三四'].reduce(
      (h, text) => change(h, changeBlock(id, { text }), `text:${id}`),
      begun,
    );
    expect(typed.past).toHaveLength(1);
    expect(undo(typed).draft).toEqual(begun.draft);
  });

  test('holds the states that it can go back to, in whatever order their parts were written', () => {
    const changed = change(begun, changeBlock(id, { text: '二' }));
    const { blocks, ...rest } = begun.draft;
    expect(holds(changed, { blocks, ...rest })).toBe(true);
    expect(holds(undo(changed), changed.draft)).toBe(false);
  });

  test('keeps so many steps', () => {
    let long = begun;
    for (let step = 0; step <= MOST_STEPS; step++) long = change(long, changeBlock(id, { text: `第${step}` }));
    expect(long.past).toHaveLength(MOST_STEPS);
  });
});

describe('written out', () => {
  const draft = draftOf(passage('a/s1', '学习', '自学X次。'), passage('b/s1', '作风', '很好。'));

  test('has the blanks filled, says which sources are edited, and leaves numbers to the writer', () => {
    const done = fillBlank('自学＿次', '8')(draft);
    const { title, blocks, sources, version } = writtenOf(done);
    expect([title, version]).toEqual(['草稿', 'v1']);
    expect(blocks).toEqual([
      { level: 1, text: '学习', runIn: null, sources: [0] },
      { level: 0, text: '自学8次。', runIn: null, sources: [0] },
      { level: 1, text: '作风', runIn: null, sources: [1] },
      { level: 0, text: '很好。', runIn: null, sources: [1] },
    ]);
    expect(sources.map(({ id, isEdited }) => [id, isEdited])).toEqual([
      ['a/s1', true],
      ['b/s1', false],
    ]);
  });

  test('a source of which nothing is left is none, and a paragraph goes on in the line of its heading', () => {
    const rest = { ...draft, blocks: draft.blocks.slice(2).map((block) => ({ ...block, isRunIn: block.level === 0 })) };
    const { blocks, sources } = writtenOf(rest);
    expect(blocks).toEqual([{ level: 1, text: '作风', runIn: '很好。', sources: [0] }]);
    expect(sources.map(({ id }) => id)).toEqual(['b/s1']);
    expect(charsOf(rest)).toBe('草稿作风很好。'.length);
  });

  test('each run of a source tells how often it was changed', () => {
    const read = draftOf(passage('a/s1', '学习', '自学X次，讲课Y次。'), passage('b/s1', '作风', '很好。'));
    const changed = changeBlock(read.blocks[1]!.id, { text: '自学8次，讲课9次。' })(read);
    expect(runsOf(changed).map(({ source, changes }) => [source, changes])).toEqual([
      [0, 2],
      [1, 0],
    ]);
  });
});

test('headings are numbered as the writers number them', () => {
  const draft = draftOf(passage('a/s1', '甲', '一'), passage('b/s1', '乙'));
  const inner = changeBlock(draft.blocks[2]!.id, { level: 2 })(draft);
  expect([...numbersOf(inner.blocks).values()]).toEqual(['一、', '（一）']);
  // A draft of lower headings alone begins with 一、 all the same.
  const low = changeBlock(draft.blocks[0]!.id, { level: 2 })(changeBlock(draft.blocks[2]!.id, { level: 3 })(draft));
  expect([...numbersOf(low.blocks).values()]).toEqual(['一、', '（一）']);
  expect(writtenOf(low).blocks.map(({ level }) => level)).toEqual([1, 0, 2]);
});

test('what stands under a heading is of its type until another one', () => {
  const draft = draftOf(passage('a/s1', '甲', '一二'));
  const own = { ...draft.blocks[1]!, id: 'own', type: null, text: '三四五' };
  expect(charsByType({ ...draft, blocks: [...draft.blocks, own] })).toEqual(new Map([['work', 6]]));
});

describe('a file of drafts', () => {
  const draft = draftOf(passage('a/s1', '甲', '自学X次。'));

  test('is read as it was written', () => {
    expect(readDrafts(writeDrafts([draft]))).toEqual([draft]);
  });

  test.each([
    ['no JSON', 'x'],
    ['another format', '{"format":"x","version":1,"drafts":[]}'],
    ['no draft at all', writeDrafts([])],
    ['a block of a source that is not there', writeDrafts([{ ...draft, sources: [] }])],
    ['two blocks of one name', writeDrafts([{ ...draft, blocks: [draft.blocks[0]!, draft.blocks[0]!] }])],
  ])('is refused where it is %s', (_, text) => {
    expect(readDrafts(text)).toBe('none');
  });

  test('is told apart where a later version wrote it, whatever stands in it', () => {
    expect(readDrafts('{"format":"wenduan-drafts","version":2,"sheets":[]}')).toBe('newer');
  });
});

test('words are found in a draft as in the corpus, punctuation and width set aside', () => {
  expect(placesOf('落实“一岗双责”，一岗、双责。', '一岗双责')).toEqual([
    { start: 3, end: 7 },
    { start: 9, end: 14 },
  ]);
  expect(placesOf('甲', '')).toEqual([]);
});

test('a blank is known by whole characters, of however many places', () => {
  const keyIn = (text: string) => blanksIn(text).map((span) => keyOf(text, span));
  expect(keyIn('与𬬻乙丙丁＿戊𬬻己')).toEqual(['𬬻乙丙丁＿戊𬬻']);
});
