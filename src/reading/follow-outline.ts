/** Where on the screen the reader reads: a band below its upper edge. */
const BAND = '-12% 0px -70% 0px';

/** Marks in the outline the section that the reader is at, and keeps it in the outline's own view. */
export function followOutline(outline: HTMLElement, sections: readonly Element[]): void {
  const links = new Map(
    [...outline.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map((link) => [link.hash.slice(1), link]),
  );
  const inBand = new Set<Element>();
  let current: HTMLAnchorElement | undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) inBand.add(target);
        else inBand.delete(target);
      const first = sections.find((section) => inBand.has(section));
      if (first) mark(links.get(first.id));
    },
    { rootMargin: BAND },
  );
  for (const section of sections) observer.observe(section);
  mark(links.get(sections[0]?.id ?? ''));

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
