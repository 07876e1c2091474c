import { readHeadline } from './headline.ts';
import { splitAtMarkers, type Line } from './lines.ts';
import { readMarker, type Marker } from './markers.ts';

/** A stretch that reads like a heading; offsets are in the clean text, in UTF-16 units. */
export interface Candidate {
  marker: Marker;
  /** Without marker and closing punctuation. */
  heading: string;
  runIn: boolean;
  /** True where a full stop closes it. */
  isSentence: boolean;
  /** True where it does not stand at the start of its line. */
  inside: boolean;
  start: number;
  /** Behind the closing punctuation. */
  end: number;
}

/** All stretches of the lines that read like headings, in order. */
export function readCandidates(lines: readonly Line[]): Candidate[] {
  const candidates = lines.flatMap((line, index) =>
    endsList(line, lines[index - 1]) ? [] : (readAlone(line, lines[index + 1]) ?? readLine(line)),
  );
  const hasNeighbour = neighboursIn(candidates);
  return candidates.filter((candidate) => !candidate.inside || hasNeighbour(candidate));
}

/** The item before it ends in ；: it ends that list, and is no heading. */
function endsList(line: Line, before: Line | undefined): boolean {
  if (!before || !/[；;]$/.test(before.text)) return false;
  const [item, marker] = [readMarker(before.text), readMarker(line.text)];
  return item !== null && item.style === marker?.style && item.value === marker.value - 1;
}

function readLine(line: Line): Candidate[] {
  return splitAtMarkers(line).flatMap((part) => {
    const marker = readMarker(part.text);
    const headline = marker && readHeadline(part.text.slice(marker.length));
    if (!marker || !headline) return [];
    const { heading, length, runIn, isSentence } = headline;
    const end = part.start + marker.length + length;
    return {
      marker,
      heading: withoutDouble(heading, marker),
      runIn,
      isSentence,
      inside: part.inside,
      start: part.start,
      end,
    };
  });
}

/** 二、二、 doubled by a slip counts once. */
function withoutDouble(heading: string, marker: Marker): string {
  const again = readMarker(heading);
  return again?.style === marker.style && again.value === marker.value ? heading.slice(again.length) : heading;
}

const LONGEST_NEXT_LINE = 40;

/** A marker alone on its line, with its heading on the next. */
function readAlone(line: Line, next: Line | undefined): Candidate[] | null {
  const marker = next && readMarker(`${line.text} `);
  if (!marker || marker.text !== line.text || next.text.length > LONGEST_NEXT_LINE || readMarker(next.text))
    return null;
  const headline = readHeadline(next.text);
  if (!headline || headline.runIn || headline.isSentence) return null;
  const place = {
    start: line.start,
    end: next.start + headline.length,
    inside: false,
    runIn: false,
    isSentence: false,
  };
  return [{ marker, heading: headline.heading, ...place }];
}

/** Inside a line a marker counts only in company: its list has a numeral before or behind it. */
function neighboursIn(candidates: readonly Candidate[]): (candidate: Candidate) => boolean {
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  for (const { marker, start } of candidates) {
    const key = `${marker.style} ${marker.value}`;
    if (!first.has(key)) first.set(key, start);
    last.set(key, start);
  }
  return ({ marker: { style, value }, start }) =>
    (first.get(`${style} ${value - 1}`) ?? start) < start || (last.get(`${style} ${value + 1}`) ?? start) > start;
}
