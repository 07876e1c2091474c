/** A stretch: from its first element to behind its last. Of a text in UTF-16 units: `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

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
