import { escapePattern } from './escape.ts';
import type { Span } from './spans.ts';

/** A cue found in a text: whose it is, and where, in UTF-16 offsets. */
export interface FoundCue extends Span {
  id: string;
  /** As the text has it: 现有护士29人. */
  word: string;
  /** As it is looked for: 现有…人. */
  cue: string;
}

/** Finds all cues of all tags in one pass: of each tag the leftmost, and of those the longest first, none overlapping. */
export type Finder = (text: string) => FoundCue[];

/** A cue split at its first `…`: letters to compare, and a pattern for what follows the gap. */
interface Entry {
  tag: number;
  cue: string;
  letters: string;
  rest: RegExp | null;
}

/**
 * Compiles cues into a finder. Most characters begin no cue, so a table by first character passes over a text in little
 * more than its length; one pattern a tag would read it again for each.
 *
 * @param tags Each tag with its cues; `…` in a cue stands for a gap.
 * @param gap The pattern of a gap.
 */
export function compileFinder(tags: readonly { id: string; cues: readonly string[] }[], gap: string): Finder {
  const table = new Map<number, Entry[]>();
  const longestFirst = tags
    .flatMap(({ cues }, tag) => cues.map((cue) => ({ tag, cue })))
    .sort((a, b) => b.cue.length - a.cue.length);
  for (const { tag, cue } of longestFirst) {
    const [letters, ...rest] = cue.split('…') as [string, ...string[]];
    const entry = { tag, cue, letters, rest: rest.length === 0 ? null : behindGap(rest, gap) };
    const first = letters.charCodeAt(0);
    const entries = table.get(first);
    if (entries) entries.push(entry);
    else table.set(first, [entry]);
  }
  return (text) => findAll(text, table, tags);
}

function findAll(text: string, table: ReadonlyMap<number, Entry[]>, tags: readonly { id: string }[]): FoundCue[] {
  const found: FoundCue[] = [];
  const behind = new Int32Array(tags.length);
  for (let start = 0; start < text.length; start++) {
    const entries = table.get(text.charCodeAt(start));
    if (!entries) continue;
    for (const entry of entries) {
      if (behind[entry.tag]! > start || !text.startsWith(entry.letters, start)) continue;
      const end = endOf(entry, text, start + entry.letters.length);
      if (end === null) continue;
      behind[entry.tag] = end;
      found.push({ id: tags[entry.tag]!.id, word: text.slice(start, end), cue: entry.cue, start, end });
    }
  }
  return found;
}

function endOf({ rest }: Entry, text: string, at: number): number | null {
  if (!rest) return at;
  rest.lastIndex = at;
  return rest.test(text) ? rest.lastIndex : null;
}

const behindGap = (parts: readonly string[], gap: string): RegExp =>
  new RegExp(parts.map((part) => gap + escapePattern(part)).join(''), 'y');

/** The finds that no silent one of their tag overlaps; both in the order of the text, as a finder gives them. */
export function outside(found: readonly FoundCue[], silent: readonly FoundCue[]): FoundCue[] {
  if (silent.length === 0) return [...found];
  const ofTag = Map.groupBy(silent, ({ id }) => id);
  const next = new Map<string, number>();
  return found.filter(({ id, start, end }) => {
    const others = ofTag.get(id) ?? [];
    let at = next.get(id) ?? 0;
    while (at < others.length && others[at]!.end <= start) at += 1;
    next.set(id, at);
    return at === others.length || others[at]!.start >= end;
  });
}
