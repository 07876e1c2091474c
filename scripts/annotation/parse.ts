/** How a section's heading stands: none, the whole line, or the first words of the line. */
type Head = { as: 'none' } | { as: 'line' } | { as: 'words'; last: string | null };

/** One section as annotated; lines count from 1 in the raw file. */
export interface AnnotatedSection {
  line: number;
  /** The words with which it begins, where that is inside its line. */
  words: string | null;
  depth: number;
  head: Head;
  /** The leading one first. */
  types: string[];
  topics: string[];
}

/** What a reader says of one file. */
export interface Annotation {
  /** How many readers, apart from each other, agreed on it. */
  readers: number;
  title: number[];
  byline: number[];
  kind: string;
  year: number | null;
  /** Lines that are no part of the report. */
  dropped: number[];
  /** The last line of the report; Infinity where it goes to the end of the file. */
  end: number;
  sections: AnnotatedSection[];
}

/**
 * Reads an annotation in short form: one fact a line.
 *
 * `readers: 2`, `title: 1`, `byline: 2-3`, `kind: 述职报告`, `year: 2023`, `drop: 4-6 boilerplate`, `end: 90`, and a section as
 * `S 7@而我 d2 r=words | problems,causes | theory`: where it begins, its depth, its heading (`-` none, `h` the line,
 * `r` up to the first 。：！； or up to these words), its types, its topics.
 */
export function parseAnnotation(text: string): Annotation {
  const found: Annotation = {
    readers: 1,
    title: [],
    byline: [],
    kind: '',
    year: null,
    dropped: [],
    end: Infinity,
    sections: [],
  };
  for (const line of text.split(/\r?\n/).filter((one) => one.trim() !== '')) read(line, found);
  return found;
}

function read(line: string, found: Annotation): void {
  if (line.startsWith('S ')) found.sections.push(readSection(line));
  const [, key, value] = /^(\w+):\s*(.*)$/.exec(line) ?? [];
  if (key === 'readers') found.readers = Number(value);
  if (key === 'title') found.title.push(...linesOf(value!));
  if (key === 'byline') found.byline.push(...linesOf(value!));
  if (key === 'kind') found.kind = value!.trim();
  if (key === 'year') found.year = /^\d{4}/.test(value!) ? Number(value!.slice(0, 4)) : null;
  if (key === 'drop') found.dropped.push(...linesOf(value!));
  if (key === 'end') found.end = Number(value);
}

/** `4-6` and `4`; none for `-`. */
function linesOf(value: string): number[] {
  const [, from, to] = /^(\d+)(?:-(\d+))?/.exec(value) ?? [];
  if (from === undefined) return [];
  return Array.from({ length: Number(to ?? from) - Number(from) + 1 }, (_, index) => Number(from) + index);
}

function readSection(line: string): AnnotatedSection {
  const [place, types = '', topics = ''] = line.split('|').map((part) => part.trim()) as [string, string?, string?];
  const match = /^S (\d+)(?:@(.+?))? d(\d) (.+)$/.exec(place);
  if (!match) throw new Error(`“${line}” is no section: S <line> d<depth> <head> | types | topics.`);
  const [, at, words, depth, head] = match as unknown as [string, string, string | undefined, string, string];
  return {
    line: Number(at),
    words: words ?? null,
    depth: Number(depth),
    head: readHead(head),
    types: types.split(/[,\s]+/).filter(Boolean),
    topics: topics.split(/[,\s]+/).filter(Boolean),
  };
}

function readHead(head: string): Head {
  if (head === '-') return { as: 'none' };
  if (head === 'h') return { as: 'line' };
  return { as: 'words', last: head.startsWith('r=') ? head.slice(2) : null };
}
