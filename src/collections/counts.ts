import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Counts, Flags, Countable } from '../analysis/counts/counts.ts';
import { openCounts } from '../analysis/counts/read.ts';
import { spreadItems, type Spread, type SectionStanding } from '../analysis/counts/weigh.ts';
import { collectCounts } from '../analysis/counts/write.ts';
import type { StoredSection } from '../corpus/stored.ts';
import { createCounter } from '../search/statistics/count.ts';
import { stringOf } from '../text/code-units.ts';
import { foldUnits } from '../text/units.ts';
import { SLOT } from '../view-models/phrases/phrases.ts';
import { corpus } from './corpus.ts';
import { derive, type Derived, type Reports } from './derive.ts';
import { wordFigures } from './figures.ts';
import { once } from './once.ts';
import { phraseBank } from './phrases.ts';

/** What is counted section by section, as a file for the browser, and what is known of it here. */
export interface CountsFile {
  /** Changes with what it holds. */
  name: string;
  /** Packed by gzip. */
  bytes: Uint8Array<ArrayBuffer>;
  /** Frames as the word list has words. */
  frames: Spread[];
}

/** How often words, frames and number terms stand in each section, those that count in no figure too. */
export const countsFile: () => Promise<Derived<CountsFile>> = once(async () => {
  const empty = fileOf(collectCounts([]).write(), []);
  return derive('derived/counts', empty, readCounts);
});

async function readCounts(reports: Reports): Promise<CountsFile> {
  const { reports: listed, near } = await corpus();
  const firstOf = new Map<string, number>();
  let sections = 0;
  for (const report of listed) {
    firstOf.set(report.id, sections);
    sections += report.sections.length;
  }
  const standing = { report: new Uint32Array(sections), chars: new Uint32Array(sections) };
  const flags = new Uint8Array(sections);
  for (const [number, report] of listed.entries())
    for (const [at, { id }] of report.sections.entries()) {
      standing.report[firstOf.get(report.id)! + at] = number;
      flags[firstOf.get(report.id)! + at] = Number(report.isReport && near.firsts[id] === undefined);
    }
  const items = await itemsOf();
  const collected = collectCounts(items);
  const counter = await createCounter(items.filter(({ kind }) => kind !== 'words').map(({ query }) => query));
  for await (const { id, sections: own } of reports()) {
    const first = firstOf.get(id)!;
    const blocks = own.map(blocksOf);
    counter.add({ sections: blocks.map((some) => ({ blocks: some })) }, (at, query, places) =>
      collected.note(first + at, query, places),
    );
    for (const [at, some] of blocks.entries()) {
      const folded = some.map((text) => stringOf(foldUnits(text).codes));
      standing.chars[first + at] = folded.reduce((sum, text) => sum + [...text].length, 0);
      collected.add(first + at, folded);
    }
  }
  const bytes = collected.write();
  return fileOf(bytes, framesIn(openCounts(bytes), flags, standing));
}

const framesIn = (counts: Counts, flags: Flags, standing: SectionStanding): Spread[] =>
  spreadItems(counts, 'frames', flags, standing);

/** What stands on a report's page inside of its sections, which is what a search reads. */
const blocksOf = ({ headline, text }: StoredSection): string[] => [
  ...(headline === null ? [] : [headline]),
  ...text.split('\n'),
];

async function itemsOf(): Promise<Countable[]> {
  const { words } = (await wordFigures()).value;
  const { frames, numberTerms } = await phraseBank();
  const items: Countable[] = [
    ...words
      .filter(({ word }) => word.length > 1)
      .map(({ word }): Countable => ({ kind: 'words', text: word, query: word })),
    ...frames.map(({ parts, search }): Countable => ({ kind: 'frames', text: parts.join(SLOT), query: search.query })),
    ...numberTerms.map(({ words: text, search }): Countable => ({ kind: 'terms', text, query: search.query })),
  ];
  return [...new Map(items.map((item) => [`${item.kind} ${item.query}`, item])).values()];
}

function fileOf(content: Uint8Array, frames: Spread[]): CountsFile {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return { name: `counts.${hash}.bin`, bytes: new Uint8Array(gzipSync(content)), frames };
}
