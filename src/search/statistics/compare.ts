import { writeAmong, type ComparedPart } from '../address/among.ts';
import { answer, type Answer } from '../answer.ts';
import { sharesOf, type FacetShare } from './dispersion.ts';
import { isField, prefixOf } from '../query/prefixes.ts';
import { everyLine, formatState, selectionOf, stateOf, type Facet, type SearchState } from '../address/state.ts';

/** One value of a facet in both answers. */
export interface ComparedShare {
  value: string;
  first: FacetShare;
  second: FacetShare;
}

/** Two queries under the same filters. */
export interface QueryComparison {
  first: Answer;
  second: Answer;
  /** The sections that hold the first alone, the second alone, both; and the reports. */
  sections: Overlap;
  reports: Overlap;
}

/** By their numbers. */
export interface Overlap {
  first: ReadonlySet<number>;
  second: ReadonlySet<number>;
  both: ReadonlySet<number>;
}

export async function compare(first: Answer): Promise<QueryComparison> {
  const second = await answer(first.index, { ...first.state, q: first.state.other, other: first.state.q }, first.tags);
  const reportOf = (section: number) => first.index.sections.report[section]!;
  return {
    first,
    second,
    sections: overlap(new Set(first.found.sections), new Set(second.found.sections)),
    reports: overlap(
      new Set([...first.found.sections].map(reportOf)),
      new Set([...second.found.sections].map(reportOf)),
    ),
  };
}

const overlap = (first: Set<number>, second: Set<number>): Overlap => ({
  first: first.difference(second),
  second: second.difference(first),
  both: first.intersection(second),
});

/** What may leave out a part of a report. */
const OF_SECTIONS = ['type', 'topic', 'length', 'counted'] as const;

/** The search that finds the sections of a part of a comparison, by words where a query can say it; null where it holds none. */
export function sectionsOfPart(comparison: QueryComparison, part: keyof Overlap): SearchState | null {
  const { own, other } = sides(comparison, part);
  if (comparison.sections[part].size === 0) return null;
  const isSaid = ![own, other].some(isJoint);
  if (part === 'both' && isSaid) return aloneOf(own, `${own.state.q} ${other.state.q.trim()}`);
  if (isSaid && isOneWord(other)) return aloneOf(own, `${own.state.q} -${other.state.q.trim()}`);
  return within(own, part === 'both' ? 'both' : 'alone');
}

/**
 * The search that finds the reports of a part of a comparison: by words, or as a part of it, where filters take sections
 * out of them or a query is more than a word.
 *
 * @param prefix What asks for all words in one report.
 */
export function reportsOfPart(comparison: QueryComparison, part: keyof Overlap, prefix: string): SearchState | null {
  const { own, other } = sides(comparison, part);
  if (comparison.reports[part].size === 0) return null;
  const { without, among } = own.state;
  const isWhole = !without && !among && OF_SECTIONS.every((facet) => own.state[facet].length === 0);
  const words = [own, other].map(({ state }) => state.q.trim());
  if (isWhole && [own, other].every(isPlainWord))
    return aloneOf(own, prefix + words.join(part === 'both' ? ' ' : ' -'));
  return within(own, part === 'both' ? 'documents-both' : 'documents-alone');
}

/** What a query finds in a part of its comparison, as an address without words for it says it. */
function within({ state }: Answer, part: ComparedPart): SearchState {
  const { q, other, among } = state;
  const search = formatState({ ...stateOf(q), ...selectionOf(state), other, among });
  return { ...aloneOf({ state }, q), among: writeAmong({ part, search }) };
}

/** The answer whose sections a part holds, and the other one. */
const sides = ({ first, second }: QueryComparison, part: keyof Overlap) =>
  part === 'second' ? { own: second, other: first } : { own: first, other: second };

const aloneOf = ({ state }: Pick<Answer, 'state'>, q: string): SearchState => ({
  ...everyLine(state),
  q,
  view: 'passages',
  other: '',
});

/** What asks for its words in one sentence or report would ask for more of them there. */
const isJoint = ({ query }: Answer): boolean =>
  query.clauses.some(({ within }) => within !== undefined && !isField(within));

/** Only one word can be excluded by a minus, and none that says what all words stand in: `同节:党建` */
const isOneWord = ({ state, query: { clauses, filings, ignored } }: Answer): boolean => {
  const opening = prefixOf(state.q.trim())?.prefix ?? {};
  const isAlone = clauses.length === 1 && filings.length === 0 && ignored.length === 0;
  return isAlone && !clauses[0]!.isExcluded && !('span' in opening);
};

const isPlainWord = (answer: Answer): boolean =>
  isOneWord(answer) && answer.query.clauses.every(({ within }) => within === undefined);

/** The shares of all values that either answer holds a place in. */
export function comparedShares({ first, second }: QueryComparison, facet: Facet): ComparedShare[] {
  const others = new Map(sharesOf(second, facet).map((share) => [share.value, share]));
  return sharesOf(first, facet)
    .map((share) => ({ value: share.value, first: share, second: others.get(share.value)! }))
    .filter((share) => share.first.places + share.second.places > 0);
}
