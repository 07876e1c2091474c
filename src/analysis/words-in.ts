/** Every place at which one of the words stands in a folded text, as the word. */
export type WordsIn = (text: string) => string[];

/** What words have in common so far: the word that ends here, and how they go on, by UTF-16 unit. */
interface Beginning {
  word: string | null;
  longer: Map<number, Beginning> | null;
}

/** Finds words in text after text; where no word goes on as the text does, it is left. */
export function wordFinder(words: Iterable<string>): WordsIn {
  const root: Beginning = { word: null, longer: new Map() };
  for (const word of words) {
    let beginning = root;
    for (let at = 0; at < word.length; at++) beginning = goOn(beginning, word.charCodeAt(at));
    beginning.word = word;
  }
  return (text) => {
    const found: string[] = [];
    for (let start = 0; start < text.length; start++) {
      let beginning: Beginning | undefined = root;
      for (let at = start; at < text.length && beginning.longer; at++) {
        beginning = beginning.longer.get(text.charCodeAt(at));
        if (!beginning) break;
        if (beginning.word !== null) found.push(beginning.word);
      }
    }
    return found;
  };
}

function goOn(beginning: Beginning, unit: number): Beginning {
  const longer = (beginning.longer ??= new Map<number, Beginning>());
  const known = longer.get(unit);
  if (known) return known;
  const next: Beginning = { word: null, longer: null };
  longer.set(unit, next);
  return next;
}
