import type { CopiedReport, CopiedSection } from './document.ts';

const HEADING = 'h2, h3, h4, h5, h6';

/** A section as it stands on its report's page. */
export function readSection(section: Element): CopiedSection {
  const heading = section.querySelector(HEADING);
  return {
    headline: heading?.textContent ?? null,
    level: Number(heading?.tagName.slice(1) ?? 2),
    runIn: section.classList.contains('run-in'),
    paragraphs: [...section.querySelectorAll('p')].map((paragraph) => paragraph.textContent),
  };
}

/** The whole report of a page. */
export const readReport = (article: Element): CopiedReport => ({
  title: article.querySelector('h1')?.textContent ?? null,
  sections: [...article.querySelectorAll('[data-section]')].map(readSection),
});
