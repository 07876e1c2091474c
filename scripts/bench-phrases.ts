import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomFrom } from './bench/random.ts';
import { planted, type PlantedUnit } from './bench/planted.ts';
import { createPhraseBank } from '../src/analysis/phrases/index.ts';
import type { PhraseReport, PhraseSection } from '../src/analysis/phrases/schema.ts';
import { createNearDuplicates } from '../src/analysis/near-duplicates/index.ts';
import { PROJECT } from './paths.ts';
import { figure } from './terminal.ts';

// `node --expose-gc scripts/bench-phrases.ts [reports] [corpus.jsonl]`: how phrases and near-duplicates fare on many reports.
const [, , wanted = '10000', file = join(PROJECT, 'content/corpus.jsonl')] = process.argv;
const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
const seeds = lines.map((line) => JSON.parse(line) as PhraseReport);
const sentences = seeds.flatMap(({ sections }) =>
  sections.flatMap(({ text }) => text.match(/[^。；\n]+[。；]?/g) ?? []),
);

const number = randomFrom(1);
const pick = <T>(items: readonly T[]): T => items[Math.floor(number() * items.length)]!;

/** The outline of a seed with other sentences, every tenth character or so of a sentence exchanged, so that it is fresh. */
function recombined(at: number): PhraseReport {
  const { sections } = pick(seeds);
  return { id: `r${at}`, sections: sections.map((section) => refilled(section, `r${at}`)) };
}

function refilled(section: PhraseSection, report: string): PhraseSection {
  const count = section.text === '' ? 0 : section.text.split(/[。；]/).length - 1 || 1;
  const text = Array.from({ length: count }, () => varied(pick(sentences))).join('');
  return { ...section, id: `${report}/${section.id.split('/')[1]}`, text };
}

const varied = (sentence: string): string =>
  sentence.replace(/\p{sc=Han}/gu, (char) => (number() < 0.1 ? pick(sentences)[0]! : char));

let peak = 0;
const watch = (): void => void (peak = Math.max(peak, process.memoryUsage().rss));

function measure(name: string, engine: { add(report: PhraseReport): void; ask(): object }): void {
  const started = performance.now();
  for (const report of reports) engine.add(report);
  watch();
  const added = performance.now();
  const result = engine.ask();
  watch();
  const told = Object.entries(result).map(([key, value]) => `${key} ${figure(Object.keys(value).length)}`);
  console.log(
    `${name.padEnd(15)} add ${seconds(added - started)}, ask ${seconds(performance.now() - added)}: ${told.join(', ')}`,
  );
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/** How many of the seeds' passages are found again, and how much of what is found is right, when copies were changed. */
function tellPlanted(unit: PlantedUnit, rate: number): void {
  const { originals, copies } = planted(seeds, unit, rate);
  const comparing = createNearDuplicates();
  for (const report of [...originals, ...copies]) comparing.add(report);
  const { passages } = comparing.ask();
  const all = originals.flatMap(({ sections }) => sections);
  const found = all.filter(({ id }) => passages[id]?.some(({ section }) => section === `copy-${id}`));
  const pairs = Object.entries(passages).flatMap(([id, similar]) =>
    similar.map(({ section }) => [id, section] as const),
  );
  const right = pairs.filter(([a, b]) => a.replace('copy-', '') === b.replace('copy-', ''));
  console.log(`${unit} ${rate}: recall ${found.length}/${all.length}, precision ${right.length}/${pairs.length}`);
}

for (const unit of ['words', 'characters'] as const) for (const rate of [0.05, 0.1, 0.2, 0.3]) tellPlanted(unit, rate);
const reports = Array.from({ length: Number(wanted) }, (_, at) => recombined(at));
const chars = reports.reduce((sum, { sections }) => sum + sections.reduce((all, { text }) => all + text.length, 0), 0);
watch();
console.log(
  `${figure(reports.length)} reports, ${figure(chars)} characters; ${figure((peak / 2 ** 20) | 0)} MiB before`,
);
measure('near-duplicates', createNearDuplicates());
measure('phrases', createPhraseBank());
console.log(`at most ${figure((Math.max(peak, process.resourceUsage().maxRSS * 1024) / 2 ** 20) | 0)} MiB resident`);
