import { SHORTCUTS } from '../../i18n/shortcuts.ts';
import { isPressed, isTyping } from './pressed.ts';

/** `?` opens and closes the sheet of all keys; a page that lists its own by that key opens those. */
addEventListener('keydown', (event) => {
  const sheet = document.getElementById('keys');
  if (!sheet || isTyping(event.target) || !isPressed(event, SHORTCUTS.everywhere.keys)) return;
  if (document.querySelector(`[data-key="${SHORTCUTS.everywhere.keys[0]}"]`)) return;
  event.preventDefault();
  if (sheet.togglePopover()) sheet.focus();
});
