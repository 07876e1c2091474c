import type { Span } from '../../text/spans.ts';
import type { CleaningRule } from './catalogue.ts';
import { formatChanges } from './format.ts';
import { byPerson, sparing, standingSpans } from './person.ts';
import { change, editsOf, editedPieces, rawOffsets, textOf, type EditedPiece } from './pieces.ts';
import { cleaningPasses } from './rules.ts';
import type { Cleaned, FilePart } from '../types.ts';

/** A report of a file; of some stretches of it a person may have said that they go or stay, sorted and disjoint. */
type Marked = FilePart & { remove?: readonly Span[]; keep?: readonly Span[] };

/** The pieces and what they read together, which many a rule leaves as it is. */
interface State {
  pieces: EditedPiece[];
  text: string;
}

/** Applies the cleaning table, rule by rule, until nothing changes any more, and keeps the account of it; what is to be said of it stands in `messages.ts`. */
export function clean({ text: raw, remove = [], keep = [], ...part }: Marked): Cleaned {
  let before: State;
  let after = begin(raw, part, remove);
  do {
    before = after;
    after = cleaningPasses.reduce((state, pass) => apply(state, pass, keep), before);
  } while (after.text !== before.text);
  const { pieces, text } = after;
  const edits = editsOf(pieces, raw);
  return { ...part, raw, text, edits, messages: [], toRaw: rawOffsets(pieces) };
}

function begin(raw: string, part: Pick<FilePart, 'markup' | 'frame'>, remove: readonly Span[]): State {
  const marked = editedPieces(raw, formatChanges(part));
  const pieces = change(marked, byPerson.id, standingSpans(marked, remove));
  return { pieces, text: textOf(pieces) };
}

function apply(state: State, { id, find }: Pick<CleaningRule, 'id' | 'find'>, keep: readonly Span[]): State {
  const changes = find(state.text);
  if (changes.length === 0) return state;
  const pieces = change(state.pieces, id, sparing(changes, standingSpans(state.pieces, keep), state.text));
  return { pieces, text: textOf(pieces) };
}
