/** How an engine fares with a phrase: in a browser, from files of a static host, or as a program on the machine that has the texts. */
interface Engine {
  id: string;
  name: string;
  /** How it was set up. */
  how: string;
  where: 'browser' | 'machine';
}

/** What is compared. Each peer is set up as its own documents say for Chinese, and asked in the way that finds most rightly. */
export const ENGINES = [
  { id: 'places', name: 'Wenduan', how: 'postings of one and two characters, with positions', where: 'browser' },
  { id: 'pagefind', name: 'Pagefind 1.6', how: 'as it comes, `zh-cn`, the phrase quoted', where: 'browser' },
  {
    id: 'pagefind-chars',
    name: 'Pagefind 1.6, characters',
    how: 'fed one character a token, quoted',
    where: 'browser',
  },
  { id: 'minisearch', name: 'MiniSearch 7.2', how: 'as it comes, all terms asked for (`AND`)', where: 'browser' },
  {
    id: 'minisearch-pairs',
    name: 'MiniSearch 7.2, pairs',
    how: '`tokenize` gives pairs of characters, `AND`',
    where: 'browser',
  },
  { id: 'flexsearch', name: 'FlexSearch 0.8', how: '`Charset.CJK`, all characters asked for', where: 'browser' },
  { id: 'orama', name: 'Orama 3.1', how: 'mandarin tokenizer, `threshold: 0`', where: 'browser' },
  { id: 'includes', name: '`includes`', how: 'all texts in memory, each looked through', where: 'browser' },
  { id: 'ripgrep', name: 'ripgrep', how: '`rg -F` over a file of all texts, its start included', where: 'machine' },
] as const satisfies readonly Engine[];

export type EngineId = (typeof ENGINES)[number]['id'];
