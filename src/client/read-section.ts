/** A section of a report, as it is carried away. */
export interface CopiedSection {
  /** Exactly as it stands in the report; null where headless. */
  headline: string | null;
  /** Level of its heading, 2 for the outermost. */
  level: number;
  /** True where its text goes on in the line of the heading. */
  runIn: boolean;
  paragraphs: string[];
}

/** A report or a part of it: `title` is null for a part. */
export interface CopiedReport {
  title: string | null;
  sections: CopiedSection[];
}

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
