import { foldChars, type FoldedChar } from '../../text/fold.ts';
import type { Span } from '../../text/spans.ts';

/** From how many folded characters on a common stretch is no chance. */
export const LEAST = 6;

/** A stretch of a block that other passages have too; offsets in UTF-16 units. */
export interface SharedSpan extends Span {
  /** Which other passages have it, by their place in the list. */
  with: number[];
}

/** A stretch that two or more passages have, as long as it gets in two of them. */
export interface SharedWording {
  /** As it stands where it stands first. */
  text: string;
  /** The passages that have it. */
  passages: number[];
}

export interface Shared {
  /** By passage, by block. */
  spans: SharedSpan[][][];
  /** Those that most passages have first, then the longest. */
  stretches: SharedWording[];
}

/** A block of a passage as it is compared. */
interface FoldedBlock {
  passage: number;
  block: number;
  chars: FoldedChar[];
  text: string;
}

/** A stretch that stands in two blocks and can be made longer in neither direction. */
interface Match {
  here: { of: FoldedBlock; at: number };
  there: { of: FoldedBlock; at: number };
  length: number;
}

/**
 * What passages have in common, any two of them: every common stretch of {@link LEAST} folded characters or more within
 * a block. Punctuation, width of characters and the form of a mask make no difference.
 *
 * `sharedAmong([['坚持把政治建设摆在首位。'], ['我们把政治建设，摆在首位']]).stretches → [{ text: '把政治建设摆在首位', … }]`
 */
export function sharedAmong(passages: readonly (readonly string[])[]): Shared {
  const blocks = passages.flatMap((texts, passage) =>
    texts.map((text, block): FoldedBlock => ({ passage, block, chars: foldChars(text), text })),
  );
  const matches = matchesAmong(blocks);
  return {
    spans: passages.map((texts, passage) =>
      texts.map((_, block) =>
        spansOf(
          blocks.find((one) => one.passage === passage && one.block === block)!,
          matches,
        ),
      ),
    ),
    stretches: stretchesOf(matches),
  };
}

function matchesAmong(blocks: readonly FoldedBlock[]): Match[] {
  const seen = new Map<string, Match['here'][]>();
  const matches: Match[] = [];
  for (const of of blocks)
    for (let at = 0; at + LEAST <= of.chars.length; at += 1) {
      const gram = wordsAt(of, at, LEAST);
      const places = seen.get(gram) ?? [];
      seen.set(gram, places);
      for (const there of places)
        if (there.of.passage !== of.passage && !alike(there, { of, at }, -1))
          matches.push({ here: { of, at }, there, length: lengthOf(there, { of, at }) });
      places.push({ of, at });
    }
  return matches;
}

const wordsAt = ({ chars }: FoldedBlock, at: number, length: number): string =>
  chars
    .slice(at, at + length)
    .map(({ char }) => char)
    .join('');

/** Whether two blocks have the same character so many places on. */
function alike(a: Match['here'], b: Match['here'], offset: number): boolean {
  const char = a.of.chars[a.at + offset]?.char;
  return char !== undefined && char === b.of.chars[b.at + offset]?.char;
}

function lengthOf(a: Match['here'], b: Match['here']): number {
  let length = LEAST;
  while (alike(a, b, length)) length += 1;
  return length;
}

/** The stretches of a block that are shared, cut where another set of passages begins to share. */
function spansOf(block: FoldedBlock, matches: readonly Match[]): SharedSpan[] {
  const sharing: Set<number>[] = block.chars.map(() => new Set());
  for (const { here, there, length } of matches)
    for (const [own, other] of [
      [here, there],
      [there, here],
    ] as const)
      if (own.of === block) for (let i = 0; i < length; i += 1) sharing[own.at + i]!.add(other.of.passage);
  const spans: SharedSpan[] = [];
  let before = '';
  for (const [i, { start, end }] of block.chars.entries()) {
    const others = [...sharing[i]!].sort((a, b) => a - b);
    const last = spans.at(-1);
    if (others.length > 0 && last && others.join() === before) last.end = end;
    else if (others.length > 0) spans.push({ start, end, with: others });
    before = others.join();
  }
  return spans;
}

function stretchesOf(matches: readonly Match[]): SharedWording[] {
  const groups = Map.groupBy(matches, ({ here, length }) => wordsAt(here.of, here.at, length));
  return [...groups.values()]
    .map((group) => ({ text: writtenAt(group[0]!), passages: passagesOf(group) }))
    .sort((a, b) => b.passages.length - a.passages.length || b.text.length - a.text.length);
}

const passagesOf = (matches: readonly Match[]): number[] =>
  [...new Set(matches.flatMap(({ here, there }) => [here.of.passage, there.of.passage]))].sort((a, b) => a - b);

function writtenAt({ there: { of, at }, length }: Match): string {
  return of.text.slice(of.chars[at]!.start, of.chars[at + length - 1]!.end);
}
