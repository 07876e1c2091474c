import { findMasks } from './masks.ts';
import type { Span } from './spans.ts';

/** A stretch of report text: a mask, the words that count a point, or what stands between them. */
export interface Piece {
  text: string;
  mark: 'blank' | 'point' | null;
}

/**
 * The pieces of a text, in order; their texts joined are the text. `points` are those of {@link findPoints}, sorted.
 *
 * `piecesOf('学习X次') → [{ text: '学习', mark: null }, { text: 'X', mark: 'blank' }, { text: '次', mark: null }]`
 */
export function piecesOf(text: string, points: readonly Span[] = []): Piece[] {
  const marks = [
    ...findMasks(text).map((span) => ({ ...span, mark: 'blank' as const })),
    ...points.map((span) => ({ ...span, mark: 'point' as const })),
  ].sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, mark } of marks) {
    pieces.push({ text: text.slice(at, start), mark: null }, { text: text.slice(start, end), mark });
    at = end;
  }
  return [...pieces, { text: text.slice(at), mark: null } as const].filter((piece) => piece.text !== '');
}
