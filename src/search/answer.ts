import type { Engine } from './engine.ts';
import { countFacets, narrow, type FacetCounts } from './facets.ts';
import { countPlaces, reportOf, type Hit } from './hit.ts';
import { countAlone, offerParts, type Offer } from './offers.ts';
import { inReadingOrder } from './order.ts';
import { isNarrowed, phrasesOf, type Phrase, type SearchState } from './query.ts';
import { titled, type ReportCard } from './report-card.ts';

/** What the page says to a query. */
export interface Answer {
  state: SearchState;
  phrases: Phrase[];
  /** Words with nothing to look for, such as 《》. */
  ignored: string[];
  /** The sections found, in reading order. */
  hits: Hit[];
  /** How many there would be without the chosen filters. */
  unfiltered: number;
  places: number;
  /** In how many reports the hits stand. */
  reports: number;
  counts: FacetCounts;
  /** Reports whose title holds the query. They are not counted. */
  titles: ReportCard[];
  /** Where no section holds the query: what its phrases, or parts of its one phrase, would find alone. */
  offers: Offer[];
}

/** True where there is nothing to answer: no words and no filter. */
export const isIdle = (state: SearchState): boolean => state.q.trim() === '' && !isNarrowed(state);

/** Answers a query from the index and the list of reports. */
export async function answer(engine: Engine, reports: readonly ReportCard[], state: SearchState): Promise<Answer> {
  const { phrases, ignored } = phrasesOf(state.q);
  // A query of punctuation alone asks for nothing; it must not turn into “everything”.
  const asks = phrases.length > 0 || (ignored.length === 0 && isNarrowed(state));
  const all = asks ? await engine.search(phrases) : [];
  const hits = narrow(all, state);
  return {
    state,
    phrases,
    ignored,
    hits: inReadingOrder(
      hits,
      reports.map(({ id }) => id),
    ),
    unfiltered: all.length,
    places: countPlaces(hits),
    reports: new Set(hits.map(reportOf)).size,
    counts: countFacets(all, state),
    titles: titled(reports, phrases),
    offers: all.length === 0 ? await offersFor(engine, phrases) : [],
  };
}

async function offersFor(engine: Engine, phrases: readonly Phrase[]): Promise<Offer[]> {
  const [only, ...others] = phrases;
  if (!only) return [];
  return others.length > 0 ? countAlone(engine, phrases) : offerParts(engine, only);
}
