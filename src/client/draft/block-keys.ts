import type { DraftBlock } from '../../draft/writing/draft.ts';
import { changeBlock, moveBlock, removeBlock, splitBlock } from '../../draft/writing/edit.ts';
import { newName } from './name.ts';
import type { DraftView } from './view.ts';

/** Keys of a block that has the focus and is not being written. */
export function pressInBlock(view: DraftView, block: DraftBlock, event: KeyboardEvent): void {
  if (event.target !== event.currentTarget || event.isComposing) return;
  const { desk, redraw, writeBelow, focusBlock } = view;
  const { id } = block;
  const { blocks } = desk.draft;
  const at = blocks.findIndex((one) => one.id === id);
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key] as 1 | -1 | undefined;
  const neighbour = (blocks[at + 1] ?? blocks[at - 1])?.id;
  if (step && event.altKey) desk.change(moveBlock(id, step));
  else if (step) focusBlock(blocks[at + step]?.id ?? id);
  else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) writeBelow(id, 0);
  else if (event.key === 'Enter') redraw({ writing: id });
  else if (event.key === 'Delete') desk.change(removeBlock(id));
  else if (/^[0-5]$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey)
    desk.change(changeBlock(id, { level: Number(event.key) }));
  else return;
  event.preventDefault();
  if (event.key === 'Delete' && neighbour) focusBlock(neighbour);
  else if (step && event.altKey) focusBlock(id);
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
  if (event.key === 'Escape') focusBlock(id);
  else if (event.key === 'Enter') {
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
