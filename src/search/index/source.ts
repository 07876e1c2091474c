import type { Block } from '../../text/blocks.ts';
import { HEADING, searched, SENTENCE, sentenceStarts, SEPARATION } from './layout.ts';
import { postingsOf, type Posting } from './postings.ts';
import type { ReportCard, SectionTable } from './table.ts';

/** A section as it is indexed. */
export interface SourceSection {
  /** `s2-1` */
  anchor: string;
  types: string[];
  topics: string[];
  /** True where it counts in no figure. */
  isApart?: boolean;
  blocks: Block[];
}

export interface SourceReport extends ReportCard {
  /** In reading order. */
  sections: SourceSection[];
}

/** What the files of an index are made of: of reports, or of the indexes of others that follow each other. */
export interface IndexSource {
  table: Omit<SectionTable, 'texts'>;
  /** The blocks of each section, in order. */
  blocks: Iterable<readonly Block[]>;
  /** In the order of terms. */
  postings: Iterable<Posting>;
}

/** Reports in reading order, as an index is made of them. */
export function sourceOf(reports: readonly SourceReport[]): IndexSource {
  const sections = reports.flatMap((report) => report.sections);
  const folded = sections.map(({ blocks }) => searched(blocks));
  return {
    table: tableOf(reports, folded),
    blocks: sections.map(({ blocks }) => blocks),
    postings: allPostings(sections, folded),
  };
}

/** What is no term of a text comes before all that are. */
function* allPostings(sections: readonly SourceSection[], folded: readonly string[][][]): Generator<Posting> {
  const [heads, ends, sentences]: number[][] = [[], [], []];
  let at = 0;
  for (const [number, { blocks }] of sections.entries()) {
    const own = blocks.filter(({ kind }) => kind !== 'path');
    for (const [i, { kind, text }] of own.entries()) {
      const { length } = folded[number]![i]!;
      if (kind === 'heading') heads!.push(at);
      if (kind === 'heading') ends!.push(at + length);
      for (const start of sentenceStarts(text)) sentences!.push(at + start);
      at += length + SEPARATION;
    }
  }
  yield [HEADING.start, Uint32Array.from(heads!)];
  yield [HEADING.end, Uint32Array.from(ends!)];
  yield [SENTENCE, Uint32Array.from(sentences!)];
  yield* postingsOf(folded, SEPARATION);
}

function tableOf(reports: readonly SourceReport[], folded: readonly string[][][]): IndexSource['table'] {
  const sections = reports.flatMap((report) => report.sections);
  return {
    reports: reports.map(({ sections: _, ...card }) => card),
    sections: reports.map((report) => report.sections.length),
    ...namesOf(sections.map(({ anchor, types, topics }) => ({ anchor, tags: { type: types, topic: topics } }))),
    apart: sections.flatMap(({ isApart }, number) => (isApart ? [number] : [])),
    chars: folded.map((blocks) => blocks.reduce((sum, { length }) => sum + length, 0)),
    blocks: folded.map(({ length }) => length),
  };
}

/** The anchors and tags of sections as the table has them, each once and by its number. */
export function namesOf(
  sections: readonly { anchor: string; tags: SectionTable['tagSets'][number] }[],
): Pick<SectionTable, 'anchors' | 'anchor' | 'tagSets' | 'tags'> {
  const anchors = numbered(sections.map(({ anchor }) => anchor));
  const tagSets = numbered(sections.map(({ tags }) => JSON.stringify(tags)));
  return {
    anchors: anchors.values,
    anchor: anchors.numbers,
    tagSets: tagSets.values.map((set) => JSON.parse(set) as SectionTable['tagSets'][number]),
    tags: tagSets.numbers,
  };
}

/** Each value once, and for every one its number: `['a', 'b', 'a']` → `['a', 'b']`, `[0, 1, 0]` */
function numbered(all: Iterable<string>): { values: string[]; numbers: number[] } {
  const byValue = new Map<string, number>();
  const numbers: number[] = [];
  for (const value of all) {
    const number = byValue.get(value) ?? byValue.size;
    byValue.set(value, number);
    numbers.push(number);
  }
  return { values: [...byValue.keys()], numbers };
}
