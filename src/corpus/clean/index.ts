import { locateAll } from '../message.ts';
import type { Part } from '../parts/index.ts';
import type { Edit, Message, Range } from '../schema.ts';
import type { CleaningRule } from './catalogue.ts';
import { formatChanges } from './format.ts';
import { byPerson, sparing, standingOf } from './person.ts';
import { change, editsOf, piecesOf, rawOffsets, textOf, type Piece } from './pieces.ts';
import { cleaningRules } from './rules.ts';

/** A report without what is not the report. `restore(text, edits) === raw`. */
export interface Cleaned extends Omit<Part, 'text'> {
  raw: string;
  /** Lines joined by LF, none blank, none with white space at its edges. */
  text: string;
  edits: Edit[];
  messages: Message[];
  /** The offset in `raw` of an offset in `text`. */
  toRaw: (offset: number) => number;
}

const REMARKS = new Map(cleaningRules.map(({ id, remark }) => [id, remark]));

/** A report of a file; of some stretches of it a person may have said that they go or stay, sorted and disjoint. */
type Marked = Part & { remove?: readonly Range[]; keep?: readonly Range[] };

/** Applies the cleaning table, rule by rule, until nothing changes any more, and keeps the account of it. */
export function clean({ text: raw, remove = [], keep = [], ...part }: Marked): Cleaned {
  const marked = piecesOf(raw, formatChanges(part));
  let pieces = change(marked, byPerson.id, standingOf(marked, remove));
  let text = textOf(pieces);
  let before: string;
  do {
    before = text;
    pieces = cleaningRules.reduce((left, rule) => apply(rule, left, keep), pieces);
    text = textOf(pieces);
  } while (text !== before);
  const edits = editsOf(pieces, raw);
  return { ...part, raw, text, edits, messages: remarksOn(edits, raw), toRaw: rawOffsets(pieces) };
}

function apply(rule: CleaningRule, pieces: readonly Piece[], keep: readonly Range[]): Piece[] {
  const text = textOf(pieces);
  return change(pieces, rule.id, sparing(rule.find(text), standingOf(pieces, keep), text));
}

/** What the rules say of the places they changed. */
function remarksOn(edits: readonly Edit[], raw: string): Message[] {
  const remarks = edits.flatMap(({ rule, start }) => {
    const remark = REMARKS.get(rule);
    return remark ? [{ ...remark, rule: `clean/${rule}`, at: start }] : [];
  });
  return locateAll(remarks, raw);
}
