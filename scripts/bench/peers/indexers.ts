import { create, insertMultiple, save } from '@orama/orama';
import { createTokenizer } from '@orama/tokenizers/mandarin';
import { Charset, Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { gzipSync } from 'node:zlib';
import { writePlaces } from '../../../src/integrations/places.ts';
import type { SourceReport } from '../../../src/search/index/source.ts';
import { pagefindContent } from '../../../src/text/blocks.ts';
import type { EngineId } from './engines.ts';
import { INDEX, pairs, type PeerDocument } from './pairs.ts';
import { usageOfChildren, type Usage } from './usage.ts';

/** What an index is made of. */
export interface PeerSource {
  reports: SourceReport[];
  texts: string[];
}

/** What it took beside this process; null where it started no other. */
type Indexer = (source: PeerSource, folder: string) => Promise<Usage | null>;

/** Writes the index of an engine into its folder, as a site would be built with it. */
export const INDEXERS: Record<Exclude<EngineId, 'ripgrep'>, Indexer> = {
  places: ({ reports }, folder) => {
    writePlaces(reports, folder);
    return Promise.resolve(null);
  },
  pagefind: async ({ texts }, folder) => pagefindOf(texts, folder, 'zh-cn'),
  'pagefind-chars': async ({ reports }, folder) =>
    pagefindOf(
      reports.flatMap(({ sections }) => sections.map(({ blocks }) => pagefindContent(blocks))),
      folder,
      'zxx',
    ),
  minisearch: async ({ texts }, folder) => writeJson(folder, miniSearchOf(texts, {})),
  'minisearch-pairs': async ({ texts }, folder) => writeJson(folder, miniSearchOf(texts, { tokenize: pairs })),
  flexsearch: async ({ texts }, folder) => {
    const index = new Index({ encoder: Charset.CJK });
    for (const [id, text] of texts.entries()) index.add(id, text);
    const parts: [key: string, data: unknown][] = [];
    index.export((key: string, data: unknown) => void parts.push([key, data]));
    return writeJson(folder, parts);
  },
  orama: async ({ texts }, folder) => {
    const index = create({ schema: { text: 'string' }, components: { tokenizer: createTokenizer() } });
    await insertMultiple(
      index,
      texts.map((text, id) => ({ id: String(id), text })),
      5_000,
    );
    return writeJson(folder, save(index));
  },
  includes: async ({ texts }, folder) => writeJson(folder, texts),
};

function miniSearchOf(texts: readonly string[], options: { tokenize?: (text: string) => string[] }) {
  const index = new MiniSearch<PeerDocument>({ fields: ['text'], ...options });
  index.addAll(texts.map((text, id) => ({ id, text })));
  return index;
}

async function pagefindOf(contents: readonly string[], folder: string, language: string): Promise<Usage> {
  const { index } = await createIndex({ forceLanguage: language });
  for (const [id, content] of contents.entries())
    await index!.addCustomRecord({ url: `/${id}/`, content, language, meta: { id: String(id) } });
  await index!.writeFiles({ outputPath: folder });
  const usage = usageOfChildren();
  await close();
  return usage;
}

function writeJson(folder: string, value: unknown): null {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, INDEX), gzipSync(JSON.stringify(value)));
  return null;
}
