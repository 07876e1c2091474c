import type { DraftSection } from '../../draft/check/draft.ts';
import { pointsOfParagraphs } from '../../text/points.ts';
import type { Span } from '../../text/spans.ts';

/** A stretch of a line, and the findings it belongs to. */
export interface BackdropPiece {
  text: string;
  /** Names of findings, none for plain text. */
  marks: readonly string[];
  /** How it is drawn: what the first of them says. */
  look: string | null;
  /** Words that count a point: 一是, 二是 */
  isPoint?: true;
}

/** A line of a draft as it is drawn behind its text. */
export interface BackdropLine {
  pieces: readonly BackdropPiece[];
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
export function backdropLines(
  text: string,
  marks: readonly Mark[],
  sections: readonly Pick<DraftSection, 'start' | 'types' | 'decided'>[],
): BackdropLine[] {
  const places = marks
    .flatMap((mark) => mark.places.map((place) => ({ ...mark, ...place })))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  let [from, at, section] = [0, 0, 0];
  let open: PlacedMark[] = [];
  const lines = text.split('\n');
  const points = pointsOf(lines, sections);
  return lines.map((line, number) => {
    const end = at + line.length;
    while (from < places.length && places[from]!.start < end) open.push(places[from++]!);
    open = open.filter((place) => place.end > at);
    const pieces = piecesOf(line, points[number]!, placesIn(line, at, open));
    let type: string | null = null;
    while (section < sections.length && sections[section]!.start <= end) {
      const { types, decided } = sections[section++]!;
      type ??= decided ? types[0]! : null;
    }
    at = end + 1;
    return { pieces, type };
  });
}

type PlacedMark = Mark & Span;

/** The words that count points in each line; they count on from line to line of a section. */
function pointsOf(lines: readonly string[], sections: readonly Pick<DraftSection, 'start'>[]): Span[][] {
  const groups: string[][] = [[]];
  let [at, section] = [0, 0];
  for (const line of lines) {
    const end = at + line.length;
    const begins = section < sections.length && sections[section]!.start <= end;
    while (section < sections.length && sections[section]!.start <= end) section++;
    if (begins) groups.push([]);
    groups.at(-1)!.push(line);
    at = end + 1;
  }
  return groups.flatMap(pointsOfParagraphs);
}

/** What is marked of a line, in its own offsets. */
const placesIn = (line: string, at: number, places: readonly PlacedMark[]): PlacedMark[] =>
  places.map((place) => ({
    ...place,
    start: Math.max(0, place.start - at),
    end: Math.min(line.length, place.end - at),
  }));

function piecesOf(line: string, points: readonly Span[], places: readonly PlacedMark[]): BackdropPiece[] {
  if (places.length + points.length === 0) return [{ text: line, marks: [], look: null }];
  const bounds = [...places, ...points].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...bounds, line.length])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((cut, index) => {
    const isOver = ({ start, end }: Span) => start <= cut && end > cut;
    const here = places.filter(isOver);
    const look = LOOKS.find((one) => here.some((place) => place.look === one)) ?? null;
    return {
      ...{ text: line.slice(cut, cuts[index + 1]), marks: [...new Set(here.map(({ name }) => name))], look },
      ...(points.some(isOver) && { isPoint: true }),
    };
  });
}
