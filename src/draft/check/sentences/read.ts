import type { KnownSentence } from '../known-sentence.ts';
import { columnsOf, HEAD, MOST, VERSION, type SentenceColumns } from './layout.ts';
import { MARK_RANGE, MARKS, marksOf, sumOf } from './sketch.ts';
import { unitsIn, type SentenceUnit } from './units.ts';

/** The sentences of a corpus, as far as they can be known again; their words are not in it. */
export interface SentenceIndex {
  /** Sentences held, and those of the corpus. */
  held: number;
  all: number;
  /** The sentences of a text that stand in the corpus, as they are or nearly, in order. */
  find: (text: string) => KnownSentence[];
}

/** So many marks of a sketch stand in a sentence that is nearly the same. */
const LEAST_MARKS = 6;
/** Nor is it longer or shorter by more than this part. */
const MOST_LONGER = 0.15;

/** Opens what `write.ts` wrote. @throws {RangeError} where it is none */
export function openSentences(buffer: ArrayBuffer): SentenceIndex {
  const [version, held, sections, all] = new Uint32Array(buffer, 0, HEAD) as unknown as [
    number,
    number,
    number,
    number,
  ];
  if (version !== VERSION) throw new RangeError(`Sentences of version ${version}, not ${VERSION}.`);
  const columns = columnsOf(buffer, held, sections);
  const lookup = { ...columns, sectionOf: sectionsOf(columns.sections, held), ...byMark(columns.marks) };
  const votes = new Uint8Array(held);
  return { held, all, find: (text) => unitsIn(text).flatMap((unit) => bestOf(unit, lookup, votes) ?? []) };
}

interface Lookup extends SentenceColumns {
  sectionOf: Uint32Array;
  /** The sentences with a mark are those in `having` from `from[mark]` to `from[mark + 1]`. */
  from: Uint32Array;
  having: Uint32Array;
}

function sectionsOf(counts: Uint16Array, held: number): Uint32Array {
  const sections = new Uint32Array(held);
  let at = 0;
  for (const [section, count] of counts.entries()) sections.fill(section, at, (at += count));
  return sections;
}

function byMark(marks: Uint16Array): Pick<Lookup, 'from' | 'having'> {
  const from = new Uint32Array(MARK_RANGE + 1);
  for (const mark of marks) from[mark + 1]! += 1;
  for (let mark = 0; mark < MARK_RANGE; mark++) from[mark + 1]! += from[mark]!;
  const [next, having] = [from.slice(), new Uint32Array(marks.length)];
  for (const [at, mark] of marks.entries()) having[next[mark]!++] = Math.floor(at / MARKS);
  return { from, having };
}

/** The sentence of the corpus that shares the most with one of a draft; null where none shares enough. */
function bestOf(unit: SentenceUnit, lookup: Lookup, votes: Uint8Array): KnownSentence | null {
  const touched: number[] = [];
  for (const mark of marksOf(unit.codes))
    for (let at = lookup.from[mark]!; at < lookup.from[mark + 1]!; at++) {
      const sentence = lookup.having[at]!;
      if (votes[sentence]!++ === 0) touched.push(sentence);
    }
  let best: Near | null = null;
  let bestScore = 0;
  for (const sentence of touched) {
    const near = votes[sentence]! < LEAST_MARKS ? null : nearness(sentence, unit, lookup);
    const score = near ? scoreOf(near, votes[sentence]!) : 0;
    if (score > bestScore) [best, bestScore] = [near, score];
    votes[sentence] = 0;
  }
  return best && { start: unit.start, end: unit.end, ...best };
}

type Near = Omit<KnownSentence, 'start' | 'end'>;

/** The same words go before all, then what shares more marks, then what stands in more reports. */
const scoreOf = ({ isExact, reports }: Near, shared: number): number =>
  (isExact ? 1_000_000 : 0) + 1_000 * shared + reports;

function nearness(sentence: number, { codes }: SentenceUnit, lookup: Lookup): Near | null {
  const length = lookup.lengths[sentence]!;
  const longer = Math.abs(Math.min(codes.length, MOST) - length);
  if (longer > MOST_LONGER * length) return null;
  const sum = lookup.lowSums[sentence]! + lookup.highSums[sentence]! * 0x10000;
  const isExact = longer === 0 && sum === sumOf(codes);
  return { section: lookup.sectionOf[sentence]!, reports: lookup.reports[sentence]!, isExact };
}
