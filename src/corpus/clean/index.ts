import type { CleaningRule } from './catalogue.ts';
import { locateAll } from '../message.ts';
import type { Part } from '../parts/index.ts';
import type { Edit, Message } from '../schema.ts';
import { formatChanges } from './format.ts';
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

/** The pieces and what they read together, which many a rule leaves as it is. */
interface State {
  pieces: Piece[];
  text: string;
}

function begin(raw: string, part: Pick<Part, 'markup' | 'frame'>): State {
  const pieces = piecesOf(raw, formatChanges(part));
  return { pieces, text: textOf(pieces) };
}

function apply(state: State, { id, find }: CleaningRule): State {
  const changes = find(state.text);
  if (changes.length === 0) return state;
  const pieces = change(state.pieces, id, changes);
  return { pieces, text: textOf(pieces) };
}

/** Applies the cleaning table, rule by rule, until nothing changes any more, and keeps the account of it. */
export function clean({ text: raw, ...part }: Part): Cleaned {
  let before: State;
  let after = begin(raw, part);
  do {
    before = after;
    after = cleaningRules.reduce(apply, before);
  } while (after.text !== before.text);
  const { pieces, text } = after;
  const edits = editsOf(pieces, raw);
  return { ...part, raw, text, edits, messages: remarksOn(edits, raw), toRaw: rawOffsets(pieces) };
}

/** What the rules say of the places they changed. */
function remarksOn(edits: readonly Edit[], raw: string): Message[] {
  const remarks = edits.flatMap(({ rule, start }) => {
    const remark = REMARKS.get(rule);
    return remark ? [{ ...remark, rule: `clean/${rule}`, at: start }] : [];
  });
  return locateAll(remarks, raw);
}
