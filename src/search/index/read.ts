import { firstIndex } from '../../text/binary-search.ts';
import type { Block } from '../../text/blocks.ts';
import { pairCounts, type CountTable } from './counts.ts';
import { countFile, tableFile, termFile, textFile, type Manifest } from './manifest.ts';
import { openTable, type SectionTable, type Sections } from './table.ts';
import { openTerms } from './term-file.ts';

/** Reads one file of an index as it was before it was compressed. @throws where it cannot be had */
export type ReadFile = (name: string) => Promise<Uint8Array>;

/** An index that is open. Every part is read when it is first asked for, and kept. */
export interface Index {
  version: string;
  sections: Sections;
  /** All positions at which a term of one or two folded characters begins. */
  positions(term: string): Promise<Uint32Array>;
  /** How many they are: the most frequent pairs are counted, of others the positions are not unpacked. */
  count(term: string): Promise<number>;
  /** The blocks of a section, in the report's own words. */
  blocks(section: number): Promise<Block[]>;
}

export async function openIndex({ version, terms }: Manifest, read: ReadFile): Promise<Index> {
  const termFiles = remember(async (number: number) => openTerms(await read(termFile(version, number))));
  const texts = remember(async (number: number) => parse<TextFile>(await read(textFile(version, number))));
  const counts = remember(async () => pairCounts(parse<CountTable>(await read(countFile(version)))));
  const table = parse<SectionTable>(await read(tableFile(version)));
  const sections = openTable(table);
  const termsWith = async (term: string) => {
    const number = fileOf(terms, term);
    return number < 0 ? undefined : termFiles(number);
  };
  return {
    version,
    sections,
    positions: keepSome(async (term) => (await termsWith(term))?.positions(term) ?? new Uint32Array()),
    count: async (term) => (await counts(0)).get(term) ?? (await termsWith(term))?.count(term) ?? 0,
    blocks: async (section) => {
      const number = sections.textOf(section);
      const blocks = (await texts(number))[section - table.texts[number]!]!;
      return blocks.map(([kind, text]) => ({ kind, text }));
    },
  };
}

/** Positions that are kept unpacked, of the terms asked for last: some 8 MB. */
const KEPT = 2_000_000;

/** Gives the same positions for a term that was asked for not long ago. */
function keepSome(read: Index['positions']): Index['positions'] {
  const kept = new Map<string, Uint32Array>();
  let size = 0;
  return async (term) => {
    const positions = kept.get(term) ?? (await read(term));
    size += kept.delete(term) ? 0 : positions.length;
    kept.set(term, positions);
    for (const [oldest, { length }] of kept) {
      if (size <= KEPT) break;
      kept.delete(oldest);
      size -= length;
    }
    return positions;
  };
}

/** The number of the file in which a term stands, if it stands in any. */
const fileOf = (firsts: readonly string[], term: string): number =>
  firstIndex(0, firsts.length, (next) => firsts[next]! > term) - 1;

export type TextFile = [kind: Block['kind'], text: string][][];

export const parse = <Shape>(bytes: Uint8Array): Shape => JSON.parse(new TextDecoder().decode(bytes)) as Shape;

/** Calls once for each key. What failed is tried again when it is next asked for. */
export function remember<Result>(make: (key: number) => Promise<Result>): (key: number) => Promise<Result> {
  const made = new Map<number, Promise<Result>>();
  return (key) => {
    const known = made.get(key);
    if (known) return known;
    const making = make(key);
    made.set(key, making);
    making.catch(() => made.delete(key));
    return making;
  };
}
