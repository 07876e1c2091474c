import type { ImportOutcome } from './queries.ts';
import { formatState, parseState, selectionOf, stateOf, type Selection } from './state.ts';

/** A part of the corpus that the reader has named: `{ name: '2023 年的不足', search: '?type=problems&year=2023' }` */
export interface Subset {
  name: string;
  /** What it is narrowed by, as an address has it; never empty. */
  search: string;
}

/** Characters of a name. */
export const LONGEST_NAME = 40;

/** What a part of the corpus is narrowed by, as an address has it: `?type=problems`; nothing else of a search. */
export const searchOf = (selection: Selection): string => formatState({ ...stateOf(''), ...selectionOf(selection) });

/** The inverse of {@link searchOf}. */
export const selectionIn = (search: string): Selection => selectionOf(parseState(search));

/** Subsets that were written as JSON; what is none is left out, and text that is no JSON holds none. */
export const parseSubsets = (json: string): Subset[] => listed(parsed(json)).flatMap((one) => subsetOf(one) ?? []);

/** With one more, before the others; one of the same name gives way. */
export const withSubset = (subsets: readonly Subset[], name: string, search: string): Subset[] => {
  const subset = subsetOf({ name, search });
  return subset ? [subset, ...subsets.filter((other) => other.name !== subset.name)] : [...subsets];
};

/** Subsets with one of them under another name, at its place; a name that is empty or another’s changes nothing. */
export function renamed(subsets: readonly Subset[], from: string, to: string): Subset[] {
  const name = nameOf(to);
  if (name === '' || subsets.some((other) => other.name === name)) return [...subsets];
  return subsets.map((one) => (one.name === from ? { ...one, name } : one));
}

/** The reader's subsets and those of a file behind them; no outcome where it is no file of subsets. Of one name with another meaning a number follows the name. */
export function withImported(
  own: readonly Subset[],
  json: string,
): { subsets: Subset[]; outcome: ImportOutcome | null } {
  const all = listed(parsed(json));
  const subsets = [...own];
  const outcome = { added: 0, known: 0, skipped: 0 };
  for (const one of all.map(subsetOf)) {
    const isKnown = one && subsets.some(({ name, search }) => name.startsWith(one.name) && search === one.search);
    if (!one) outcome.skipped += 1;
    else if (isKnown) outcome.known += 1;
    else {
      subsets.push({ ...one, name: freeName(one.name, subsets) });
      outcome.added += 1;
    }
  }
  return { subsets, outcome: all.length > 0 ? outcome : null };
}

function freeName(name: string, subsets: readonly Subset[]): string {
  const taken = new Set(subsets.map((one) => one.name));
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name} ${number}`;
  return free;
}

const nameOf = (name: string): string => [...name.trim().replace(/\s+/g, ' ')].slice(0, LONGEST_NAME).join('');

function subsetOf(one: unknown): Subset | null {
  const { name, search } = (one ?? {}) as Partial<Record<keyof Subset, unknown>>;
  if (typeof name !== 'string' || typeof search !== 'string') return null;
  const subset = { name: nameOf(name), search: searchOf(selectionIn(search)) };
  return subset.name && subset.search ? subset : null;
}

const listed = (file: { subsets?: unknown }): unknown[] => (Array.isArray(file.subsets) ? file.subsets : []);

function parsed(json: string): { subsets?: unknown } {
  try {
    return (JSON.parse(json) ?? {}) as { subsets?: unknown };
  } catch {
    return {};
  }
}

/** The inverse of {@link parseSubsets}. */
export const writeSubsets = (subsets: readonly Subset[]): string => JSON.stringify({ subsets }, null, 2);
