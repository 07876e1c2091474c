import { SHORTCUTS } from '../../i18n/shortcuts.ts';
import { isPressed, isTyping } from '../keys/pressed.ts';
import { run } from './run.ts';
import { subjectAt } from './subject.ts';
import { toolBox } from './tool-box.ts';

const { following, preceding } = SHORTCUTS.passages;

/**
 * With the focus in a passage a letter is a tool, as `aria-keyshortcuts` says, and Esc leaves its tools; `j` and `k` go
 * from passage to passage. A search has its own `j` and `k`, from result to result.
 */
addEventListener('keydown', (event) => {
  const { key, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || !(target instanceof Element)) return;
  if (isTyping(target)) return;
  const step = isPressed(event, following) ? 1 : isPressed(event, preceding) ? -1 : 0;
  const isDone = key === 'Escape' ? leave(target) : step !== 0 ? walk(target, step) : press(target, key);
  if (isDone) event.preventDefault();
});

function leave(target: Element): boolean {
  const open = target.closest('wenduan-tools')?.querySelector<HTMLElement>('.open');
  if (open?.getAttribute('aria-expanded') === 'true') open.click();
  open?.focus();
  return open !== null && open !== undefined;
}

function walk(target: Element, step: 1 | -1): boolean {
  if (document.querySelector('wenduan-search')) return false;
  const stops = [...document.querySelectorAll<HTMLElement>('main .tools > .open')].filter((stop) =>
    stop.checkVisibility(),
  );
  const now = stops.findIndex((stop) => stop.parentElement!.contains(target));
  const next = stops[now < 0 ? 0 : now + step];
  next?.focus();
  return next !== undefined;
}

function press(target: Element, key: string): boolean {
  const button = toolBox.content.querySelector<HTMLElement>(`[aria-keyshortcuts="${CSS.escape(key)}"]`);
  const subject = button && subjectAt(target);
  if (!subject || (subject.id === null && button.matches('[data-of-passage]'))) return false;
  const tool = button.dataset['tool']!;
  if (tool !== 'original') void run(tool, subject);
  else subject.original?.click();
  return true;
}
