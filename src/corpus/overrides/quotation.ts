import { escapePattern } from '../../text/escape.ts';
import type { Quotation } from './override.ts';
import type { Misfit } from './problem.ts';
import { spansOf, type Span } from '../../text/spans.ts';

/** Finds each quotation in `text`; those that do not stand there just once are told of. */
export function findQuotations<Row extends Quotation>(
  rows: readonly Row[],
  text: string,
): { found: (Row & Span)[]; misfits: Misfit[] } {
  const found: (Row & Span)[] = [];
  const misfits: Misfit[] = [];
  for (const row of rows) {
    const spans = spansOf(text, patternOf(row.words));
    const span = row.place === null && spans.length > 1 ? undefined : spans[(row.place ?? 1) - 1];
    if (span) found.push({ ...row, ...span });
    else misfits.push({ at: row.at, ...explain(row, spans.length) });
  }
  return { found, misfits };
}

/** A line break of the quotation stands for any line break of the text. */
const patternOf = (words: string): RegExp =>
  new RegExp(escapePattern(words).replaceAll('\n', '(?:\\r\\n|[\\n\\r\\u2028\\u2029])'), 'g');

/** Which of the places of some words in a text begins at an offset, from 1; null where they stand there just once. */
export function placeIn(text: string, words: string, offset: number): number | null {
  const spans = spansOf(text, patternOf(words));
  return spans.length > 1 ? Math.max(1, spans.findIndex(({ start }) => start >= offset) + 1) : null;
}

function explain({ words, place }: Quotation, times: number): Omit<Misfit, 'at'> {
  const quoted = `“${words}”`;
  if (times === 0)
    return {
      reason: `The report no longer has ${quoted}, or it never stood there in these very words.`,
      advice: 'Quote it anew, letter for letter, or take these lines out.',
    };
  if (place === null)
    return { reason: `${quoted} stands in the report ${times} times.`, advice: 'Say which: `place: 1` is the first.' };
  return {
    reason: `${quoted} stands in the report ${times} times; there is no place ${place}.`,
    advice: `Give a place from 1 to ${times}.`,
  };
}
