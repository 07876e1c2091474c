import { SHORTCUTS } from '../../i18n/shortcuts.ts';
import { isPressed, isTyping } from './pressed.ts';

/** Keys that nothing on this page listens to are folded away, below those that do something. */
document.getElementById('keys')?.addEventListener('beforetoggle', ({ currentTarget }) => {
  const sheet = currentTarget as HTMLElement;
  const places = sheet.querySelectorAll('.key-places');
  for (const table of sheet.querySelectorAll<HTMLElement>('[data-on]'))
    places[document.querySelector(table.dataset['on']!) ? 0 : 1]!.append(table);
});

/** `?` opens and closes the sheet of all keys; a page that lists its own by that key opens those. */
addEventListener('keydown', (event) => {
  const sheet = document.getElementById('keys');
  if (!sheet || isTyping(event.target) || !isPressed(event, SHORTCUTS.everywhere.keys)) return;
  if (document.querySelector(`[data-key="${SHORTCUTS.everywhere.keys[0]}"]`)) return;
  event.preventDefault();
  if (sheet.togglePopover()) sheet.focus();
});
