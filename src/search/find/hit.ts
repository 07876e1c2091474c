import type { Block } from '../../text/blocks.ts';
import { stringOf } from '../../text/code-units.ts';
import { foldChars } from '../../text/fold.ts';
import type { Span } from '../../text/spans.ts';
import { foldUnits } from '../../text/units.ts';
import { sentenceStarts } from '../index/layout.ts';
import type { Index } from '../index/read.ts';
import { fits, spansIn } from '../query/pattern.ts';
import type { Clause } from '../query/parse.ts';
import { isField, type Within } from '../query/prefixes.ts';

/** A block with the places of all phrases in it, by start; overlapping ones stand side by side. */
export interface FoundBlock extends Block {
  places: Span[];
}

/** A section as an answer shows it, in the report's own words. */
export interface Hit {
  /** Its number in the index. */
  section: number;
  /** `<report>/<anchor>` */
  id: string;
  report: string;
  anchor: string;
  types: readonly string[];
  blocks: FoundBlock[];
}

/**
 * Reads a section and marks every place in it, by its text and not by the index.
 *
 * @param expected How many places the index has in it; null where only some are looked for.
 * @throws where text and index disagree: an index that is not whole would give wrong answers in silence.
 */
export async function readHit(
  index: Index,
  section: number,
  clauses: readonly Clause[],
  expected: number | null,
): Promise<Hit> {
  const blocks = (await index.blocks(section)).map((block) => ({ ...block, places: occurrencesIn(block, clauses) }));
  const id = index.sections.idOf(section);
  const places = blocks.reduce((sum, block) => sum + block.places.length, 0);
  if (expected !== null && places !== expected)
    throw new Error(`${id}: the index has ${expected} places, the text ${places}; version ${index.version}`);
  const [report = '', anchor = ''] = id.split('/');
  return { section, id, report, anchor, types: index.sections.valuesOf('type', section), blocks };
}

/** The places of all clauses that are not excluded, in order; one that two of them share stands twice. */
export function occurrencesIn({ kind, text }: Block, clauses: readonly Clause[]): Span[] {
  if (kind === 'path') return [];
  const { chars, starts, ends } = foldedIn(text);
  const placeOf = ({ start, end }: Span): Span => ({ start: starts[start]!, end: ends[end - 1]! });
  const found = clauses.map((clause) => ({ ...clause, spans: spansOf(clause, kind, chars) }));
  return inOneSentence(found, text)
    .filter(({ isExcluded }) => !isExcluded)
    .flatMap(({ spans }) => spans.map(placeOf))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

const SURROGATE = /[\ud800-\udfff]/;

/** The folded characters of a text, and the stretches they stand for. */
function foldedIn(text: string): { chars: string[]; starts: number[]; ends: number[] } {
  const { codes, starts, ends } = foldUnits(text);
  const units = stringOf(codes);
  if (!SURROGATE.test(units)) return { chars: units.split(''), starts, ends };
  const folded = foldChars(text);
  return {
    chars: folded.map(({ char }) => char),
    starts: folded.map(({ start }) => start),
    ends: folded.map(({ end }) => end),
  };
}

interface Found extends Clause {
  spans: Span[];
}

/** Whether a phrase stands where its word asks, in a block of a kind. */
const IS_WITHIN: Readonly<Record<Within, (kind: Block['kind']) => boolean>> = { heading: (kind) => kind === 'heading' };

function spansOf({ patterns, within }: Clause, kind: Block['kind'], chars: readonly string[]): Span[] {
  if (isField(within) && !IS_WITHIN[within](kind)) return [];
  return different(patterns.flatMap((pattern) => spansIn(chars, pattern)));
}

/** Of what is asked for in one sentence, the places in sentences that hold all of it and nothing that is excluded. */
function inOneSentence(found: readonly Found[], text: string): readonly Found[] {
  const joint = found.filter(({ within }) => within === 'sentence');
  if (joint.length === 0) return found;
  const starts = sentenceStarts(text);
  const sentences = starts.map((start, i) => ({ start, end: starts[i + 1] ?? Infinity }));
  const lies = ({ start, end }: Span, sentence: Span) => sentence.start <= start && end <= sentence.end;
  const holding = sentences.filter((sentence) =>
    joint.every(({ spans, isExcluded }) => spans.some((span) => lies(span, sentence)) !== isExcluded),
  );
  return found.map((one) => {
    if (one.within !== 'sentence') return one;
    return { ...one, spans: one.spans.filter((span) => holding.some((sentence) => lies(span, sentence))) };
  });
}

/** Whether a text, such as a title, holds what a query asks for. */
export const satisfies = (chars: readonly string[], clauses: readonly Clause[]): boolean =>
  clauses.every(({ patterns, isExcluded }) => patterns.some((one) => fits(chars, one)) !== isExcluded);

const different = (spans: readonly Span[]): Span[] => [
  ...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values(),
];
