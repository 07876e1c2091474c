import type { MarkedHeading } from '../../corpus/types.ts';
import type { ExtractedText } from '../../corpus/decode.ts';

type Shown = Pick<ExtractedText, 'text' | 'markup' | 'headings'>;

/** The text of a file as a writer sees it, its markup taken out, with its headings where they stand then. */
export function shownText({ text, markup, headings }: Shown): { text: string; marked: MarkedHeading[] } {
  const pieces: string[] = [];
  const moves: { at: number; by: number }[] = [];
  let [from, by] = [0, 0];
  for (const { start, end, inserted = '' } of markup) {
    pieces.push(text.slice(from, start), inserted);
    by += inserted.length - (end - start);
    moves.push({ at: end, by });
    from = end;
  }
  const moved = (at: number): number => at + (moves.findLast((move) => move.at <= at)?.by ?? 0);
  const all = pieces.join('') + text.slice(from);
  const marked = headings.map(({ start, end, level }) => ({ start: moved(start), end: moved(end), level }));
  return withLineFeeds(all, marked);
}

/** A box for text ends its lines with LF, whatever the file does. */
function withLineFeeds(text: string, marked: readonly MarkedHeading[]): { text: string; marked: MarkedHeading[] } {
  const bare = text.replace(/^\uFEFF/, '');
  if (bare === text && !text.includes('\r')) return { text, marked: [...marked] };
  const toShown = (at: number): number => at - (text.slice(0, at).match(/\r(?=\n)|^\uFEFF/g)?.length ?? 0);
  return {
    text: bare.replace(/\r\n?/g, '\n'),
    marked: marked.map(({ start, end, level }) => ({ start: toShown(start), end: toShown(end), level })),
  };
}
