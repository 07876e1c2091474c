import { copyFileSync, globSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { StoredReport } from '../../../src/corpus/stored.ts';
import type { SourceReport } from '../../../src/search/index/source.ts';
import { fold } from '../../../src/text/fold.ts';
import { buildCorpus } from '../../corpus/build.ts';
import { PROJECT } from '../../paths.ts';
import { randomFrom } from '../random.ts';
import { recombine } from '../recombine.ts';

/** A corpus to be searched, its sections in a row, and what is asked of it. */
export interface PeerCorpus {
  name: string;
  reports: SourceReport[];
  /** The texts of the sections, a block a line. */
  texts: string[];
  queries: { query: string; sections: number[] }[];
}

const QUERIES = 60;
const [SHORTEST, LENGTHS] = [2, 7];

/** The samples of the project as a corpus.jsonl, built once a run. */
export async function sampleCorpus(room: string): Promise<string> {
  const raw = join(room, 'samples/raw');
  mkdirSync(raw, { recursive: true });
  for (const file of globSync(join(PROJECT, 'content/samples/*.txt'))) copyFileSync(file, join(raw, basename(file)));
  const out = join(room, 'samples/content');
  await buildCorpus({ raw, out, taxonomy: join(PROJECT, 'content/taxonomy.yaml'), cold: true });
  return join(out, 'corpus.jsonl');
}

/** The reports of a corpus.jsonl: all of them as they are, or so many made of their sentences. */
export function peerCorpus(name: string, file: string, count: number | null): PeerCorpus {
  const reports = count === null ? asTheyAre(file) : recombine(file, count, 4);
  const texts = reports.flatMap((report) =>
    report.sections.map(({ blocks }) => blocks.map(({ text }) => text).join('\n')),
  );
  return { name, reports, texts, queries: drawPhrases(texts) };
}

const asTheyAre = (file: string): SourceReport[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as StoredReport)
    .map(({ id, title, kind, year, sections }) => ({
      ...{ id, title, kind, year },
      sections: sections.map(({ id: section, types, topics, headline, text }) => ({
        ...{ anchor: section.slice(id.length + 1), types, topics },
        blocks: [
          ...(headline === null ? [] : [{ kind: 'heading', text: headline } as const]),
          ...text.split('\n').flatMap((line) => (line === '' ? [] : [{ kind: 'text', text: line } as const])),
        ],
      })),
    }));

/**
 * Stretches of Han characters of two to eight characters that stand in the texts, with the sections that hold them.
 * Only such as are held by the same sections whether punctuation counts or not, so that no engine is judged by another's
 * notion of a phrase.
 */
function drawPhrases(texts: readonly string[]): PeerCorpus['queries'] {
  const random = randomFrom(8);
  const folded = texts.map((text) => text.split('\n').map(fold));
  const drawn = new Map<string, number[]>();
  for (let turn = 0; drawn.size < QUERIES && turn < QUERIES * 40; turn++) {
    const runs = texts[Math.floor(random() * texts.length)]!.match(/\p{Script=Han}{8,}/gu) ?? [];
    const run = runs[Math.floor(random() * runs.length)];
    if (run === undefined) continue;
    const length = SHORTEST + (drawn.size % LENGTHS);
    const start = Math.floor(random() * (run.length - length));
    const query = run.slice(start, start + length);
    if (fold(query) !== query || drawn.has(query)) continue;
    const literal = indexesWhere(texts, (text) => text.includes(query));
    const loose = indexesWhere(folded, (blocks) => blocks.some((block) => block.includes(query)));
    if (literal.join() === loose.join()) drawn.set(query, literal);
  }
  return [...drawn].map(([query, sections]) => ({ query, sections }));
}

const indexesWhere = <T>(all: readonly T[], holds: (one: T) => boolean): number[] =>
  all.flatMap((one, at) => (holds(one) ? [at] : []));
