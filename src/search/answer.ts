import { isAmong, readAmong } from './address/among.ts';
import type { NearSentence } from './related/closest.ts';
import { countFacets, isWithin, type FacetCounts } from './find/facets.ts';
import { satisfies } from './find/hit.ts';
import { filedAs } from './find/filed.ts';
import { countOccurrences, findHits, narrowHits, occurrencesBySection, type Hits } from './find/hits.ts';
import { TooWide } from './find/searched.ts';
import type { Index } from './index/read.ts';
import type { ReportCard, Sections } from './index/table.ts';
import type { TagNames } from './find/names.ts';
import { NO_SUGGESTIONS, suggest, type Suggestions } from './suggestions/suggestions.ts';
import { parseQuery, type Problem, type Query } from './query/parse.ts';
import { simplifierFor } from './query/simplify.ts';
import { isNarrowed, parseState, type SearchState } from './address/state.ts';
import { tokens } from '../text/tokens.ts';

/** What the page says to a query. All of it is exact; the texts are read when they are shown. */
export interface Answer {
  state: SearchState;
  query: Query;
  /** The query in simplified characters, where it was typed in traditional ones. */
  simplified: string | null;
  index: Index;
  /** What types and topics are called. */
  tags: TagNames;
  found: Hits;
  /** How many sections there would be without the chosen filters. */
  unfiltered: number;
  places: number;
  /** Places in each section of the corpus. */
  placesOf: Uint32Array;
  /** In how many reports they stand. */
  reports: number;
  counts: FacetCounts;
  /** Reports whose title holds the query. They are not counted. */
  titles: ReportCard[];
  /** Where no section holds the query. */
  suggestions: Suggestions;
  /** Sentences that the query nearly is, where no section holds it. */
  near: NearSentence[];
  /** Sections akin to the query, ranked and not exact, without the chosen filters; null where they are not to be shown. */
  related: Uint32Array | null;
}

/** True where there is nothing to answer: no words and no filter. */
export const isIdle = (state: SearchState): boolean => state.q.trim() === '' && !isNarrowed(state);

const NO_TAGS: TagNames = { types: {}, topics: {} };

/** Answers a query from the index. */
export async function answer(index: Index, state: SearchState, tags: TagNames = NO_TAGS): Promise<Answer> {
  const simplify = await simplifierFor(state.q);
  const { query, all } = await search(index, parseQuery(state.q, simplify), state, tags);
  const among = narrowHits(all, index.sections, await amongOf(index, state.among, tags));
  const found = narrowHits(among, index.sections, isWithin(index.sections, state));
  const simplified = simplify(state.q);
  const isMissing = all.sections.length === 0 && query.clauses.length > 0;
  const akin = await kin(index, simplified, query, { ...state, isMissing });
  return {
    state,
    query,
    simplified: simplified === state.q ? null : simplified,
    index,
    tags,
    found,
    unfiltered: all.sections.length,
    places: countOccurrences(found),
    placesOf: occurrencesBySection(found, index.sections),
    reports: new Set(found.sections.map((section) => index.sections.report[section]!)).size,
    counts: countFacets(akin.related ?? among.sections, index.sections, state),
    titles: titled(index.sections, query),
    suggestions: all.sections.length === 0 ? await suggest(index, query.clauses) : NO_SUGGESTIONS,
    ...akin,
  };
}

/** What is akin to a query: asked for by its view, or offered where nothing is found. Its code is loaded then. */
async function kin(
  index: Index,
  q: string,
  { problem }: Query,
  { view, isMissing }: Pick<SearchState, 'view'> & { isMissing: boolean },
): Promise<Pick<Answer, 'near' | 'related'>> {
  if (problem || (view !== 'related' && (!isMissing || view === 'compare'))) return { near: [], related: null };
  const { closest, plainChars, related } = await import('./related/akin.ts');
  return {
    near: isMissing ? await closest(index, plainChars(parseQuery(q).clauses)) : [],
    related: await related(q, index.sections, index.positions),
  };
}

const NOTHING: Hits = { sections: new Uint32Array(), places: [] };

/** What a query finds; and the query, for some of what cannot be answered shows only here. */
async function search(
  index: Index,
  query: Query,
  state: SearchState,
  tags: TagNames,
): Promise<{ query: Query; all: Hits }> {
  const filed = filedAs(query.filings, index.sections, tags);
  if (typeof filed !== 'function') return unanswered(query, filed);
  if (!asks(query, state)) return { query, all: NOTHING };
  try {
    return { query, all: narrowHits(await findHits(query.clauses, index), index.sections, filed) };
  } catch (error) {
    if (!(error instanceof TooWide)) throw error;
    return unanswered(query, { start: 0, end: state.q.length, id: 'wide' });
  }
}

/** What passes for the part of a comparison within which something is searched. */
async function amongOf(index: Index, text: string, tags: TagNames): Promise<(section: number) => boolean> {
  const among = readAmong(text);
  if (!among) return () => true;
  const { sections } = index;
  const state = parseState(among.search);
  const isOfOuter = await amongOf(index, state.among, tags);
  const found = async (q: string) => {
    const { all } = await search(index, parseQuery(q, await simplifierFor(q)), state, tags);
    return narrowHits(narrowHits(all, sections, isOfOuter), sections, isWithin(sections, state)).sections;
  };
  const [own, other] = await Promise.all([found(state.q), found(state.other)]);
  return isAmong(among.part, { own, other, report: sections.report });
}

const unanswered = (query: Query, problem: Problem): { query: Query; all: Hits } => ({
  query: { ...query, clauses: [], problem },
  all: NOTHING,
});

/** A query that asks for nothing, such as one of punctuation alone, must not turn into “everything”. */
const asks = ({ clauses, filings, ignored, problem }: Query, state: SearchState): boolean =>
  clauses.length > 0 || filings.length > 0 || (ignored.length === 0 && !problem && isNarrowed(state));

const foldedTitles = new WeakMap<Sections, string[][]>();

function titled(sections: Sections, { clauses }: Query): ReportCard[] {
  if (clauses.every(({ isExcluded }) => isExcluded)) return [];
  const titles = foldedTitles.get(sections) ?? sections.reports.map(({ title }) => tokens(title));
  foldedTitles.set(sections, titles);
  return sections.reports.filter((_, i) => satisfies(titles[i]!, clauses));
}
