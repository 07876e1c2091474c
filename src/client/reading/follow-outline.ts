import { fragmentOf } from '../fragment.ts';
/** Where on the screen the section lies that the reader is at: a band below the head, where a link's target comes to stand. */
function bandOnScreen(): string {
  const head = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0;
  return `${-head - 32}px 0px ${Math.ceil(head - 0.93 * innerHeight)}px 0px`;
}
/** Milliseconds for which a link that was followed decides, for the last sections never come up to the band. */
const HELD = 400;

/** Marks in the outline the section that the reader is at, and keeps it in the outline's own view. */
export function followOutline(outline: HTMLElement, sections: readonly Element[]): void {
  const links = new Map(
    [...outline.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map((link) => [link.hash.slice(1), link]),
  );
  const inBand = new Set<Element>();
  let current: HTMLAnchorElement | undefined;
  let held = 0;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) inBand.add(target);
        else inBand.delete(target);
      const first = sections.find((section) => inBand.has(section));
      if (first && performance.now() > held) mark(links.get(first.id));
    },
    { rootMargin: bandOnScreen() },
  );
  mark(links.get(sections[0]?.id ?? ''));
  followHash();
  addEventListener('hashchange', followHash);
  outline.closest('[popover]')?.addEventListener('toggle', () => current?.scrollIntoView({ block: 'nearest' }));
  for (const section of sections) observer.observe(section);

  function followHash(): void {
    const target = document.getElementById(fragmentOf(location.hash))?.closest('[data-section]');
    if (!target) return;
    held = performance.now() + HELD;
    mark(links.get(target.id));
  }

  function mark(link: HTMLAnchorElement | undefined): void {
    if (!link || link === current) return;
    current?.removeAttribute('aria-current');
    link.setAttribute('aria-current', 'location');
    current = link;
    keepInView(link, outline);
  }
}

/** Scrolls the outline and nothing else. */
function keepInView(link: HTMLElement, outline: HTMLElement): void {
  const box = outline.getBoundingClientRect();
  const { top, bottom } = link.getBoundingClientRect();
  if (top < box.top || bottom > box.bottom) outline.scrollTop += top - box.top - box.height / 3;
}
