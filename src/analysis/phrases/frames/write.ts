import { MAX_ATTESTATIONS, MAX_FILLERS, type SlotFiller, type Frame, type FrameAttestation } from '../schema.ts';
import { byAttestations } from '../tally.ts';
import { SLOT, type Match } from './pattern.ts';
import type { Ranked } from './rank.ts';
import { NUMBER, type WordStream } from './words.ts';
import type { Span } from '../../../text/spans.ts';

/** A frame in the words of its first place, with what fills its slots and where it stands. */
export function writeFrame({ pattern, byType }: Ranked, stream: WordStream): Frame {
  const { items, matches, reports } = pattern;
  const cuts = matches.map((match) => cutAt(match, items));
  const fillers = cuts[0]!.slots.map((_, slot) => fillersOf(cuts.map(({ slots }) => stream.textOf(slots[slot]!))));
  return {
    parts: cuts[0]!.parts.map((part) => stream.textOf(part)),
    fillers: fillers.map((all) => all.slice(0, MAX_FILLERS)),
    fillerCounts: fillers.map(({ length }) => length),
    ...{ reports, places: matches.length, byType },
    attestations: byAttestations(matches.map((match) => attestationOf(match, stream))).slice(0, MAX_ATTESTATIONS),
  };
}

/** The fixed words of a match with its slots between them; a number beside a slot is part of it. */
function cutAt({ start, slots }: Match, items: readonly number[]): { parts: Span[]; slots: Span[] } {
  const cut = { parts: [{ start, end: start }], slots: [] as Span[] };
  let [at, used] = [start, 0];
  for (const [index, code] of items.entries()) {
    const end = code === SLOT ? slots[used + 1]! : at + 1;
    if (code === SLOT) used += 2;
    if (!isOpen(code)) cut.parts.at(-1)!.end = end;
    else {
      if (isOpen(items[index - 1])) cut.slots.at(-1)!.end = end;
      else cut.slots.push({ start: at, end });
      if (!isOpen(items[index + 1])) cut.parts.push({ start: end, end });
    }
    at = end;
  }
  return cut;
}

const isOpen = (code: number | undefined): boolean => code === SLOT || code === NUMBER;

function fillersOf(words: readonly string[]): SlotFiller[] {
  const alike = Map.groupBy(words, (word) => word);
  return [...alike.entries()]
    .map(([filler, { length }]) => ({ words: filler, places: length }))
    .sort((a, b) => b.places - a.places);
}

/** Where a sentence or a part of it ends for a reader; a quotation or a bracket within it does not. */
const STOPS = new Set('。！？!?；;\n');

/** What closes the sentence before, behind its stop: “抓学习。”始终坚持…… */
const CLOSERS = /^[”’」』）)》\s]*/;

/** The words of a match in the whole sentence that has them. */
function attestationOf({ start, next }: Match, stream: WordStream): FrameAttestation {
  const part = stream.partAt(start);
  const { text } = part;
  const [begin, end] = [stream.starts[start]!, stream.ends[next - 2]!];
  let [from, to] = [begin, end];
  while (from > 0 && !STOPS.has(text[from - 1]!)) from -= 1;
  while (to < text.length && !STOPS.has(text[to]!)) to += 1;
  from += CLOSERS.exec(text.slice(from, begin))![0].length;
  return { ...part.placeOf(begin, end), sentence: text.slice(from, to).trimEnd(), at: begin - from };
}
