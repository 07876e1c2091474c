import { findMasks } from '../text/masks.ts';

/** A stretch of report text: a mask, or what stands between two of them. */
export interface Piece {
  text: string;
  isBlank: boolean;
}

/** `splitBlanks('学习X次') → [{ text: '学习', … }, { text: 'X', isBlank: true }, { text: '次', … }]` */
export function splitBlanks(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of findMasks(text)) {
    pieces.push({ text: text.slice(at, start), isBlank: false }, { text: text.slice(start, end), isBlank: true });
    at = end;
  }
  return [...pieces, { text: text.slice(at), isBlank: false }].filter((piece) => piece.text !== '');
}
