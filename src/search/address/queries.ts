import { formatState, parseState } from './state.ts';

/** The reader's own queries, each as the search part of its address: `?q=一岗双责&type=work`; the newest first. */
export interface Queries {
  recent: string[];
  saved: string[];
}

/** How many recent queries are kept. */
export const RECENT = 12;

/** Queries that were written as JSON; what is not one is left out, and text that is no JSON holds none. */
export function parseQueries(json: string): Queries {
  const { recent, saved } = parsed(json);
  return { recent: searches(recent).slice(0, RECENT), saved: searches(saved) };
}

/** What came of an import of queries or subsets, by each: new, there already, or left out: none, or too old for the recent queries. */
export interface ImportOutcome {
  added: number;
  known: number;
  skipped: number;
}

/** The reader's queries with those of a file; no outcome where it is no file of queries. The reader's own come first. */
export function withImported(own: Queries, json: string): { queries: Queries; outcome: ImportOutcome | null } {
  const read = parsed(json);
  const listed = [read.recent, read.saved].flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : []));
  if (listed.length === 0) return { queries: own, outcome: null };
  const queries = {
    recent: [...new Set([...own.recent, ...searches(read.recent)])].slice(0, RECENT),
    saved: [...new Set([...own.saved, ...searches(read.saved)])],
  };
  const outcome = { added: 0, known: 0, skipped: 0 };
  for (const search of new Set(listed.map(searchOf))) outcome[fateOf(search, own, queries)] += 1;
  return { queries, outcome };
}

function fateOf(search: string, before: Queries, after: Queries): keyof ImportOutcome {
  const lists = [after.recent, after.saved].filter((list) => list.includes(search)).length;
  const were = [before.recent, before.saved].filter((list) => list.includes(search)).length;
  return lists === 0 ? 'skipped' : lists > were ? 'added' : 'known';
}

/** With one more recent query. */
export const withRecent = ({ recent, saved }: Queries, search: string): Queries => ({
  recent: [...new Set([search, ...recent])].slice(0, RECENT),
  saved,
});

function parsed(json: string): { recent?: unknown; saved?: unknown } {
  try {
    return (JSON.parse(json) ?? {}) as { recent?: unknown; saved?: unknown };
  } catch {
    return {};
  }
}

/** `?q=…`, without what means nothing; an empty string for what is no search. */
const searchOf = (one: unknown): string => (typeof one === 'string' ? formatState(parseState(one)) : '');

const searches = (list: unknown): string[] =>
  Array.isArray(list) ? [...new Set(list.map(searchOf))].filter(Boolean) : [];
