import { tokens } from '../../text/tokens.ts';
import type { Positions } from '../find/find.ts';
import { walk } from '../find/searched.ts';
import type { Sections } from '../index/table.ts';
import { openRanking, pairsOf } from './related.ts';

/** What is used of the browser's pagefind.js. */
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  search(term: string): Promise<{ results: { data(): Promise<{ meta: { id: string } }> }[] }>;
}

/** How many sections are given. */
const MOST = 10;
/** Pagefind has an index of so many sections at most; its time and its files grow faster than a corpus. */
const MOST_BY_PAGEFIND = 5_000;

/** Whether Pagefind has an index of a corpus, and ranks {@link searchAnyOrder}; else {@link sectionsInAnyOrder} does. */
export const isRankedByPagefind = (sections: number): boolean => sections <= MOST_BY_PAGEFIND;

/**
 * Ids of sections that hold the characters of a text in whatever order, as Pagefind ranks them. No answer to a query,
 * but a way on where there is none.
 *
 * @param bundle Address of Pagefind's folder, with its slash: `/wenduan/pagefind/`
 */
export async function searchAnyOrder(text: string, bundle: string): Promise<string[]> {
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: '/', excerptLength: 1 });
  const { results } = await pagefind.search([...new Set(tokens(text))].join(' '));
  return Promise.all(results.slice(0, MOST).map(async (result) => (await result.data()).meta.id));
}

/** The same by the index of places: those first in which more of the text stands, rare characters and pairs before others. */
export async function sectionsInAnyOrder(text: string, sections: Sections, positions: Positions): Promise<string[]> {
  const chars = tokens(text);
  const all = new Set(chars);
  const ranking = openRanking(sections);
  const held = new Uint32Array(sections.count);
  const last = new Int32Array(sections.count).fill(-1);
  for (const [number, char] of [...all].entries()) {
    const at = await positions(char);
    walk(at, sections, (section) => {
      held[section]! += Number(last[section] !== number);
      last[section] = number;
    });
    ranking.add(char, at, 1);
  }
  for (const pair of new Set(pairsOf(chars))) ranking.add(pair, await positions(pair), 1);
  return [...ranking.best((section) => held[section] === all.size)].slice(0, MOST).map(sections.idOf);
}
