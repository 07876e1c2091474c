import type { Block } from '../../text/blocks.ts';
import { countPairs } from './counts.ts';
import { countFile, tableFile, termFile, textFile, type Manifest } from './manifest.ts';
import { sourceOf, type IndexSource, type SourceReport } from './source.ts';
import type { SectionTable } from './table.ts';
import { packTerms } from './term-file.ts';

/** Characters of text, and bytes of postings, after which a new file begins. */
const FULL = { text: 16_000, terms: 40_000 };
/** In a large corpus files are larger, so that there are no more than about so many of a kind. */
const MOST_FILES = 1_100;
/** Bytes of postings that a character takes, about: it stands in one of one character and in one of two. */
const BYTES_A_CHARACTER = 3;

/** One file of an index: its name below the index's folder, and its bytes before they are compressed. */
export type IndexFile = [name: string, bytes: Uint8Array];

/** How an index is written. */
export interface WriteOptions {
  /** Digest of the reports; see {@link Manifest}. */
  version: string;
  /** Whether the files will lie in packs: then however many there are, they are small. */
  packed?: boolean;
}

/** The index of reports in reading order, file by file, and at last its manifest. */
export const writeIndex = (reports: readonly SourceReport[], writing: WriteOptions): Generator<IndexFile, Manifest> =>
  filesOf(sourceOf(reports), writing);

/** The files of an index: text, terms, counts of pairs and the table of sections, and at last the manifest. */
export function* filesOf(
  { table, blocks, postings }: IndexSource,
  { version, packed = false }: WriteOptions,
): Generator<IndexFile, Manifest> {
  const size = table.chars.reduce((sum, chars) => sum + chars, 0);
  const most = packed ? Infinity : MOST_FILES;
  const texts: number[] = [];
  for (const { first, sections } of cutTexts(blocks, Math.max(FULL.text, size / most))) {
    yield [textFile(version, texts.length), json(sections.map((some) => some.map(({ kind, text }) => [kind, text])))];
    texts.push(first);
  }
  const terms: string[] = [];
  const pairs = countPairs(postings);
  for (const { first, bytes } of packTerms(pairs.postings(), Math.max(FULL.terms, (size * BYTES_A_CHARACTER) / most))) {
    yield [termFile(version, terms.length), bytes];
    terms.push(first);
  }
  yield [countFile(version), json(pairs.table())];
  const whole: SectionTable = { ...table, texts };
  yield [tableFile(version), json(whole)];
  return { version, terms };
}

/** Sections whose text is one file, and the number of the first. */
interface Cut {
  first: number;
  sections: (readonly Block[])[];
}

/** Cuts the sections behind each that makes `full` characters full. */
function* cutTexts(blocks: Iterable<readonly Block[]>, full: number): Generator<Cut> {
  let cut: Cut = { first: 0, sections: [] };
  let size = 0;
  for (const some of blocks) {
    if (size >= full) {
      yield cut;
      cut = { first: cut.first + cut.sections.length, sections: [] };
      size = 0;
    }
    cut.sections.push(some);
    size += some.reduce((sum, { text }) => sum + text.length, 0);
  }
  if (cut.sections.length > 0) yield cut;
}

const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
