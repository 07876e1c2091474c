import { firstIndex } from '../../text/binary-search.ts';
import type { Span } from '../../text/spans.ts';
import type { Edit } from '../schema.ts';
import type { Change } from '../types.ts';

/**
 * A stretch of the raw text and what it reads now. Pieces tile the raw text, so nothing can be lost:
 * with `rule` null a piece stands as it came, else the rule has changed it to `text` (often to nothing).
 */
export interface EditedPiece extends Span {
  text: string;
  rule: string | null;
}

/** The raw text as one untouched piece. */
export const untouched = (raw: string): EditedPiece[] => editedPieces(raw, []);

/** The raw text with its first changes, which are sorted and disjoint; their offsets are in it. */
export function editedPieces(raw: string, changes: readonly (Change & { rule: string })[]): EditedPiece[] {
  const pieces: EditedPiece[] = [];
  let at = 0;
  for (const { start, end, rule, inserted = '' } of [...changes, { start: raw.length, end: raw.length, rule: '' }]) {
    if (at < start) pieces.push({ start: at, end: start, text: raw.slice(at, start), rule: null });
    if (start < end) pieces.push({ start, end, text: inserted, rule });
    at = end;
  }
  return pieces;
}

/** The text as it reads now. */
export const textOf = (pieces: readonly EditedPiece[]): string => pieces.map((piece) => piece.text).join('');

/** What was changed, sorted and disjoint; neighbours of one rule are one edit. */
export function editsOf(pieces: readonly EditedPiece[], raw: string): Edit[] {
  const edits: Edit[] = [];
  for (const { start, end, text, rule } of pieces) {
    if (rule === null) continue;
    const last = edits.at(-1);
    const removed = raw.slice(start, end);
    if (last?.rule === rule && last.end === start && last.inserted === '' && text === '') {
      last.end = end;
      last.removed += removed;
    } else edits.push({ rule, start, end, removed, inserted: text });
  }
  return edits;
}

/**
 * Rebuilds the raw text from the clean one and the ledger; the inverse of cleaning.
 * `from` is where the report begins in its file: the start of the ledger's range.
 */
export function restore(clean: string, edits: readonly Edit[], from = 0): string {
  const stretches: string[] = [];
  let at = 0;
  let end = from;
  for (const edit of edits) {
    const kept = edit.start - end;
    stretches.push(clean.slice(at, at + kept), edit.removed);
    at += kept + edit.inserted.length;
    end = edit.end;
  }
  return stretches.join('') + clean.slice(at);
}

/**
 * Applies the changes of one rule. `changes` are sorted and disjoint; their offsets are in `textOf(pieces)`.
 * Where a change covers what an earlier rule inserted, that insertion is dropped and stays on the earlier rule's account.
 */
export function change(pieces: readonly EditedPiece[], rule: string, changes: readonly Change[]): EditedPiece[] {
  if (changes.length === 0) return [...pieces];
  const result: EditedPiece[] = [];
  const queue = changes.values();
  let next = queue.next().value;
  let inserted = next?.inserted ?? '';
  let at = 0;
  for (const piece of pieces) {
    let rest: EditedPiece | null = piece;
    while (rest && next && next.start < at + rest.text.length) {
      const [before, hit, after] = cut(rest, next.start - at, next.end - at);
      if (before) result.push(before);
      result.push({ ...hit, text: inserted, rule: hit.rule ?? next.rule ?? rule });
      inserted = '';
      at += (before?.text.length ?? 0) + hit.text.length;
      rest = after;
      if (next.end <= at) {
        next = queue.next().value;
        inserted = next?.inserted ?? '';
      }
    }
    if (rest) {
      result.push(rest);
      at += rest.text.length;
    }
  }
  return result;
}

/** Splits a piece at two offsets in its text; an edited piece is not split but hit as a whole. */
function cut(piece: EditedPiece, from: number, to: number): [EditedPiece | null, EditedPiece, EditedPiece | null] {
  if (piece.rule !== null) return [null, piece, null];
  const a = Math.max(from, 0);
  const b = Math.min(to, piece.text.length);
  const part = (start: number, end: number): EditedPiece | null =>
    start < end
      ? { ...piece, start: piece.start + start, end: piece.start + end, text: piece.text.slice(start, end) }
      : null;
  return [part(0, a), part(a, b)!, part(b, piece.text.length)];
}

/** A function from an offset in `textOf(pieces)` to the offset in the raw text where that character came from. */
export function rawOffsets(pieces: readonly EditedPiece[]): (offset: number) => number {
  const standing = pieces.filter((piece) => piece.text !== '');
  const starts: number[] = [];
  let at = 0;
  for (const piece of standing) {
    starts.push(at);
    at += piece.text.length;
  }
  return (offset) => {
    const at = firstIndex(1, starts.length, (next) => starts[next]! > offset) - 1;
    const piece = standing[at];
    return piece ? Math.min(piece.start + offset - starts[at]!, piece.end) : 0;
  };
}
