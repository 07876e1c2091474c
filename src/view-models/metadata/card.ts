import { escapeXml } from '../../text/xml.ts';
import { headlineOf } from './card-headline.ts';

/** What sites that show links ask for, in pixels. */
export const CARD = { width: 1200, height: 630 } as const;

/** A stretch of a strip. */
export interface CardBand {
  percent: number;
  /** As SVG takes it; what is not spoken of is drawn in grey. */
  color: string;
}

/** What a card says, as a reader's plain text. */
interface CardWords {
  /** What the site is called. */
  site: string;
  /** What the page is called; as large as it fits. */
  title: string;
  /** A line below it. */
  note: string;
}

/** How a site looks. */
interface CardLook {
  /** The colour behind everything, and those of letters: the title's, and what is said below it. */
  paper: string;
  ink: string;
  faint: string;
  /** The picture by which the site is known, as SVG. */
  logo: string;
}

/** The picture of a page that others show beside its address: what it is called, and what it is made of. `integrations/letters.ts` draws its letters. */
export const cardOf = (
  { site, title, note }: CardWords,
  strips: readonly (readonly CardBand[])[],
  { paper, ink, faint, logo }: CardLook,
): string => {
  const { lines, size } = headlineOf(title, WIDTH);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CARD.width} ${CARD.height}" width="${CARD.width}" height="${CARD.height}">` +
    `<path d="M0 0h${CARD.width}v${CARD.height}H0z" fill="${paper}"/>` +
    `<image x="${LEFT}" y="72" width="64" height="64" href="data:image/svg+xml,${encodeURIComponent(logo)}"/>` +
    letters(site, { left: LEFT + 84, base: 119, size: 40, weight: 700, color: ink }) +
    lines
      .map((line, at) => {
        const base = TITLE_BASE - (lines.length - 1 - at) * size * 1.35;
        return letters(line, { left: LEFT, base, size, weight: 700, color: ink });
      })
      .join('') +
    letters(note, { left: LEFT, base: 408, size: 32, weight: 400, color: faint }) +
    strips.map((strip, at) => stripOf(strip, TOPS[at]!)).join('') +
    '</svg>\n'
  );
};

const LEFT = 80;
const WIDTH = CARD.width - 2 * LEFT;
/** Where the last line of a title stands. */
const TITLE_BASE = 346;
/** From top to bottom: shares, then their order. */
const TOPS = [
  { top: 450, height: 76 },
  { top: 538, height: 28 },
] as const;

interface Lettering {
  left: number;
  base: number;
  size: number;
  weight: number;
  color: string;
}

const letters = (words: string, { left, base, size, weight, color }: Lettering): string =>
  `<text x="${left}" y="${base.toFixed(1)}" font-size="${size}" font-weight="${weight}" fill="${color}">` +
  `${escapeXml(words)}</text>`;

function stripOf(strip: readonly CardBand[], { top, height }: (typeof TOPS)[number]): string {
  let left = LEFT;
  return strip
    .map(({ percent, color }) => {
      const width = (WIDTH * percent) / 100;
      const stretch = `<rect x="${left.toFixed(1)}" y="${top}" width="${Math.max(width - 2, 1).toFixed(1)}" height="${height}" fill="${color}"/>`;
      left += width;
      return stretch;
    })
    .join('');
}
