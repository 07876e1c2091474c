import type { Block } from '../../text/blocks.ts';
import { HEADING, searched, SENTENCE, sentenceStarts, SEPARATION } from './layout.ts';
import { tableFile, termFile, textFile, type Manifest } from './manifest.ts';
import { postingsOf, type Posting } from './postings.ts';
import type { ReportCard, SectionTable } from './table.ts';
import { packTerms } from './term-file.ts';

/** Characters of text, and bytes of postings, after which a new file begins. */
const FULL = { text: 16_000, terms: 40_000 };
/** In a large corpus files are larger, so that there are no more than about so many of a kind. */
const MOST_FILES = 1_100;
/** Bytes of postings that a character takes, about: it stands in one of one character and in one of two. */
const BYTES_A_CHARACTER = 3;

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

/** One file of an index: its name below the index's folder, and its bytes before they are compressed. */
export type IndexFile = [name: string, bytes: Uint8Array];

/**
 * The index of reports in reading order, file by file, and at last its manifest.
 *
 * @param version Digest of the reports; see {@link Manifest}.
 */
export function* writeIndex(reports: readonly SourceReport[], version: string): Generator<IndexFile, Manifest> {
  const sections = reports.flatMap((report) => report.sections);
  const folded = sections.map(({ blocks }) => searched(blocks));
  const size = folded.reduce((sum, blocks) => sum + charsOf(blocks), 0);
  const texts = textStarts(sections, Math.max(FULL.text, size / MOST_FILES));
  yield [tableFile(version), json(tableOf(reports, folded, texts))];
  for (const [number, start] of texts.entries()) {
    const blocks = sections.slice(start, texts[number + 1]).map((section) => section.blocks);
    yield [textFile(version, number), json(blocks.map((some) => some.map(({ kind, text }) => [kind, text])))];
  }
  const terms: string[] = [];
  for (const { first, bytes } of packTerms(
    allPostings(sections, folded),
    Math.max(FULL.terms, (size * BYTES_A_CHARACTER) / MOST_FILES),
  )) {
    yield [termFile(version, terms.length), bytes];
    terms.push(first);
  }
  return { version, terms };
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

function tableOf(reports: readonly SourceReport[], folded: readonly string[][][], texts: number[]): SectionTable {
  const sections = reports.flatMap((report) => report.sections);
  const anchors = numbered(sections.map(({ anchor }) => anchor));
  const tagSets = numbered(sections.map(({ types, topics }) => JSON.stringify({ type: types, topic: topics })));
  return {
    reports: reports.map(({ id, title, kind, year }) => ({ id, title, kind, year })),
    sections: reports.map((report) => report.sections.length),
    anchors: anchors.values,
    anchor: anchors.numbers,
    tagSets: tagSets.values.map((set) => JSON.parse(set) as SectionTable['tagSets'][number]),
    tags: tagSets.numbers,
    apart: sections.flatMap(({ isApart }, number) => (isApart ? [number] : [])),
    chars: folded.map(charsOf),
    blocks: folded.map(({ length }) => length),
    texts,
  };
}

/** Each value once, and for every one its number: `['a', 'b', 'a']` → `['a', 'b']`, `[0, 1, 0]` */
function numbered(all: readonly string[]): { values: string[]; numbers: number[] } {
  const numbers = new Map<string, number>();
  for (const value of all) if (!numbers.has(value)) numbers.set(value, numbers.size);
  return { values: [...numbers.keys()], numbers: all.map((value) => numbers.get(value)!) };
}

const charsOf = (blocks: readonly string[][]): number => blocks.reduce((sum, { length }) => sum + length, 0);

/** The first section of each text file of `full` characters. */
function textStarts(sections: readonly SourceSection[], full: number): number[] {
  const starts: number[] = [];
  let size = Infinity;
  for (const [i, { blocks }] of sections.entries()) {
    if (size >= full) {
      starts.push(i);
      size = 0;
    }
    size += blocks.reduce((sum, { text }) => sum + text.length, 0);
  }
  return starts;
}

const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
