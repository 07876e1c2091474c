import { firstIndex } from '../../text/binary-search.ts';
import type { Shown } from './emphasis.ts';
import type { Span } from '../../text/spans.ts';
import type { Inline } from './inline.ts';

/** Stands for a character that is meant literally: neither sign nor space nor punctuation. */
const LITERAL = '\uE000';

/** The text of a line without its markup, for emphasis to be looked for: `[**通知**](a/b)` reads `**通知**`. */
export function shown(text: string, { body, changes, literals }: Inline & { body: Span }): Shown {
  const pieces: { from: number; start: number }[] = [];
  let read = '';
  let at = body.start;
  const take = (end: number) => {
    if (at < end) pieces.push({ from: read.length, start: at });
    read += text.slice(at, end);
    at = end;
  };
  const covers = [...changes.map((span) => ({ ...span, text: span.inserted ?? '' })), ...literals.map(asLiteral)];
  for (const { start, end, text: cover } of covers.sort((a, b) => a.start - b.start)) {
    take(start);
    read += cover.replace(/[*_]/g, LITERAL);
    at = end;
  }
  take(body.end);
  return { text: read, at: (index) => offset(pieces, index) };
}

const asLiteral = ({ start, end }: Span) => ({ start, end, text: LITERAL.repeat(end - start) });

/** Runs of signs lie in one piece, for nothing that covers text holds any. */
function offset(pieces: readonly { from: number; start: number }[], index: number): number {
  const piece = pieces[firstIndex(1, pieces.length, (next) => pieces[next]!.from > index) - 1]!;
  return piece.start + index - piece.from;
}
