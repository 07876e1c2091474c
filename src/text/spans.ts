/** A stretch: from its first element to behind its last. Of a text in UTF-16 units: `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}
