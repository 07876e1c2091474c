/** Characters as wide as a Han character, and the Chinese punctuation beside them. */
const WIDE = /^[\p{Script=Han}\p{Cs}\u3000-\u303F\uFF00-\uFF60“”‘’—…]$/u;

/**
 * White space as a page shows it: a run is one space, at the edges of a block nothing. A line broken in the source between
 * two Han characters leaves no gap (CSS Text, segment breaks). NBSP and U+3000 are no white space here.
 *
 * `collapse('\n  党的\n  建设 ') → '党的建设'`
 */
export const collapse = (text: string): string =>
  text
    .replace(/[ \t\n\r\f]+/g, (space, at: number) => {
      const isBroken =
        space.includes('\n') && WIDE.test(text[at - 1] ?? '') && WIDE.test(text[at + space.length] ?? '');
      return isBroken ? '' : ' ';
    })
    .replace(/^ | $/g, '');
