import { fold, foldChars } from '../../text/fold.ts';
import type { Span } from '../../text/spans.ts';

/** Where words stand in a text, as the search of the site would find them: width, punctuation and script set aside. */
export function placesOf(text: string, words: string): Span[] {
  const wanted = fold(words);
  const chars = foldChars(text);
  const folded = chars.map(({ char }) => char).join('');
  const spans: Span[] = [];
  if (wanted === '') return spans;
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    const first = [...folded.slice(0, at)].length;
    const last = first + [...wanted].length - 1;
    spans.push({ start: chars[first]!.start, end: chars[last]!.end });
  }
  return spans;
}
