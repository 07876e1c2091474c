import type { Decoded } from '../decode.ts';
import { locate } from '../message.ts';
import type { Edit, Message } from '../schema.ts';
import { change, editsOf, rawOffsets, textOf, untouched } from './pieces.ts';
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

/** Applies the cleaning table, rule by rule, until nothing changes any more, and keeps the account of it. */
export function clean({ text: raw, ...decoded }: Decoded): Cleaned {
  let pieces = untouched(raw);
  let text = raw;
  let before: string;
  do {
    before = text;
    pieces = cleaningRules.reduce((left, rule) => change(left, rule.id, rule.find(textOf(left))), pieces);
    text = textOf(pieces);
  } while (text !== before);
  const edits = editsOf(pieces, raw);
  return { ...decoded, raw, text, edits, messages: remarksOn(edits, raw), toRaw: rawOffsets(pieces) };
}

/** What the rules say of the places they changed. */
function remarksOn(edits: readonly Edit[], raw: string): Message[] {
  return edits.flatMap(({ rule, start }) => {
    const remark = REMARKS.get(rule);
    return remark ? [locate({ ...remark, rule: `clean/${rule}`, at: start }, raw)] : [];
  });
}
