import { expect, test } from 'vitest';
import { pasteInWriting, pressInWriting } from '../../../src/client/draft/block-keys.ts';
import type { DraftView } from '../../../src/client/draft/view.ts';
import type { Draft } from '../../../src/draft/writing/draft.ts';
import type { DraftEdit } from '../../../src/draft/writing/edit.ts';
import { draftOf, passage, textsOf } from '../../draft/writing/drafts.ts';

/** The page with a draft, as far as keys and pasting have to do with it. */
function pageOf(draft: Draft) {
  const page = {
    draft,
    redrawn: [] as Partial<DraftView>[],
    change: (edit: DraftEdit) => void (page.draft = edit(page.draft)),
    rest: () => {},
  };
  const redraw = (change: Partial<DraftView>) => page.redrawn.push(change);
  return { page, view: { desk: page, redraw } as unknown as DraftView };
}

/** Pastes behind the first character of the first paragraph, `甲乙`. */
function paste(text: string) {
  const { page, view } = pageOf(draftOf(passage('a/s1', '题', '甲乙')));
  let isOwn = false;
  pasteInWriting(view, page.draft.blocks[1]!, {
    clipboardData: { getData: () => text },
    target: { value: '甲乙', selectionStart: 1, selectionEnd: 1 },
    preventDefault: () => (isOwn = true),
  } as unknown as ClipboardEvent);
  return { isOwn, texts: textsOf(page.draft).slice(1), cursor: page.redrawn.at(-1)?.cursor };
}

test('one line that ends in a break, as Word copies it, goes in where the cursor stands, and the cursor behind it', () => {
  expect(paste('子丑\r\n')).toEqual({ isOwn: true, texts: ['甲子丑乙'], cursor: 3 });
  expect(paste('子丑')).toEqual({ isOwn: false, texts: ['甲乙'], cursor: undefined });
});

test('breaks alone change nothing and leave the cursor where it is', () => {
  expect(paste('\r\n \n')).toEqual({ isOwn: true, texts: ['甲乙'], cursor: undefined });
});

test('several lines become blocks, with the cursor behind the last', () => {
  expect(paste('子\n\n丑寅\n')).toEqual({ isOwn: true, texts: ['甲子', '丑寅乙'], cursor: 2 });
});

test('what stays apart from the block above is still being written', () => {
  const draft = draftOf(passage('a/s1', '甲', '甲一'), passage('b/s1', '乙', '乙一'));
  const back = (at: number) => {
    const { page, view } = pageOf(draft);
    pressInWriting(view, draft.blocks[at]!, {
      key: 'Backspace',
      target: { value: draft.blocks[at]!.text, selectionStart: 0, selectionEnd: 0 },
      preventDefault: () => {},
      stopPropagation: () => {},
    } as unknown as KeyboardEvent);
    return page;
  };
  expect(back(2)).toMatchObject({ draft, redrawn: [] });
  expect(back(1).redrawn).toEqual([{ writing: draft.blocks[0]!.id, cursor: 1 }]);
});
