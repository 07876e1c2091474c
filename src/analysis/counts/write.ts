import { wordFinder } from '../words-in.ts';
import type { Countable, Kind } from './counts.ts';

/** What a file of counts begins with, as JSON; behind it stand the counts of one item after the other. */
export interface Header {
  sections: number;
  chars: number;
  /** Texts, and what is searched for where that is something else. */
  items: [kind: Kind, text: string, query?: string][];
  /** Bytes of each item. */
  sizes: number[];
}

/** More places than one section can have. */
const MOST_PLACES = 2 ** 20;

/** Takes sections in any order, each once, and is then asked once. */
export function collectCounts(items: readonly Countable[]) {
  const pairs = new Map(items.map(({ query }) => [query, [] as number[]]));
  const words = new Set(items.filter(({ kind }) => kind === 'words').map(({ text }) => text));
  const wordsIn = wordFinder(words);
  const seen = { sections: 0, chars: 0 };
  const note = (section: number, query: string, places: number): void => {
    pairs.get(query)?.push(section * MOST_PLACES + places);
  };
  return {
    /** How often something stands in a section; words are counted by `add`. */
    note: (section: number, query: string, places: number): void => {
      if (!words.has(query)) note(section, query, places);
    },
    /** A section by its folded blocks. */
    add(section: number, folded: readonly string[]): void {
      seen.sections += 1;
      const found = new Map<string, number>();
      for (const text of folded) {
        seen.chars += [...text].length;
        for (const word of wordsIn(text)) found.set(word, (found.get(word) ?? 0) + 1);
      }
      for (const [word, places] of found) note(section, word, places);
    },
    write(): Uint8Array {
      const stretches = items.map(({ query }) => encode(Float64Array.from(pairs.get(query)!).sort()));
      const header: Header = {
        ...seen,
        items: items.map(({ kind, text, query }) => (query === text ? [kind, text] : [kind, text, query])),
        sizes: stretches.map(({ length }) => length),
      };
      return joined([new TextEncoder().encode(JSON.stringify(header)), ...stretches]);
    },
  };
}

/** For each section its distance from the one before, doubled, and one more where its places follow: most are one. */
function encode(pairs: Float64Array): Uint8Array {
  const bytes: number[] = [];
  let last = 0;
  for (const pair of pairs) {
    const [section, places] = [Math.floor(pair / MOST_PLACES), pair % MOST_PLACES];
    push(bytes, (section - last) * 2 + Number(places > 1));
    if (places > 1) push(bytes, places);
    last = section;
  }
  return Uint8Array.from(bytes);
}

/** Seven bits a byte, the lowest first. */
function push(bytes: number[], number: number): void {
  let rest = number;
  for (; rest > 0x7f; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 0x80);
  bytes.push(rest);
}

/** The length of the first, and all of them. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(4 + parts.reduce((sum, { length }) => sum + length, 0));
  new DataView(bytes.buffer).setUint32(0, parts[0]!.length, true);
  let at = 4;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
