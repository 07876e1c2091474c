/** What is pressed, as `SHORTCUTS` names it: `j`, `Control+K` (⌘ is as good), `Shift+F8`, `Alt+ArrowUp`. */
export function pressedKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string {
  const isCommand = ctrlKey || metaKey;
  // Of a character alone it does not matter whether the keyboard needs Shift for it.
  const isShifted = shiftKey && (isCommand || key.length > 1);
  const name = isCommand && key.length === 1 ? key.toUpperCase() : key;
  return [isCommand && 'Control', altKey && 'Alt', isShifted && 'Shift', name].filter(Boolean).join('+');
}

/** Whether one of these keys is pressed, and no input method is at work. */
export const isPressed = (event: KeyboardEvent, keys: readonly string[]): boolean =>
  !event.isComposing && keys.includes(pressedKey(event));

const TYPING = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';

/** Whether letters go into a field. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(TYPING) !== null;
