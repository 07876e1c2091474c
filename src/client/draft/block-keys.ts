import type { DraftBlock } from '../../draft/writing/draft.ts';
import { filled } from '../../draft/writing/blanks.ts';
import { moveBlock, removeBlock } from '../../draft/writing/edit.ts';
import { joinAbove, putLines, setLevel, splitBlock } from '../../draft/writing/lines.ts';
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
  else if (isKey('level')) desk.change(setLevel(id, Number(event.key)));
  else return;
  event.preventDefault();
  if (isKey('remove') && neighbour) focusBlock(neighbour);
  else if (isKey('move')) focusBlock(id);
}

/** Enter in the title goes on to the text: into its first block, or a line of one's own where there is none. */
export function pressInTitle({ desk, redraw, writeBelow }: DraftView, event: KeyboardEvent): void {
  if (event.isComposing || event.key !== KEYS.write[0]) return;
  event.preventDefault();
  const [first] = desk.draft.blocks;
  if (first) redraw({ writing: first.id, cursor: 0 });
  else writeBelow(null, 0);
}

/** Keys while a block is being written: Enter begins another one with what stands behind the cursor, Backspace before all goes back, Esc ends. */
export function pressInWriting(view: DraftView, { id }: DraftBlock, event: KeyboardEvent): void {
  if (event.isComposing) return;
  event.stopPropagation();
  const { desk, redraw, focusBlock } = view;
  const field = event.target as HTMLTextAreaElement;
  const { value, selectionStart, selectionEnd } = field;
  // The field ends when it loses the focus.
  if (isPressed(event, KEYS.leave)) focusBlock(id);
  else if (isPressed(event, KEYS.join) && selectionEnd === 0) goBack(view, id, value);
  else if (event.key === KEYS.split[0]) {
    const added = newName();
    desk.rest();
    desk.change(
      splitBlock(id, { before: value.slice(0, selectionStart), after: value.slice(selectionEnd), id: added }),
    );
    redraw({ writing: added });
  } else return;
  event.preventDefault();
}

/** Joins what is written to the block above, and goes on writing there, where they meet; what stays apart is left as it is. */
function goBack({ desk, redraw }: DraftView, id: string, value: string): void {
  const { blocks, fills } = desk.draft;
  const above = blocks[blocks.findIndex((block) => block.id === id) - 1];
  if (!above) return;
  const join = joinAbove(id, value);
  if (join(desk.draft) === desk.draft) return;
  const isEmpty = above.text === '';
  desk.rest();
  desk.change(join);
  redraw({ writing: isEmpty ? id : above.id, cursor: isEmpty ? 0 : filled(above.text, fills).length });
}

/** Lines that are pasted while a block is being written become a block each; breaks around one alone, as Word copies them, none. */
export function pasteInWriting({ desk, redraw }: DraftView, { id }: DraftBlock, event: ClipboardEvent): void {
  const pasted = event.clipboardData?.getData('text/plain') ?? '';
  if (!/[\n\r]/.test(pasted)) return;
  event.preventDefault();
  const lines = pasted
    .split(/[\n\r]/)
    .map((line) => line.trim())
    .filter(Boolean);
  const last = lines.at(-1);
  if (last === undefined) return;
  const { value, selectionStart, selectionEnd } = event.target as HTMLTextAreaElement;
  const around = { before: value.slice(0, selectionStart), after: value.slice(selectionEnd) };
  const names: string[] = [];
  desk.rest();
  desk.change(putLines(id, { ...around, lines }, () => names[names.push(newName()) - 1]!));
  redraw({ writing: names.at(-1) ?? id, cursor: (lines.length > 1 ? 0 : around.before.length) + last.length });
}
