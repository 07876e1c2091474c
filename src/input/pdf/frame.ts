import type { PrintedLine } from './pages.ts';

/** What a page adds to the text: on whose account a line goes. */
export type RunningLines = ReadonlyMap<PrintedLine, 'running-head' | 'page-number'>;

/** Lines of the upper and the lower edge of a page that may be running ones. */
const EDGE = 2;
/** A running line stands on so many of the pages; heads of left and right pages differ. */
const LEAST_SHARE = 0.4;
const LEAST_PAGES = 2;
/** Lines as far apart stand at the same height, in points. */
const SAME_HEIGHT = 3;
const NUMBER = /^[-—–―－\s]*(?:第\s*)?(\d{1,4})(?:\s*页)?(?:[\s，,]*[/／共]\s*\d{1,4}(?:\s*页)?)?[-—–―－\s]*$/;

/** Running heads and feet, and page numbers: outermost on several pages, at the same height, the same or counting on. */
export function frameOf(pages: readonly (readonly PrintedLine[])[]): RunningLines {
  const edges = pages.flatMap(edgesOf);
  const lines = edges.flat();
  const runs = (line: PrintedLine) => {
    const alike = lines.filter((other) => Math.abs(other.y - line.y) < SAME_HEIGHT && isAlike(line, other));
    const onPages = new Set(alike.map(({ page }) => page)).size;
    return onPages >= LEAST_PAGES && onPages >= LEAST_SHARE * pages.length;
  };
  const running = edges.flatMap((edge) => {
    const own = edge.findIndex((line) => !runs(line));
    return own === -1 ? edge : edge.slice(0, own);
  });
  return new Map(running.map((line) => [line, numberOf(line) === null ? 'running-head' : 'page-number']));
}

/** The upmost and the lowest lines of a page, the outermost first, in whatever order they are drawn. */
function edgesOf(lines: readonly PrintedLine[]): PrintedLine[][] {
  const byHeight = lines.toSorted((a, b) => b.y - a.y);
  return [byHeight.slice(0, EDGE), byHeight.slice(-EDGE).reverse()];
}

/** The same words, or numbers as far apart as their pages. */
function isAlike(line: PrintedLine, other: PrintedLine): boolean {
  const [number, another] = [numberOf(line), numberOf(other)];
  if (number === null || another === null) return line.text === other.text;
  return number - line.page === another - other.page;
}

const numberOf = ({ text }: PrintedLine): number | null => {
  const number = NUMBER.exec(text)?.[1];
  return number === undefined ? null : Number(number);
};
