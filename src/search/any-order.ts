import { tokens } from '../text/tokens.ts';

/** What is used of the browser's pagefind.js. */
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  search(term: string): Promise<{ results: { data(): Promise<{ meta: { id: string } }> }[] }>;
}

/** How many sections are given. */
const MOST = 10;

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
