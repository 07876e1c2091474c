import { tokens } from '../../text/tokens.ts';
import { parseQuery, type Clause } from '../query/parse.ts';
import { endFrom, type Pattern } from '../query/pattern.ts';
import { simplifierFor } from '../query/simplify.ts';

/** What a search finds, as its page counts it. */
export interface SearchCounts {
  reports: number;
  sections: number;
  places: number;
}

/** A report as it is searched: each section's heading and paragraphs. */
export interface CountedReport {
  sections: { blocks: readonly string[] }[];
}

/** Told of each section of a report that a query finds, by its number there, and of the places in it. */
export type SectionListener = (section: number, query: string, places: number) => void;

interface Asked extends SearchCounts {
  query: string;
  clauses: Clause[];
}

/** An alternative of a clause, and whose it is. */
interface Sought {
  asked: Asked;
  clause: Clause;
  pattern: Pattern;
}

/** What is sought, by the first character and then the second; an empty one where any may follow, or none. */
type Beginnings = ReadonlyMap<string, ReadonlyMap<string, Sought[]>>;

/** The stretches found in a section, by query and clause: `block start end` */
type FoundSpans = Map<Asked, Map<Clause, Set<string>>>;

/**
 * Counts what many queries find, each as the search page would, while reports go by one after the other. Queries are
 * told by their first two characters, so that each block is read once and not once a query.
 *
 * @throws where a query does not say what is wanted, such as `-学习`.
 */
export async function createCounter(queries: Iterable<string>) {
  const asked = new Map<string, Asked>();
  for (const query of queries) if (!asked.has(query)) asked.set(query, await read(query));
  const beginnings = beginningsOf([...asked.values()].flatMap(soughtOf));
  return {
    add({ sections }: CountedReport, note?: SectionListener): void {
      const found = new Set<Asked>();
      for (const [section, { blocks }] of sections.entries())
        for (const { asked: one, places } of countSection(blocks, beginnings)) {
          found.add(one);
          note?.(section, one.query, places);
        }
      for (const one of found) one.reports += 1;
    },
    ask: (): Map<string, SearchCounts> =>
      new Map([...asked].map(([query, { reports, sections, places }]) => [query, { reports, sections, places }])),
  };
}

async function read(query: string): Promise<Asked> {
  const { clauses } = parseQuery(query, await simplifierFor(query));
  if (clauses.every(({ isExcluded }) => isExcluded)) throw new Error(`“${query}” does not say what is wanted`);
  if (clauses.some(({ within, patterns }) => within ?? patterns.some(({ expression }) => expression)))
    throw new Error(`“${query}” is more than phrases`);
  return { query, clauses, reports: 0, sections: 0, places: 0 };
}

const soughtOf = (asked: Asked): Sought[] =>
  asked.clauses.flatMap((clause) => clause.patterns.map((pattern) => ({ asked, clause, pattern })));

function beginningsOf(sought: readonly Sought[]): Beginnings {
  const charAt = ({ pattern }: Sought, at: number) => pattern.segments[0]![at] ?? '';
  const byFirst = Map.groupBy(sought, (one) => charAt(one, 0));
  return new Map([...byFirst].map(([first, those]) => [first, Map.groupBy(those, (one) => charAt(one, 1))]));
}

/** Counts what one section holds; gives the queries that find it, each with its places there. */
function countSection(blocks: readonly string[], beginnings: Beginnings): { asked: Asked; places: number }[] {
  const stretches: FoundSpans = new Map();
  for (const [number, block] of blocks.entries()) findIn(stretches, tokens(block), number, beginnings);
  const found = [...stretches].filter(([{ clauses }, held]) =>
    clauses.every((clause) => held.has(clause) !== clause.isExcluded),
  );
  return found.map(([asked, held]) => {
    const places = [...held.values()].reduce((sum, { size }) => sum + size, 0);
    asked.sections += 1;
    asked.places += places;
    return { asked, places };
  });
}

function findIn(stretches: FoundSpans, chars: string[], block: number, beginnings: Beginnings): void {
  for (let start = 0; start < chars.length; start++) {
    const bySecond = beginnings.get(chars[start]!);
    if (!bySecond) continue;
    for (const second of ['', chars[start + 1] ?? '']) {
      for (const { asked, clause, pattern } of bySecond.get(second) ?? []) {
        const end = endFrom(chars, pattern, start);
        if (end >= 0) spansFor(stretches, asked, clause).add(`${block} ${start} ${end}`);
      }
    }
  }
}

function spansFor(stretches: FoundSpans, asked: Asked, clause: Clause): Set<string> {
  const held = stretches.get(asked) ?? new Map<Clause, Set<string>>();
  const found = held.get(clause) ?? new Set<string>();
  stretches.set(asked, held.set(clause, found));
  return found;
}
