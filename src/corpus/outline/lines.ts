/** One line of the clean text, or a part of one; `start` is its offset in UTF-16 units. */
export interface CleanLine {
  start: number;
  text: string;
}

/** One of the pieces of a line, each of which may begin with a marker. */
export interface LinePiece extends CleanLine {
  /** True where it does not begin its line. */
  inside: boolean;
}

/** The lines from an offset on, blank ones left out. */
export function readLines(text: string, from: number): CleanLine[] {
  return Array.from(text.slice(from).matchAll(/[^\n]+/g), (match) => ({ start: from + match.index, text: match[0] }));
}

/** The marker is looked for first, for it is rarer than what may stand before it. Behind the end of a sentence or a gap, or behind a first heading: 。一、 or 。（二） or 。2. or 2. behind a wide gap or 一、做法（一）. */
const INSIDE =
  /(?=[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])(?<=[。！？：:”）)】\s])|(?=\d{1,2}[.．、](?!\d))(?<=[。：]|[\t \u3000]{2})|(?=[（(]一[）)])(?<=(?:^|[。！？：”）)】\s])[一二三四五六七八九十]{1,3}、[^。！？；：，（(]{2,30})/g;

const HASHES = /^#*[ \t]*$/;

/** Cuts a line before each marker that stands inside it; the hashes of # 一、工作 are no line of their own. */
export function splitAtMarkers({ start, text }: CleanLine): LinePiece[] {
  const cuts = Array.from(text.matchAll(INSIDE), (match) => match.index).filter(
    (at) => !HASHES.test(text.slice(0, at)),
  );
  return [0, ...cuts].map((at, index) => ({
    start: start + at,
    text: text.slice(at, cuts[index]),
    inside: at > 0,
  }));
}

const FENCE = /^[ \t]*(?:`{3,}|~{3,})/;

/** Places of the lines that stand in a fence of Markdown, as code does, the fence itself among them; one that is never closed holds none. */
export function fencedIn(lines: readonly CleanLine[]): Set<number> {
  const fences = lines.flatMap(({ text }, index) => (FENCE.test(text) ? [index] : []));
  const fenced = new Set<number>();
  for (let at = 0; at + 1 < fences.length; at += 2)
    for (let line = fences[at]!; line <= fences[at + 1]!; line++) fenced.add(line);
  return fenced;
}
