/** Every place at which one of the words stands in a folded text, as the word. */
export type WordsIn = (text: string) => string[];

/** Finds words in text after text; where no word goes on as the text does, it is left. */
export function wordFinder(words: Iterable<string>): WordsIn {
  const known = new Set(words);
  const beginnings = new Set<string>();
  for (const word of known) for (let length = 1; length <= word.length; length++) beginnings.add(word.slice(0, length));
  return (text) => {
    const found: string[] = [];
    for (let at = 0; at < text.length; at++)
      for (let end = at + 1; end <= text.length; end++) {
        const stretch = text.slice(at, end);
        if (!beginnings.has(stretch)) break;
        if (known.has(stretch)) found.push(stretch);
      }
    return found;
  };
}
