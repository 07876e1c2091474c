/** Where the reader was on the page, kept with each step of the browser's history. */
export interface Scroll {
  /** How many pages of results were shown at this step. */
  pages(): number;
  setPages(pages: number): void;
  /** Goes to where the reader was at this step. */
  restore(): void;
}

interface Left {
  y?: number;
  pages?: number;
}

/** Results come after the browser would scroll, so it is done here. */
export function rememberScroll(): Scroll {
  const left = (): Left => (history.state as Left | null) ?? {};
  const write = (change: Left) => history.replaceState({ ...left(), ...change }, '');
  history.scrollRestoration = 'manual';
  addEventListener('scrollend', () => write({ y: scrollY }));
  addEventListener('pagehide', () => write({ y: scrollY }));
  return {
    pages: () => left().pages ?? 1,
    setPages: (pages) => {
      if (pages !== (left().pages ?? 1)) write({ pages });
    },
    restore: () => scrollTo({ top: left().y ?? 0, behavior: 'instant' }),
  };
}
