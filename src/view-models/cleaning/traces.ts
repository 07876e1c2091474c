import type { RuleDescription } from '../../corpus/clean/catalogue.ts';
import type { Edit, Ledger } from '../../corpus/schema.ts';
import type { Locale } from '../../i18n/locale.ts';
import { piecesOf, type Piece } from '../../text/pieces.ts';
import type { Span } from '../../text/spans.ts';

/** What cleaning did inside of one block of a report. */
export interface Trace {
  /** Offset in the block's text, in UTF-16 units. */
  at: number;
  /** What stands there now; empty where something was only removed. */
  inserted: string;
  /** What stood there, or the rule's name: a mere removal shows no text again. */
  was: string;
}

/** The traces of a report's blocks by anchor, one list a block: the headline first, then the paragraphs. */
export type Traces = ReadonlyMap<string, Trace[][]>;

/** A piece of a block, what cleaning put there, or a place where it took something away. */
export interface TracedPiece extends Piece {
  /** What stood there before; undefined where cleaning did nothing. */
  was?: string;
}

/** Finds in which block, and where in its text, each visible edit lies. Edits of white space leave no trace. */
export function tracesOf({ edits, blocks }: Ledger, rules: readonly RuleDescription[], locale: Locale): Traces {
  const starts = Object.values(blocks)
    .flat()
    .sort((a, b) => a - b);
  const endOf = new Map(starts.map((start, at) => [start, starts[at + 1] ?? Infinity]));
  const traced = (start: number) =>
    tracesFrom(
      start,
      edits.filter((edit) => edit.start >= start && edit.start < endOf.get(start)!),
      (edit) => wordsFor(edit, rules, locale),
    );
  return new Map(Object.entries(blocks).map(([anchor, places]) => [anchor, places.map(traced)]));
}

function tracesFrom(start: number, edits: readonly Edit[], wordsOf: (edit: Edit) => string): Trace[] {
  let shift = start;
  return edits.flatMap((edit) => {
    const at = edit.start - shift;
    shift += edit.removed.length - edit.inserted.length;
    const { removed, inserted } = edit;
    return /\S/.test(removed + inserted) ? { at, inserted, was: wordsOf(edit) } : [];
  });
}

function wordsFor({ rule: id, removed, inserted }: Edit, rules: readonly RuleDescription[], locale: Locale): string {
  const rule = rules.find((one) => one.id === id);
  return rule?.publish && inserted !== '' ? removed : (rule?.name[locale] ?? id);
}

/**
 * The pieces of a block, in order; their texts joined are the block's text.
 *
 * A trace that does not fit, because a person gave the title other words, is left out.
 */
export function tracedPieces(text: string, traces: readonly Trace[], points: readonly Span[] = []): TracedPiece[] {
  const pieces: TracedPiece[] = [];
  const left = traces
    .map((trace) => ({ ...trace, at: Math.min(trace.at, text.length) }))
    .filter(({ at, inserted }) => text.startsWith(inserted, at));
  let end = 0;
  for (const piece of piecesOf(text, points)) {
    let at = end;
    end += piece.text.length;
    while (left[0] && left[0].at < end) {
      const { at: place, inserted, was } = left.shift()!;
      const from = piece.mark ? at : place;
      pieces.push({ ...piece, text: text.slice(at, from) }, { text: inserted, mark: null, was });
      at = from + inserted.length;
    }
    pieces.push({ ...piece, text: text.slice(at, end) });
  }
  const behind = left.map(({ inserted, was }) => ({ text: inserted, mark: null, was }));
  return [...pieces, ...behind].filter((piece) => piece.text !== '' || piece.was !== undefined);
}
