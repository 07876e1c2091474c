import { COMMA, FIRST_CHAR, PAUSE } from './block.ts';
import type { Edges } from './edges.ts';
import { MIN_LENGTH } from './schema.ts';
import type { Span } from '../../text/spans.ts';

/** A repeated stretch at one of its places. */
export interface Candidate extends Span {
  /** Whether it begins, or ends, beside a border at one of its places. */
  afterBorder: boolean;
  beforeBorder: boolean;
}

/** What trimming asks of the corpus. */
export interface Context {
  codes: Uint16Array;
  edges: Edges;
  isBalanced(span: Span): boolean;
}

/**
 * The formulas in a repeated stretch: its whole clauses together, and what hangs over at either end by itself, each cut
 * back to where a word may begin and end and where quotation marks come in pairs.
 *
 * `工作责任制，坚持问题导向，结合` has 工作责任制 (too short), 坚持问题导向 and 结合 (too short).
 */
export function piecesOf(candidate: Candidate, context: Context): Span[] {
  return clausesTogether(candidate, context.codes)
    .map((piece) => trim(piece, context))
    .filter((piece) => lengthOf(piece, context.codes) >= MIN_LENGTH);
}

/** Characters of a span, punctuation not counted. */
export function lengthOf({ start, end }: Span, codes: Uint16Array): number {
  let length = 0;
  for (let at = start; at < end; at++) if (codes[at]! >= FIRST_CHAR) length += 1;
  return length;
}

function clausesTogether(candidate: Candidate, codes: Uint16Array): Candidate[] {
  const { start, end, afterBorder, beforeBorder } = candidate;
  const first = codes.subarray(start, end).indexOf(COMMA);
  if (first < 0) return [candidate];
  const last = start + codes.subarray(start, end).lastIndexOf(COMMA);
  const pieces = [];
  if (!afterBorder) pieces.push({ ...candidate, end: start + first, beforeBorder: true });
  pieces.push({
    start: afterBorder ? start : start + first + 1,
    end: beforeBorder ? end : last,
    afterBorder: true,
    beforeBorder: true,
  });
  if (!beforeBorder) pieces.push({ ...candidate, start: last + 1, afterBorder: true });
  return pieces;
}

function trim(piece: Candidate, context: Context): Span {
  let { start, end } = piece;
  while (start < end && !endsWell(end, piece, context)) end -= 1;
  while (start < end && !beginsWell(start, { ...piece, end }, context)) start += 1;
  return context.isBalanced({ start, end }) ? { start, end } : trimQuotes({ start, end }, context);
}

function beginsWell(at: number, piece: Candidate, { codes, edges }: Context): boolean {
  if (codes[at]! < FIRST_CHAR) return false;
  if (edges.governs(codes[at]!) && !isBeforeBorder(piece, codes)) return false;
  const isBehindBorder = (at === piece.start && piece.afterBorder) || codes[at - 1]! <= PAUSE;
  return isBehindBorder || edges.mayBegin(at) || codes[at] === secondMember(at, piece, codes);
}

function endsWell(at: number, piece: Candidate, { codes, edges }: Context): boolean {
  if (codes[at - 1]! < FIRST_CHAR) return false;
  return (at === piece.end && piece.beforeBorder) || codes[at]! <= PAUSE || edges.mayEnd(at);
}

const isBeforeBorder = ({ end, beforeBorder }: Candidate, codes: Uint16Array): boolean =>
  beforeBorder || codes[end]! <= PAUSE;

/** What the second member of a list begins with: 同谋划、同部署 shows that a member begins with 同. */
function secondMember(at: number, { end }: Span, codes: Uint16Array): number | undefined {
  const pause = codes.subarray(at, end).indexOf(PAUSE);
  return pause < 0 ? undefined : codes[at + pause + 1];
}

/** The longest part, from the left or else from the right, whose quotation marks come in pairs. */
function trimQuotes({ start, end }: Span, { codes, edges, isBalanced }: Context): Span {
  for (let shorter = end - 1; shorter - start >= MIN_LENGTH; shorter--)
    if (edges.mayEnd(shorter) && isBalanced({ start, end: shorter })) return { start, end: shorter };
  for (let later = start + 1; end - later >= MIN_LENGTH; later++)
    if (codes[later]! >= FIRST_CHAR && edges.mayBegin(later) && isBalanced({ start: later, end }))
      return { start: later, end };
  return { start, end: start };
}
