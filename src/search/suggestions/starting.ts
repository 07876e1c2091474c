import { fits } from '../query/pattern.ts';
import { parseQuery, type Clause } from '../query/parse.ts';
import { simplifierFor } from '../query/simplify.ts';

/** The folded characters of each block of a section. */
export type SearchedSection = readonly (readonly string[])[];

/**
 * Those of some queries that find a section, in their order. A query that cannot be read finds none. The sections are
 * read one after the other, and no further than till each query has found one.
 */
export async function finding<Query extends { q: string }>(
  queries: readonly Query[],
  sections: AsyncIterable<SearchedSection> | Iterable<SearchedSection>,
): Promise<Query[]> {
  const simplify = await simplifierFor(queries.map(({ q }) => q).join(' '));
  const open = new Map(queries.map((query) => [query, parseQuery(query.q, simplify).clauses]));
  for (const [query, clauses] of open) if (clauses.length === 0) open.delete(query);
  const found = new Set<Query>();
  for await (const blocks of sections) {
    for (const [query, clauses] of open)
      if (clauses.every((clause) => holds(blocks, clause)) && open.delete(query)) found.add(query);
    if (open.size === 0) break;
  }
  return queries.filter((query) => found.has(query));
}

const holds = (blocks: SearchedSection, { patterns, isExcluded }: Clause): boolean =>
  blocks.some((chars) => patterns.some((pattern) => fits(chars, pattern))) !== isExcluded;
