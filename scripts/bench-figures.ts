import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Countable } from '../src/analysis/counts/counts.ts';
import { openCounts } from '../src/analysis/counts/read.ts';
import { keyItems, spreadItems } from '../src/analysis/counts/weigh.ts';
import { collectCounts } from '../src/analysis/counts/write.ts';
import { countWords } from '../src/analysis/word-figures.ts';
import { findWords } from '../src/analysis/words.ts';
import { createCounter } from '../src/search/statistics/count.ts';
import { fold } from '../src/text/fold.ts';
import { quantile } from './bench/measure.ts';
import { recombine } from './bench/recombine.ts';
import { readSettings } from './settings.ts';

// What the page of figures and that of subsets take for many reports: bytes, and time without a browser around it.

const REPORTS = Number(process.env['REPORTS'] ?? 10_000);
/** As in `src/collections/figures.ts`: words are sought in so many characters, and stand once in so many. */
const [SOUGHT, RAREST] = [3_000_000, 20_000];
const { site, content } = readSettings();

const reports = recombine(join(content, 'corpus.jsonl'), REPORTS, 4).map(({ sections, year }) => ({
  year,
  sections: sections.map(({ blocks, types, topics }) => ({ types, topics, blocks: blocks.map(({ text }) => text) })),
}));
const sections = reports.flatMap((report, number) => report.sections.map((section) => ({ ...section, number })));
const folded = sections.map(({ blocks }) => blocks.map(fold));
const chars = folded.map((blocks) => blocks.reduce((sum, { length }) => sum + length, 0));
const size = chars.reduce((sum, own) => sum + own, 0);
console.log(`${REPORTS} reports, ${sections.length} sections, ${size} characters`);

const words = timed('find words', () => {
  const sought = sections.flatMap(({ blocks }) => blocks).slice(0, Math.round((sections.length * 2 * SOUGHT) / size));
  return [
    ...findWords(
      sought.map((text) => ({ text, start: 0, end: text.length })),
      Math.max(3, SOUGHT / RAREST),
    ).keys(),
  ];
});
timed('word list, typical words, years', () => {
  const counting = countWords(words);
  for (const { year, sections: own } of reports)
    counting.add(
      own.map(({ blocks, types, topics }) => ({
        blocks,
        values: { type: types, topic: topics, kind: [], year: [String(year)] },
      })),
    );
  return counting.ask();
});

const frames = readFileSync(join(site, 'figures/frames.jsonl'), 'utf8').trim().split('\n');
const items: Countable[] = [
  ...words.map((text): Countable => ({ kind: 'words', text, query: text })),
  ...frames.map((line): Countable => {
    const { frame: text, query } = JSON.parse(line) as { frame: string; query: string };
    return { kind: 'frames', text, query };
  }),
];
const counter = await createCounter(items.filter(({ kind }) => kind !== 'words').map(({ query }) => query));
const bytes = timed('counts of every section', () => {
  const collected = collectCounts(items);
  for (const [number, { blocks }] of sections.entries()) {
    counter.add({ sections: [{ blocks }] }, (_, query, places) => collected.note(number, query, places));
    collected.add(number, folded[number]!);
  }
  return gzipSync(collected.write());
});
console.log(`${words.length} words, ${frames.length} frames: ${(bytes.length / 1e6).toFixed(2)} MB by gzip`);
const counts = timed('unpack and open', () => openCounts(new Uint8Array(gunzipSync(bytes))));
console.log(`${(gunzipSync(bytes).length / 1e6).toFixed(1)} MB unpacked`);

const standing = { report: sections.map(({ number }) => number), chars };
const flagsOf = (has: (at: number) => boolean) => Uint8Array.from(sections, (_, at) => Number(has(at)));
const types = [...new Set(sections.flatMap((section) => section.types))];
const times = types.map((type) => {
  const inside = flagsOf((at) => sections[at]!.types.includes(type));
  const start = process.cpuUsage();
  keyItems(counts, 'words', { inside, outside: inside.map((flag) => 1 - flag) }, standing);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
});
console.log(
  `weigh a type against the rest: ${quantile(times, 0.5).toFixed(0)} ms of processors in the middle, ${Math.max(...times).toFixed(0)} at most`,
);
timed('frames of the word list', () =>
  spreadItems(
    counts,
    'frames',
    flagsOf(() => true),
    standing,
  ),
);

/** Tells seconds of the clock and of processors: the machine may be shared. */
function timed<T>(what: string, work: () => T): T {
  const [start, used] = [performance.now(), process.cpuUsage()];
  const value = work();
  const { user, system } = process.cpuUsage(used);
  const clock = (performance.now() - start) / 1000;
  console.log(`${what}: ${clock.toFixed(2)} s, ${((user + system) / 1e6).toFixed(2)} s of processors`);
  return value;
}
