import type { Line } from '../../text/lines.ts';
import { spansOf, type Span } from '../../text/spans.ts';

/** Where a global pattern matches in the lines of a draft, in offsets of the draft. */
export const spansIn = (lines: readonly Line[], pattern: RegExp): Span[] =>
  lines.flatMap((line) =>
    spansOf(line.text, pattern).map(({ start, end }) => ({ start: line.start + start, end: line.start + end })),
  );
