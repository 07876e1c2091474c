/** Characters of a byline that fit the two lines it has on a phone of 360 pixels. */
const FOLDED = 44;

/** `isLongByline(['张某', '2023年12月'])` is false: a phone shows both in one line. */
export const isLongByline = (lines: readonly string[]): boolean => lines.join(' · ').length > FOLDED + FOLDED / 2;
