import { SHORTCUTS } from '../../../i18n/shortcuts.ts';
import { isPressed, isTyping } from '../../keys/pressed.ts';

const [SLASH, COMMAND] = SHORTCUTS.everywhere.find;

/** `/` and Ctrl K (⌘ K) put the cursor into the search box, on every page; where there is no room for it, they lead to the search. */
addEventListener('keydown', (event) => {
  const box = document.querySelector<HTMLInputElement>('[role="search"] input[name="q"]');
  const isSlash = isPressed(event, [SLASH]) && !isTyping(event.target);
  if (!box || !(isSlash || isPressed(event, [COMMAND]))) return;
  event.preventDefault();
  if (!box.checkVisibility()) return location.assign(box.form!.action);
  box.focus();
  box.select();
});

// A result's link says in its address what is to be marked; only then is there anything to load.
if (new URLSearchParams(location.search).has('hits') && document.querySelector('[data-report]'))
  void import('../marks/marks.ts').then(({ showMarks }) => showMarks());

export {};
