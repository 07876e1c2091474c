/** Words are as long at most. */
const LONGEST = 6;

/** Every place at which one of the words stands in a folded text, as the word. */
export function* wordsIn(text: string, words: { has: (word: string) => boolean }): Generator<string> {
  for (let at = 0; at < text.length; at++)
    for (let length = 1; length <= LONGEST && at + length <= text.length; length++) {
      const word = text.slice(at, at + length);
      if (words.has(word)) yield word;
    }
}
