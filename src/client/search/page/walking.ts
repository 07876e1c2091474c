/** `j` and `k` go from result to result, as Tab would from link to link; Enter is the link's own. */
export function walkResults(results: HTMLElement): void {
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
    const step = { j: 1, k: -1 }[event.key];
    if (!step) return;
    const links = [...results.querySelectorAll<HTMLElement>('.result a.hit')];
    const now = links.findIndex((link) => link === document.activeElement);
    const next = links[now < 0 ? 0 : now + step];
    if (!next) return;
    event.preventDefault();
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'center' });
  });
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));
