import { expect, test } from 'vitest';
import type { Draft } from '../../../src/draft/writing/draft.ts';
import { changeBlock, insertAfter, moveBlock, ownBlock, removeBlock } from '../../../src/draft/writing/edit.ts';
import { beginHistory, change, undo } from '../../../src/draft/writing/history.ts';
import { setLevel } from '../../../src/draft/writing/lines.ts';
import { writtenOf } from '../../../src/draft/writing/written.ts';
import { draftOf, passage } from './drafts.ts';

const work = passage('a/s1', '抓学习。', '全年学习。', '很好。');
const runIn = { ...work, blocks: work.blocks.map((block, at) => ({ ...block, isRunIn: at === 1 })) };
const draft = draftOf(passage('b/s1', '问题'), runIn);
const [, heading, paragraph] = draft.blocks.map(({ id }) => id) as [string, string, string];

const runIns = (one: Draft) =>
  writtenOf(one).blocks.map(({ text, runIn: words }) => (words === null ? text : [text, words]));

test('a paragraph goes on in the line of the heading that it came with', () => {
  expect(runIns(draft)).toEqual(['问题', ['抓学习。', '全年学习。'], '很好。']);
  const { draft: edited } = change(beginHistory(draft), changeBlock(paragraph, { text: '全年。' }));
  expect(runIns(edited)).toEqual(['问题', ['抓学习。', '全年。'], '很好。']);
});

test.each([
  ['is deleted', removeBlock(heading), ['问题', '全年学习。', '很好。']],
  ['is no heading any more', setLevel(heading, 0), ['问题', '抓学习。', '全年学习。', '很好。']],
  [
    'has another line below it',
    insertAfter(
      heading,
      ownBlock(() => 'own', 0),
    ),
    ['问题', '抓学习。', '', '全年学习。', '很好。'],
  ],
  ['stays behind', moveBlock(paragraph, 1), ['问题', '抓学习。', '很好。', '全年学习。']],
])('and in no other one where that heading %s', (_, edit, written) => {
  const begun = beginHistory(draft);
  const changed = change(begun, edit);
  expect(runIns(changed.draft)).toEqual(written);
  expect(undo(changed).draft).toBe(draft);
});
