import { decodeBlocks } from './blocks.ts';
import { hitOf, type Hit, type IndexedSection } from './hit.ts';
import type { Phrase } from './query.ts';
import { tokens } from './tokens.ts';

/** All a page needs to know of the index. */
export interface Engine {
  /** Every section that holds all of these phrases, and no other; all sections where there is no phrase. */
  search(phrases: readonly Phrase[]): Promise<Hit[]>;
}

/** What this engine uses of the browser's pagefind.js. */
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  search(term: string | null): Promise<{ results: PagefindResult[] }>;
  destroy(): Promise<void>;
}

interface PagefindResult {
  id: string;
  data(): Promise<{ url: string; content: string; meta: { id: string }; filters: IndexedSection['filters'] }>;
}

/**
 * The engine over a Pagefind bundle, loaded at the first search.
 *
 * @param bundle Address of the folder, with its slash: `/wenduan/pagefind/`
 * @param base The site's base, which the links of the hits begin with: `/wenduan/`
 */
export function openEngine(bundle: string, base: string): Engine {
  const sections = new Map<string, Promise<IndexedSection>>();
  let loading: Promise<Pagefind> | undefined;

  const read = (result: PagefindResult): Promise<IndexedSection> => {
    const reading = sections.get(result.id) ?? readSection(result);
    sections.set(result.id, reading);
    return reading;
  };

  const search = async (phrases: readonly Phrase[]): Promise<Hit[]> => {
    const pagefind = await (loading ??= loadPagefind(bundle, base));
    const terms = phrases.length > 0 ? phrases.map(termOf) : [null];
    const answers = await Promise.all(terms.map(async (term) => (await pagefind.search(term)).results));
    if (answers.some((results) => results.length === 0)) await checkReachable(bundle);
    const found = await Promise.all(intersect(answers).map(read));
    return found.flatMap((section) => hitOf(section, phrases) ?? []);
  };

  /** Pagefind and the two caches remember a failure; after one, the next search begins anew. */
  const forget = async (): Promise<void> => {
    const failed = await loading?.catch(() => undefined);
    await failed?.destroy();
    sections.clear();
    loading = undefined;
  };

  return {
    search: (phrases) =>
      search(phrases).catch(async (error: unknown) => {
        await forget();
        throw error;
      }),
  };
}

/** The quoted search for a phrase's single characters: `"一 岗 双 责"` */
const termOf = ({ text }: Phrase): string => `"${tokens(text).join(' ')}"`;

async function loadPagefind(bundle: string, base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  // Options count only before the first search; the excerpts are never shown.
  await pagefind.options({ baseUrl: base, excerptLength: 1 });
  return pagefind;
}

async function readSection(result: PagefindResult): Promise<IndexedSection> {
  const { url, content, meta, filters } = await result.data();
  return { id: meta.id, url, filters, blocks: decodeBlocks(content) };
}

/** The results that stand in every answer, in the order of the first. */
function intersect(answers: PagefindResult[][]): PagefindResult[] {
  const [first = [], ...others] = answers;
  const ids = others.map((results) => new Set(results.map(({ id }) => id)));
  return first.filter(({ id }) => ids.every((set) => set.has(id)));
}

/** Throws where the index is out of reach: Pagefind takes a part that it cannot fetch for an empty one. */
async function checkReachable(bundle: string): Promise<void> {
  const response = await fetch(`${bundle}pagefind-entry.json`, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
}
