import { foldChars } from './fold.ts';

/** Where a phrase stands in a text, in UTF-16 offsets: from the phrase's first character to behind its last. */
export interface Place {
  start: number;
  end: number;
}

/**
 * Every place of a folded phrase in a text, in order.
 *
 * Overlapping ones count each (`indexOf` from the next character on): 抓抓 stands twice in 抓抓抓. Punctuation
 * within a place belongs to it: `placesIn('把方向、谋大局', '方向谋') → [{ start: 1, end: 5 }]`.
 */
export function placesIn(text: string, phrase: string): Place[] {
  const chars = foldChars(text);
  const folded = chars.map(({ char }) => char).join('');
  // A character beyond the basic plane takes two units of the folded text.
  const units = chars.flatMap((one) => (one.char.length > 1 ? [one, one] : [one]));
  const places: Place[] = [];
  for (let at = folded.indexOf(phrase); phrase && at >= 0; at = folded.indexOf(phrase, at + 1)) {
    const [first, last] = [units[at], units[at + phrase.length - 1]];
    if (first && last) places.push({ start: first.start, end: last.end });
  }
  return places;
}
