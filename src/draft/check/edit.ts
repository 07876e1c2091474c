import type { Span } from '../../text/spans.ts';

/** What became of a text: from `start` to `end` something else stands now, `by` characters longer. */
export interface TextEdit extends Span {
  by: number;
}

/** The one stretch in which two texts differ, `end` told in the first. */
export function editBetween(before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let behind = 0;
  while (
    behind < most - start &&
    before.charCodeAt(before.length - 1 - behind) === after.charCodeAt(after.length - 1 - behind)
  )
    behind++;
  return { start, end: before.length - behind, by: after.length - before.length };
}

/** Stretches of a text after an edit: those it touches are gone, those behind it have moved. */
export const movedBy = <Stretch extends Span>(spans: readonly Stretch[], { start, end, by }: TextEdit): Stretch[] =>
  spans.flatMap((span) => {
    if (span.end <= start) return [span];
    return span.start >= end ? [{ ...span, start: span.start + by, end: span.end + by }] : [];
  });
