import type { DraftBlock } from '../../draft/writing/draft.ts';
import { changeBlock, moveBlock, removeBlock, splitBlock } from '../../draft/writing/edit.ts';
import { SHORTCUTS } from '../../i18n/shortcuts.ts';
import { isPressed } from '../keys/pressed.ts';
import { newName } from './name.ts';
import type { DraftView } from './view.ts';

const KEYS = SHORTCUTS.drafting;

/** Keys of a block that has the focus and is not being written. */
export function pressInBlock(view: DraftView, block: DraftBlock, event: KeyboardEvent): void {
  if (event.target !== event.currentTarget || event.isComposing) return;
  const { desk, redraw, writeBelow, focusBlock } = view;
  const { id } = block;
  const isKey = (name: keyof typeof KEYS) => isPressed(event, KEYS[name]);
  const { blocks } = desk.draft;
  const at = blocks.findIndex((one) => one.id === id);
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key] as 1 | -1 | undefined;
  const neighbour = (blocks[at + 1] ?? blocks[at - 1])?.id;
  if (step && isKey('move')) desk.change(moveBlock(id, step));
  else if (step && isKey('neighbour')) focusBlock(blocks[at + step]?.id ?? id);
  else if (isKey('below')) writeBelow(id, 0);
  else if (isKey('write')) redraw({ writing: id });
  else if (isKey('remove')) desk.change(removeBlock(id));
  else if (isKey('level')) desk.change(changeBlock(id, { level: Number(event.key) }));
  else return;
  event.preventDefault();
  if (isKey('remove') && neighbour) focusBlock(neighbour);
  else if (isKey('move')) focusBlock(id);
}

/** Keys while a block is being written: Enter begins another one with what stands behind the cursor, Esc ends. */
export function pressInWriting(
  { desk, redraw, focusBlock }: DraftView,
  { id }: DraftBlock,
  event: KeyboardEvent,
): void {
  if (event.isComposing) return;
  event.stopPropagation();
  // The field ends when it loses the focus.
  if (isPressed(event, KEYS.leave)) focusBlock(id);
  else if (event.key === KEYS.split[0]) {
    const { value, selectionStart, selectionEnd } = event.target as HTMLTextAreaElement;
    const added = newName();
    desk.rest();
    desk.change(
      splitBlock(id, { before: value.slice(0, selectionStart), after: value.slice(selectionEnd), id: added }),
    );
    redraw({ writing: added });
  } else return;
  event.preventDefault();
}
