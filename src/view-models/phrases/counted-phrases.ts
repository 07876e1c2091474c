import { byReports } from '../../analysis/phrases/tally.ts';
import type {
  CitedDocument,
  SlotFiller,
  Frame,
  NumberTerm,
  PhraseBank,
  Attestation,
  Series,
  SeriesAttestation,
} from '../../analysis/phrases/schema.ts';
import type { SearchCounts } from '../../search/statistics/count.ts';
import { asPhrase } from '../../search/query/phrase.ts';
import { fold } from '../../text/fold.ts';

/** A search that a page links to, and what it finds: the figures beside the link are these. */
export interface CountedSearch extends SearchCounts {
  query: string;
  /** Whether it is asked for among what counts in figures alone, for there is more. */
  isAmongCounted?: boolean;
}

export interface CountedFrame extends Frame {
  search: CountedSearch;
  fillers: (SlotFiller & { search: CountedSearch })[][];
}

export interface CountedTerm extends NumberTerm {
  search: CountedSearch;
}

/** Its reports and places are citations in 《》; its name may stand elsewhere too. */
export interface CountedDocument extends CitedDocument {
  search: CountedSearch;
}

/** One way to fill a series, which alone can be searched for. */
interface Example {
  members: string[];
  search: CountedSearch;
}

/** Its reports and places are instances of the pattern, each with members of its own. */
export interface CountedSeries extends Series {
  examples: Example[];
}

/** The phrase bank with what the searches find to which it leads. */
export interface CountedBank {
  frames: CountedFrame[];
  series: CountedSeries[];
  numberTerms: CountedTerm[];
  documents: CountedDocument[];
}

/** Every place that the pages of the phrase bank lead to. */
export const attestationsIn = ({ frames, series, numberTerms, documents }: PhraseBank): Attestation[] => [
  ...[...frames, ...series, ...numberTerms, ...documents].flatMap(({ attestations }) => attestations),
  ...numberTerms.flatMap(({ expansions }) => expansions),
];

/** So many examples of a series are shown. */
const MOST_EXAMPLES = 6;

type SearchFor = (query: string) => CountedSearch;

/** Every query that the pages of the phrase bank lead to. */
export function queriesOf(bank: PhraseBank): Set<string> {
  const queries = new Set<string>();
  withSearches(bank, (query) => {
    queries.add(query);
    return { query, reports: 1, sections: 1, places: 1 };
  });
  return queries;
}

/** The phrase bank with its counts, what is found in the most reports first; what no search finds is left out. */
export function withSearches(
  { frames, series, numberTerms, documents }: PhraseBank,
  searchFor: SearchFor,
): CountedBank {
  return {
    frames: frames.map((frame) => countedFrame(frame, searchFor)).filter(isFound),
    series: series.map((one) => ({ ...one, examples: examplesOf(one, searchFor) })),
    numberTerms: numberTerms
      .map((term) => ({ ...term, search: searchFor(asPhrase(term.words)) }))
      .filter((term) => isFound(term) && standsAlone(term))
      .sort((a, b) => byReports(a.search, b.search)),
    documents: documents.map((document) => ({ ...document, search: searchFor(asPhrase(document.title)) })),
  };
}

/** Whether a term is mostly no part of a longer one, under which its places are counted: 双责 in 一岗双责. */
const standsAlone = ({ places, search }: CountedTerm): boolean => 2 * places >= search.places;

const isFound = ({ search }: { search: CountedSearch }): boolean => search.places > 0;

/** The fixed words with room for each slot between them; a filler with what fills its own slot. */
const countedFrame = (frame: Frame, searchFor: SearchFor): CountedFrame => ({
  ...frame,
  search: searchFor(withGaps(frame.parts)),
  fillers: frame.fillers.map((fillers, slot) =>
    fillers
      .map((filler) => ({ ...filler, search: searchFor(withGaps(filled(frame.parts, slot, filler.words))) }))
      .filter(isFound),
  ),
});

const filled = (parts: readonly string[], slot: number, words: string): string[] =>
  parts.toSpliced(slot, 2, parts[slot]! + words + parts[slot + 1]!);

const withGaps = (parts: readonly string[]): string =>
  parts
    .filter((part) => fold(part) !== '')
    .map(asPhrase)
    .join('…');

/** The different rows of members of a series, at most six. */
function examplesOf({ attestations }: Series, searchFor: SearchFor): Example[] {
  const rows = new Map(attestations.map((place) => [place.members.join('\n'), place]));
  return [...rows.values()]
    .slice(0, MOST_EXAMPLES)
    .map((place) => ({ members: place.members, search: searchFor(exampleQuery(place)) }));
}

/** A list stands in a row; points stand in one section; headings each in a section of its own. */
function exampleQuery({ part, words, members }: SeriesAttestation): string {
  if (words !== members[0]) return asPhrase(words);
  return members.map(asPhrase).join(part === 'heading' ? '|' : ' ');
}
