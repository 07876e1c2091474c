/** Of more lines, or more characters, what is marked behind them takes seconds to lay out after each key. */
const MANY_LINES = 3000;
const MANY_CHARACTERS = 150_000;

/** How many lines end before a place of a text. */
export const linesBefore = (text: string, at: number): number => {
  let lines = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < at; end = text.indexOf('\n', end + 1)) lines++;
  return lines;
};

/** Whether a text is too long to be marked in its box. */
export const isLong = (text: string): boolean =>
  text.length > MANY_CHARACTERS || linesBefore(text, text.length) > MANY_LINES;
