import type { PhraseBank } from '../../analysis/phrases/schema.ts';
import { starterWords, type StarterWords } from '../../i18n/starters.ts';
import type { Starter } from '../../search/suggestions/starters.ts';
import type { Report } from '../report/report.ts';

/** So many searches are offered at least, as far as there are any. */
export const ENOUGH = 6;

/** A search that the corpus itself suggests, before its words are said in each language. */
interface Suggestion {
  q: string;
  note: keyof StarterWords;
  reports: number;
}

/** Longer phrases would be sentences, and shorter ones stand everywhere. */
const LENGTH = /^[\p{Script=Han}…]{3,16}$/u;
/** What stands beside a person's name. */
const NAMING = /同志|先生|女士|老师|述职人|报告人|汇报人|姓名|某/;

/**
 * Searches made from the corpus itself: its number terms, frames and headings, the most widespread of each first and
 * in turn, none of which says what another says. Words beside which a name may stand are left out.
 */
export function suggestions(bank: Pick<PhraseBank, 'frames' | 'numberTerms'>, reports: readonly Report[]): Starter[] {
  const lists = [framesOf(bank), termsOf(bank), slotsOf(bank), headingsOf(reports)];
  const ranks = Array.from({ length: Math.max(...lists.map((list) => list.length)) }, (_, rank) => rank);
  const inTurn = ranks.flatMap((rank) => lists.flatMap((list) => list[rank] ?? []));
  const chosen: Suggestion[] = [];
  for (const one of inTurn.filter(({ q }) => LENGTH.test(q) && !NAMING.test(q)))
    if (!chosen.some(({ q }) => q.includes(one.q) || one.q.includes(q))) chosen.push(one);
  return chosen.map(worded);
}

const worded = ({ q, note, reports }: Suggestion): Starter => ({
  q,
  note: { zh: starterWords.zh[note](reports), en: starterWords.en[note](reports) },
});

/** As many of each list as could be needed. */
const few = (list: Suggestion[]): Suggestion[] => list.slice(0, 4 * ENOUGH);

const framesOf = ({ frames }: Pick<PhraseBank, 'frames'>): Suggestion[] =>
  few(frames.flatMap(({ parts, reports }) => (parts.length === 1 ? [{ q: parts[0]!, note: 'frame', reports }] : [])));

const slotsOf = ({ frames }: Pick<PhraseBank, 'frames'>): Suggestion[] =>
  few(
    frames.flatMap(({ parts, reports }) =>
      parts.length === 2 && !parts.includes('') ? [{ q: parts.join('…'), note: 'slot', reports }] : [],
    ),
  );

const termsOf = ({ numberTerms }: Pick<PhraseBank, 'numberTerms'>): Suggestion[] =>
  few(numberTerms.map(({ words, reports }) => ({ q: words, note: 'term', reports })));

/** Headings by the number of reports that have them, those of most first. */
function headingsOf(reports: readonly Report[]): Suggestion[] {
  const holders = new Map<string, Set<string>>();
  for (const { id, sections } of reports)
    for (const { heading } of sections)
      if (heading !== null && heading !== '') holders.set(heading, (holders.get(heading) ?? new Set()).add(id));
  const listed = [...holders].map(([q, ids]): Suggestion => ({ q, note: 'heading', reports: ids.size }));
  return few(listed.filter(({ q }) => LENGTH.test(q)).sort((a, b) => b.reports - a.reports));
}
