/** A stretch: from its first element to behind its last. Of a text in UTF-16 units: `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

/** Where a global pattern matches, in order: `spansOf('学习，再学习', /学习/g) → [{ start: 0, end: 2 }, { start: 4, end: 6 }]` */
export const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The stretches in order, those that overlap joined into one. */
export function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
