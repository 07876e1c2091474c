import { SHORTCUTS } from '../../../i18n/shortcuts.ts';
import { isPressed, isTyping } from '../../keys/pressed.ts';

const { following, preceding } = SHORTCUTS.results;

/** `j` and `k` go from result to result, as Tab would from link to link; Enter is the link's own. */
export function walkResults(results: HTMLElement): void {
  addEventListener('keydown', (event) => {
    const step = isPressed(event, following) ? 1 : isPressed(event, preceding) ? -1 : 0;
    if (step === 0 || isTyping(event.target)) return;
    const links = [...results.querySelectorAll<HTMLElement>('.result a.hit')];
    const now = links.findIndex((link) => link === document.activeElement);
    const next = links[now < 0 ? 0 : now + step];
    if (!next) return;
    event.preventDefault();
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'center' });
  });
}
