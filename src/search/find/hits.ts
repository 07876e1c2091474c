import { firstIndex } from '../../text/binary-search.ts';
import { HEADING, SENTENCE } from '../index/layout.ts';
import type { Sections } from '../index/table.ts';
import type { Clause } from '../query/parse.ts';
import { isField, type Within } from '../query/prefixes.ts';
import { findAny } from './find.ts';
import { walk, type Searched } from './searched.ts';
import { select, unite, type PositionSpans } from './spans.ts';

/** The sections that a query finds, by number and in reading order, with all places of its phrases in them. */
export interface Hits {
  sections: Uint32Array;
  /** For each clause that is not excluded its places, those in other sections left out. */
  places: PositionSpans[];
}

interface Found extends Clause {
  spans: PositionSpans;
}

/** Every section in which all clauses hold, and no other; all sections where there is no clause. */
export async function findHits(clauses: readonly Clause[], index: Searched): Promise<Hits> {
  const { sections } = index;
  const alone = await Promise.all(clauses.map(async (clause) => ({ ...clause, spans: await spansOf(clause, index) })));
  const found = await together(alone, index);
  const holding = new Uint8Array(sections.count).fill(1);
  const [apart, joint] = [
    found.filter((one) => one.within !== 'report'),
    found.filter((one) => one.within === 'report'),
  ];
  for (const { spans, isExcluded } of apart) {
    const these = sectionsOf(spans, sections);
    for (let i = 0; i < holding.length; i++) if (these[i] === Number(isExcluded)) holding[i] = 0;
  }
  if (joint.length > 0) keepReports(holding, joint, sections);
  const places = found.flatMap(({ spans, isExcluded }) => (isExcluded ? [] : [spans]));
  return { sections: marked(holding), places: places.map((spans) => within(spans, holding, sections)) };
}

/** Of what is asked for in one report, the sections that hold some of it, in reports that hold all and nothing that is excluded. */
function keepReports(holding: Uint8Array, joint: readonly Found[], sections: Sections): void {
  const { report } = sections;
  const sets = joint.map(({ spans, isExcluded }) => ({ these: sectionsOf(spans, sections), isExcluded }));
  const having = sets.map(({ these }) => new Set(report.filter((_, section) => these[section] === 1)));
  const wanted = sets.filter(({ isExcluded }) => !isExcluded);
  for (let i = 0; i < holding.length; i++) {
    const isIn = sets.every(({ isExcluded }, clause) => having[clause]!.has(report[i]!) !== isExcluded);
    if (!isIn || (wanted.length > 0 && wanted.every(({ these }) => these[i] === 0))) holding[i] = 0;
  }
}

/** All places of a clause, whatever the others say. */
async function spansOf({ patterns, within }: Clause, index: Searched): Promise<PositionSpans> {
  let spans = await findAny(
    patterns.filter(({ expression }) => !expression),
    index.positions,
  );
  for (const { expression } of patterns)
    if (expression) spans = unite(spans, await (await import('./expression.ts')).findExpression(expression, index));
  return isField(within) ? WITHIN[within](spans, index) : spans;
}

const WITHIN: Readonly<Record<Within, (spans: PositionSpans, index: Searched) => Promise<PositionSpans>>> = {
  heading: inHeadings,
};

async function inHeadings(spans: PositionSpans, { positions }: Searched): Promise<PositionSpans> {
  const [starts, ends] = await Promise.all([positions(HEADING.start), positions(HEADING.end)]);
  return select(spans, (i) => {
    const heading = lastFrom(starts, spans.starts[i]!);
    return heading >= 0 && spans.starts[i]! < ends[heading]!;
  });
}

/** What is asked for in one sentence, in those that hold all of it and nothing that is excluded. */
async function together(found: readonly Found[], { positions }: Searched): Promise<Found[]> {
  const joint = found.filter(({ within }) => within === 'sentence');
  if (joint.every(({ isExcluded }) => isExcluded)) return [...found];
  const starts = await positions(SENTENCE);
  const sentenceOf = ({ starts: from, ends }: PositionSpans, i: number): number => {
    const number = lastFrom(starts, from[i]!);
    return number === lastFrom(starts, ends[i]! - 1) ? number : -1;
  };
  const numbersOf = ({ spans }: Found) => new Set(Array.from(spans.starts, (_, i) => sentenceOf(spans, i)));
  const sets = joint.map((one) => ({ numbers: numbersOf(one), isExcluded: one.isExcluded }));
  const holds = (number: number) =>
    number >= 0 && sets.every(({ numbers, isExcluded }) => numbers.has(number) !== isExcluded);
  const kept = ({ spans }: Found) => select(spans, (i) => holds(sentenceOf(spans, i)));
  return found.flatMap((one) => {
    if (one.within !== 'sentence') return [one];
    return one.isExcluded ? [] : [{ ...one, spans: kept(one) }];
  });
}

/** The number of the last that is not behind `at`; -1 where all are. */
const lastFrom = (ascending: Uint32Array, at: number): number =>
  firstIndex(0, ascending.length, (next) => ascending[next]! > at) - 1;

/** The hits in those of their sections that pass. */
export function narrowHits(hits: Hits, sections: Sections, passes: (section: number) => boolean): Hits {
  const holding = new Uint8Array(sections.count);
  for (const section of hits.sections) holding[section] = Number(passes(section));
  return {
    sections: hits.sections.filter((section) => holding[section] === 1),
    places: hits.places.map((spans) => within(spans, holding, sections)),
  };
}

/** How many places there are in all; one that two clauses share counts for each. */
export const countOccurrences = ({ places }: Hits): number =>
  places.reduce((sum, { starts }) => sum + starts.length, 0);

/** How many places each section has. */
export function occurrencesBySection({ places }: Hits, sections: Sections): Uint32Array {
  const counts = new Uint32Array(sections.count);
  for (const { starts } of places) walk(starts, sections, (section) => counts[section]!++);
  return counts;
}

function within(spans: PositionSpans, holding: Uint8Array, sections: Sections): PositionSpans {
  const passes = new Uint8Array(spans.starts.length);
  let i = 0;
  walk(spans.starts, sections, (section) => (passes[i++] = holding[section]!));
  return select(spans, (number) => passes[number] === 1);
}

function sectionsOf({ starts }: PositionSpans, sections: Sections): Uint8Array {
  const these = new Uint8Array(sections.count);
  walk(starts, sections, (section) => (these[section] = 1));
  return these;
}

const marked = (flags: Uint8Array): Uint32Array => {
  const numbers = new Uint32Array(flags.length);
  let count = 0;
  for (let i = 0; i < flags.length; i++) if (flags[i]) numbers[count++] = i;
  return numbers.slice(0, count);
};
