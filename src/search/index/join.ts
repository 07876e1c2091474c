import type { Block } from '../../text/blocks.ts';
import { spanOf } from './layout.ts';
import { tableFile, termFile, textFile, type Manifest } from './manifest.ts';
import type { Posting } from './postings.ts';
import { parse, type TextFile } from './read.ts';
import { namesOf, type IndexSource, type SourceReport } from './source.ts';
import type { SectionTable } from './table.ts';
import { postingsIn } from './term-file.ts';

/** An index that was written, to be read from its beginning to its end. */
export interface WrittenIndex {
  manifest: Manifest;
  /** One of its files as it was before it was compressed. */
  read: (name: string) => Uint8Array;
}

/**
 * What one index over the reports of several is made of, the first one's first: the same, value for value, as of those
 * reports together, so that the files are the same, byte for byte. Of the parts only their tables are held; text and
 * postings go through, a file of each part at a time.
 */
export function joinedSource(parts: readonly WrittenIndex[]): IndexSource {
  const tables = parts.map(tableOf);
  return { table: joinedTable(tables), blocks: joinedBlocks(parts, tables), postings: merged(parts, tables) };
}

const tableOf = ({ manifest, read }: WrittenIndex): SectionTable => parse(read(tableFile(manifest.version)));

function joinedTable(tables: readonly SectionTable[]): IndexSource['table'] {
  const firsts = startsOf(tables.map(({ chars }) => chars.length));
  const sections = tables.flatMap((table) =>
    table.anchor.map((anchor, i) => ({ anchor: table.anchors[anchor]!, tags: table.tagSets[table.tags[i]!]! })),
  );
  return {
    reports: tables.flatMap(({ reports }) => reports),
    sections: tables.flatMap((table) => table.sections),
    ...namesOf(sections),
    apart: tables.flatMap(({ apart }, part) => apart.map((section) => firsts[part]! + section)),
    chars: tables.flatMap(({ chars }) => chars),
    blocks: tables.flatMap(({ blocks }) => blocks),
  };
}

function* joinedBlocks(parts: readonly WrittenIndex[], tables: readonly SectionTable[]): Generator<Block[]> {
  for (const [part, { manifest, read }] of parts.entries())
    for (const number of tables[part]!.texts.keys())
      for (const section of parse<TextFile>(read(textFile(manifest.version, number))))
        yield section.map(([kind, text]) => ({ kind, text }));
}

/** The postings of all parts, term by term; a later part's positions follow those of the parts before it. */
function* merged(parts: readonly WrittenIndex[], tables: readonly SectionTable[]): Generator<Posting> {
  const starts = startsOf(
    tables.map(({ chars, blocks }) =>
      chars.reduce((sum, own, i) => sum + spanOf({ chars: own, blocks: blocks[i]! }), 0),
    ),
  );
  const readers = parts.map(allPostings);
  const heads = readers.map((reader) => reader.next().value as Posting | undefined);
  for (;;) {
    const term = leastOf(heads);
    if (term === undefined) return;
    const positions: Uint32Array[] = [];
    for (const [part, head] of heads.entries()) {
      if (head?.[0] !== term) continue;
      positions.push(head[1].map((at) => at + starts[part]!));
      heads[part] = readers[part]!.next().value as Posting | undefined;
    }
    yield [term, concatenated(positions)];
  }
}

function* allPostings({ manifest, read }: WrittenIndex): Generator<Posting, undefined> {
  for (const number of manifest.terms.keys()) yield* postingsIn(read(termFile(manifest.version, number)));
}

/** A folded character is no lone surrogate, so that the order of strings is that of the characters in them. */
function leastOf(heads: readonly (Posting | undefined)[]): string | undefined {
  let least: string | undefined;
  for (const head of heads) if (head && (least === undefined || head[0] < least)) least = head[0];
  return least;
}

function concatenated(lists: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all;
}

/** `startsOf([3, 2]) → [0, 3]` */
function startsOf(sizes: readonly number[]): number[] {
  let sum = 0;
  return sizes.map((size) => (sum += size) - size);
}

/** The reports that an index is made of, as they were given. */
export function* reportsIn({ table, blocks }: Pick<IndexSource, 'table' | 'blocks'>): Generator<SourceReport> {
  const apart = new Set(table.apart);
  const sections = blocks[Symbol.iterator]();
  let number = 0;
  for (const [at, card] of table.reports.entries()) {
    const own = Array.from({ length: table.sections[at]! }, () => {
      const { type, topic } = table.tagSets[table.tags[number]!]!;
      return {
        ...{ anchor: table.anchors[table.anchor[number]!]!, types: type, topics: topic },
        ...(apart.has(number++) && { isApart: true }),
        blocks: [...(sections.next().value as readonly Block[])],
      };
    });
    yield { ...card, sections: own };
  }
}
