import type { Span } from '../../../text/spans.ts';
import { foldCodes } from '../../../text/units.ts';

/** A sentence to compare, or a part of one that a semicolon ends: where it stands, and its folded characters as UTF-16 units. */
export interface SentenceUnit extends Span {
  codes: Uint16Array;
}

/** Fewer folded characters say nothing of where they come from. */
export const SHORTEST = 12;

const SENTENCE = /[^。！？!?；;\n]+[。！？!?；;]*[”’」』）)》]*/g;
/** What counts a point or a heading, and the white space around it. */
const COUNTER =
  /^\s*(?:[一二三四五六七八九十]{1,3}(?:[是要]|[、.．])|第[一二三四五六七八九十]{1,3}[，,、]|[（(][一二三四五六七八九十\d]{1,3}[）)][、.．]?|\d{1,2}[.．、)）](?!\d))?\s*/;

/** The sentences of a text that are long enough to compare, without what counts them. */
export function unitsIn(text: string): SentenceUnit[] {
  return [...text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
    const counter = COUNTER.exec(sentence)![0].length;
    const words = sentence.slice(counter).trimEnd();
    const codes = words.length < SHORTEST ? NONE : foldCodes(words);
    const start = index + counter;
    return codes.length < SHORTEST ? [] : [{ start, end: start + words.length, codes }];
  });
}

const NONE = new Uint16Array();
