/** What sites that show links ask for, in pixels. */
export const CARD = { width: 1200, height: 630 } as const;

/** A stretch of a strip. */
export interface CardStretch {
  percent: number;
  /** As SVG takes it; what is not spoken of is drawn in grey. */
  color: string;
}

/** How a site looks. */
interface CardLook {
  /** The colour behind the strips. */
  paper: string;
  /** The picture by which the site is known, as SVG. */
  logo: string;
}

/** The picture of a page that others show beside its address: what it is made of, without a letter, so that no font is asked for. */
export const cardOf = (strips: readonly (readonly CardStretch[])[], { paper, logo }: CardLook): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CARD.width} ${CARD.height}" width="${CARD.width}" height="${CARD.height}">` +
  `<path d="M0 0h${CARD.width}v${CARD.height}H0z" fill="${paper}"/>` +
  `<image x="${LEFT}" y="90" width="96" height="96" href="data:image/svg+xml,${encodeURIComponent(logo)}"/>` +
  strips.map((strip, at) => stripOf(strip, TOPS[at]!)).join('') +
  '</svg>\n';

const LEFT = 80;
const WIDTH = CARD.width - 2 * LEFT;
/** From top to bottom: shares, then their order. */
const TOPS = [
  { top: 280, height: 130 },
  { top: 450, height: 60 },
] as const;

function stripOf(strip: readonly CardStretch[], { top, height }: (typeof TOPS)[number]): string {
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
