import type { Decoded } from '../decode.ts';
import { locate } from '../message.ts';
import type { Edit, Message } from '../schema.ts';
import type { CleaningRule } from './catalogue.ts';
import { sparing, standingOf, type Span } from './kept.ts';
import { byPerson } from './ledger-rules.ts';
import { change, editsOf, rawOffsets, textOf, untouched, type Piece } from './pieces.ts';
import { cleaningRules } from './rules.ts';

/** A report without what is not the report. `restore(text, edits) === raw`. */
export interface Cleaned extends Omit<Decoded, 'text'> {
  raw: string;
  /** Lines joined by LF, none blank, none with white space at its edges. */
  text: string;
  edits: Edit[];
  messages: Message[];
  /** The offset in `raw` of an offset in `text`. */
  toRaw: (offset: number) => number;
}

const REMARKS = new Map(cleaningRules.map(({ id, remark }) => [id, remark]));

/** A file read as text; of some stretches of it a person may have said that they go or stay. */
type Marked = Decoded & { remove?: readonly Span[]; keep?: readonly Span[] };

/** Applies the cleaning table, rule by rule, until nothing changes any more, and keeps the account of it. */
export function clean({ text: raw, remove = [], keep = [], ...decoded }: Marked): Cleaned {
  let pieces = change(untouched(raw), byPerson.id, remove);
  let text = raw;
  let before: string;
  do {
    before = text;
    pieces = cleaningRules.reduce((left, rule) => apply(rule, left, keep), pieces);
    text = textOf(pieces);
  } while (text !== before);
  const edits = editsOf(pieces, raw);
  return { ...decoded, raw, text, edits, messages: remarksOn(edits, raw), toRaw: rawOffsets(pieces) };
}

function apply(rule: CleaningRule, pieces: readonly Piece[], keep: readonly Span[]): Piece[] {
  const text = textOf(pieces);
  return change(pieces, rule.id, sparing(rule.find(text), standingOf(pieces, keep), text));
}

/** What the rules say of the places they changed. */
function remarksOn(edits: readonly Edit[], raw: string): Message[] {
  return edits.flatMap(({ rule, start }) => {
    const remark = REMARKS.get(rule);
    return remark ? [locate({ ...remark, rule: `clean/${rule}`, at: start }, raw)] : [];
  });
}
