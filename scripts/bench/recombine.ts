import { readFileSync } from 'node:fs';
import { randomFrom } from './random.ts';
import { sentencesOf } from '../../src/text/sentences.ts';
import type { Block } from '../../src/text/blocks.ts';
import type { SourceReport, SourceSection } from '../../src/search/index/source.ts';

interface SeedReport {
  title: string;
  kind: string;
  sections: { headline: string | null; types: string[]; topics: string[]; text: string }[];
}

const SECTIONS = 5;
const SENTENCES = { least: 3, more: 6 };

/** Reports made of the sentences of a corpus, drawn again and again; always the same ones for a seed. */
export function recombine(corpusFile: string, count: number, seed: number): SourceReport[] {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const seeds = readFileSync(corpusFile, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as SeedReport);
  const sections = seeds.flatMap((report) => report.sections).filter(({ text }) => text !== '');
  const sentences = sections.flatMap(({ text }) => text.split('\n').flatMap(sentencesOf));
  const sectionOf = (number: number): SourceSection => {
    const { headline, types, topics } = pick(sections);
    const length = SENTENCES.least + Math.floor(random() * SENTENCES.more);
    const text = Array.from({ length }, () => pick(sentences)).join('');
    const heading: Block[] = headline === null ? [] : [{ kind: 'heading', text: headline }];
    return { anchor: `s${number}`, types, topics, blocks: [...heading, { kind: 'text', text }] };
  };
  return Array.from({ length: count }, (_, i) => ({
    id: `r${String(i).padStart(6, '0')}`,
    title: `${pick(seeds).title}（${i + 1}）`,
    kind: pick(seeds).kind,
    year: 2014 + Math.floor(random() * 10),
    sections: Array.from({ length: SECTIONS }, (_, number) => sectionOf(number)),
  }));
}

/** Stretches of the reports' folded text of two to eight characters, evenly many of each length. */
export function drawQueries(texts: readonly string[], count: number, seed: number): string[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, i) => {
    const text = texts[Math.floor(random() * texts.length)]!;
    const length = 2 + (i % 7);
    const start = Math.floor(random() * Math.max(1, text.length - length));
    return text.slice(start, start + length);
  });
}
