/** One line of the clean text; `start` is its offset in UTF-16 units. */
export interface Line {
  start: number;
  text: string;
}

/** The lines from an offset on, blank ones left out. */
export function readLines(text: string, from: number): Line[] {
  return [...text.slice(from).matchAll(/[^\n]+/g)].map((match) => ({ start: from + match.index, text: match[0] }));
}
