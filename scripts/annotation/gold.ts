import { readMarker } from '../../src/corpus/outline/markers.ts';
import type { AnnotatedSection, Annotation } from './parse.ts';

/** A section as a reader sees it; `start` is its offset in the decoded raw text, in UTF-16 units. */
export interface GoldSection {
  start: number;
  depth: number;
  /** Without Markdown's marks, marker and closing punctuation; null where headless. */
  heading: string | null;
  runIn: boolean;
  /** First and last characters of its own text, children excluded; null where it has none. */
  first: string | null;
  last: string | null;
  types: string[];
  topics: string[];
}

/** A file as a reader sees it. */
export interface Gold {
  file: string;
  /** How many readers agreed on it. */
  readers: number;
  /** Null where the file has none. */
  title: string | null;
  kind: string;
  year: number | null;
  sections: GoldSection[];
}

/** A line of the raw file with its offset; white space at its edges is left out. */
interface NumberedLine {
  number: number;
  start: number;
  text: string;
}

const EXCERPT = 10;

/** What an annotation says of a text, in the text's own words. */
export function goldOf(file: string, raw: string, annotation: Annotation): Gold {
  const lines = linesIn(raw);
  const kept = lines.filter(({ number }) => number <= annotation.end && !annotation.dropped.includes(number));
  const starts = annotation.sections.map((section) => startOf(section, lines));
  const title = annotation.title.map((number) => lines[number - 1]?.text ?? '').join('');
  return {
    file,
    readers: annotation.readers,
    title: title === '' ? null : title.replace(/[（(]\d+字[）)]$/, ''),
    kind: annotation.kind,
    year: annotation.year,
    sections: annotation.sections.map((section, index) => {
      const start = starts[index]!;
      const headline = headlineOf(section, start, lines[section.line - 1]!);
      const body = bodyOf(kept, start + (headline?.length ?? 0), starts[index + 1] ?? raw.length);
      const runIn = section.head.as === 'words';
      return { start, depth: section.depth, ...describe(headline, runIn, body), ...tagsOf(section) };
    }),
  };
}

const tagsOf = ({ types, topics }: AnnotatedSection): Pick<GoldSection, 'types' | 'topics'> => ({ types, topics });

function describe(
  headline: string | null,
  runIn: boolean,
  body: string,
): Pick<GoldSection, 'heading' | 'runIn' | 'first' | 'last'> {
  const bare = headline?.replace(/^#+\s*/, '') ?? null;
  const marker = bare === null ? null : readMarker(bare);
  const heading = bare === null ? null : bare.slice(marker?.length ?? 0).replace(/[。！？!?；;：:.．，,、\s]+$/, '');
  return { heading, runIn, first: body.slice(0, EXCERPT) || null, last: body.slice(-EXCERPT) || null };
}

function linesIn(raw: string): NumberedLine[] {
  let start = 0;
  return raw.split(/(?<=\r\n|[\n\r\u2028\u2029])(?<!\r(?=\n))/).map((whole, index) => {
    const text = whole.trim();
    const line = { number: index + 1, start: start + whole.indexOf(text), text };
    start += whole.length;
    return line;
  });
}

function startOf({ line, words }: AnnotatedSection, lines: readonly NumberedLine[]): number {
  const { start, text } = lines[line - 1]!;
  return start + Math.max(0, words === null ? 0 : text.indexOf(words));
}

/** The heading as it stands, with marker and closing punctuation. */
function headlineOf({ head }: AnnotatedSection, start: number, line: NumberedLine): string | null {
  const text = line.text.slice(start - line.start);
  if (head.as === 'none') return null;
  if (head.as === 'line') return text;
  if (head.last === null) return /^[^。：！；:!;]*[。：！；:!;]?/.exec(text)![0];
  const end = text.indexOf(head.last) + head.last.length;
  return text.slice(0, end) + /^[。！？!?；;：:.．，,、\s]*/.exec(text.slice(end))![0];
}

function bodyOf(lines: readonly NumberedLine[], from: number, to: number): string {
  return lines
    .map(({ start, text }) => text.slice(Math.max(0, from - start), Math.max(0, to - start)).trim())
    .filter((text) => text !== '')
    .join('\n');
}
