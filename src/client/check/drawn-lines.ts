import type { DraftSection } from '../../draft/check/draft.ts';
import type { Span } from '../../text/spans.ts';

/** A stretch of a line, and the findings it belongs to. */
export interface DrawnPiece {
  text: string;
  /** Names of findings, none for plain text. */
  marks: readonly string[];
  /** How it is drawn: what the first of them says. */
  look: string | null;
}

/** A line of a draft as it is drawn behind its text. */
export interface DrawnLine {
  pieces: readonly DrawnPiece[];
  /** The type of the section that begins in it. */
  type: string | null;
}

/** What is drawn of a finding: slips go before what stands in the corpus, that before what is repeated. */
export interface Mark {
  name: string;
  look: 'slip' | 'same' | 'again';
  places: readonly Span[];
}

const LOOKS: readonly Mark['look'][] = ['slip', 'same', 'again'];

/** The lines of a draft with what is marked in them; their pieces joined give its text. */
export function drawnLines(
  text: string,
  marks: readonly Mark[],
  sections: readonly Pick<DraftSection, 'start' | 'types' | 'decided'>[],
): DrawnLine[] {
  const places = marks
    .flatMap((mark) => mark.places.map((place) => ({ ...mark, ...place })))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  let [from, at, section] = [0, 0, 0];
  let open: Placed[] = [];
  return text.split('\n').map((line) => {
    const end = at + line.length;
    while (from < places.length && places[from]!.start < end) open.push(places[from++]!);
    open = open.filter((place) => place.end > at);
    const pieces = piecesOf(line, at, open);
    let type: string | null = null;
    while (section < sections.length && sections[section]!.start <= end) {
      const { types, decided } = sections[section++]!;
      type ??= decided ? types[0]! : null;
    }
    at = end + 1;
    return { pieces, type };
  });
}

type Placed = Mark & Span;

function piecesOf(line: string, at: number, places: readonly Placed[]): DrawnPiece[] {
  if (places.length === 0) return [{ text: line, marks: [], look: null }];
  const bounds = places.flatMap(({ start, end }) => [start - at, end - at]);
  const inside = bounds.filter((bound) => bound > 0 && bound < line.length);
  const cuts = [...new Set([0, ...inside, line.length])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((cut, index) => {
    const here = places.filter(({ start, end }) => start - at <= cut && end - at > cut);
    const look = LOOKS.find((one) => here.some((place) => place.look === one)) ?? null;
    return { text: line.slice(cut, cuts[index + 1]), marks: [...new Set(here.map(({ name }) => name))], look };
  });
}
