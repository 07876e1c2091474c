/** A place in a text as an editor shows it: line and column from 1, the column in UTF-16 units. */
export interface Place {
  line: number;
  column: number;
}

/** A function from offsets in `text` to places, for many of them. A line ends at LF, CR, CRLF, U+2028 or U+2029. */
export function placesIn(text: string): (offset: number) => Place {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|[\n\r\u2028\u2029]/g), (end) => end.index + end[0].length)];
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}
