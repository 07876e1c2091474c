import { readSection } from './read-section.ts';

/** A heading of a report's outline. */
export interface OutlineHeading {
  /** From 1 for the outermost. */
  level: number;
  /** Without its number, and without the full stop of one that text follows in its line. */
  text: string;
  /** Leading section type; null where none is said. */
  type: string | null;
}

/** `withoutMarker('（一）加强学习。', '（一）') === '加强学习。'` */
export const withoutMarker = (headline: string, marker: string): string =>
  (headline.startsWith(marker) ? headline.slice(marker.length) : headline).trim();

/** The headings of a report's page. */
export const readOutline = (article: Element): OutlineHeading[] =>
  [...article.querySelectorAll<HTMLElement>('[data-section]')].flatMap((section) => {
    const { headline, level } = readSection(section);
    const { marker = '', types = '' } = section.dataset;
    const text = headline && withoutMarker(headline, marker).replace(/[。：:；;]$/, '');
    return text ? [{ level: Math.min(level - 1, 5), text, type: types.split(' ')[0] || null }] : [];
  });
