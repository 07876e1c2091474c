import type { Part } from '../parts/index.ts';
import type { Edit } from '../schema.ts';
import { formatChanges } from './format.ts';
import { change, editsOf, piecesOf, rawOffsets, textOf } from './pieces.ts';
import { cleaningRules } from './rules.ts';

/** A report without what is not the report. `restore(text, edits) === raw`. */
export interface Cleaned extends Omit<Part, 'text'> {
  raw: string;
  /** Lines joined by LF, none blank, none with white space at its edges. */
  text: string;
  edits: Edit[];
  /** The offset in `raw` of an offset in `text`. */
  toRaw: (offset: number) => number;
}

/** Applies the cleaning table, rule by rule, until nothing changes any more, and keeps the account of it. */
export function clean({ text: raw, ...part }: Part): Cleaned {
  let pieces = piecesOf(raw, formatChanges(part));
  let text = textOf(pieces);
  let before: string;
  do {
    before = text;
    pieces = cleaningRules.reduce((left, rule) => change(left, rule.id, rule.find(textOf(left))), pieces);
    text = textOf(pieces);
  } while (text !== before);
  return { ...part, raw, text, edits: editsOf(pieces, raw), toRaw: rawOffsets(pieces) };
}
