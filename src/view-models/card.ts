/** What sites that show links ask for, in pixels. */
export const CARD = { width: 1200, height: 630 } as const;

/** A stretch of a strip. */
export interface CardStretch {
  percent: number;
  /** As SVG takes it; what is not spoken of is drawn in grey. */
  color: string;
}

/** The picture of a page that others show beside its address: what it is made of, without a letter, so that no font is asked for. */
export const cardOf = (strips: readonly (readonly CardStretch[])[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CARD.width} ${CARD.height}" width="${CARD.width}" height="${CARD.height}">` +
  `<path d="M0 0h${CARD.width}v${CARD.height}H0z" fill="#fbfaf6"/><path d="M0 0h${CARD.width}v14H0z" fill="#b02a1e"/>${MARK}` +
  strips.map((strip, at) => stripOf(strip, TOPS[at]!)).join('') +
  '</svg>\n';

/** The icon of the site, 96 pixels wide. */
const MARK =
  '<g transform="translate(80 90) scale(3)"><path d="M0 0h32v32H0z" fill="#b02a1e"/><path d="M8 8h4v16H8z" fill="#fff"/><path d="M15 9.5h9M15 16h9M15 22.5h6" stroke="#fff" stroke-width="2.5"/></g>';

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
