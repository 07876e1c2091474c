/** A stretch of a title, and whether no line ends within it. */
export interface TitlePiece {
  text: string;
  isUnbroken: boolean;
}

/** Words and numbers with what joins them: `Wrap-up`, `2024—2025`, `3月—5月`. */
const JOINED = /([A-Za-z\d]+[年月日]?(?:[-–—~～]+[A-Za-z\d]+[年月日]?)+)/u;

/** A longer one may be wider than a phone. */
const LONGEST = 20;

/**
 * The pieces of a title, in order; their texts joined are the title.
 *
 * `titlePieces('2024—2025年总结') → [{ text: '2024—2025年', isUnbroken: true }, { text: '总结', isUnbroken: false }]`
 */
export const titlePieces = (title: string): TitlePiece[] =>
  title
    .split(JOINED)
    .map((text, at) => ({ text, isUnbroken: at % 2 === 1 && text.length <= LONGEST }))
    .filter(({ text }) => text !== '');
