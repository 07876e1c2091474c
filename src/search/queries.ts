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

const searches = (list: unknown): string[] =>
  Array.isArray(list)
    ? [...new Set(list.filter((one) => typeof one === 'string').map((one) => formatState(parseState(one))))].filter(
        Boolean,
      )
    : [];
