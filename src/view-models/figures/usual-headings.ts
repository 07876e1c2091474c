import { formatState, stateOf } from '../../search/address/state.ts';
import { fold } from '../../text/fold.ts';
import type { Report } from '../report/report.ts';

/** A heading as reports have it, and in how many its words stand in a heading of the type. */
export interface UsualHeading {
  words: string;
  reports: number;
}

/** So many are listed of a type. */
const LISTED = 6;
/** Of more reports than this, what a single one has is not usual. */
const FEW = 20;
/** What can be asked for as it stands, and is no sentence. */
const WORDS = /^[\p{Script=Han}、]{2,16}$/u;

/**
 * The headings below which a type stands, those of most reports first: what others call this part. Where there
 * are few reports, one that a single report has is listed too, if none stands above it. `usualHeadings('problems', reports) → [{ words: '存在的问题', reports: 31 }, …]`
 */
export function usualHeadings(type: string, reports: readonly Pick<Report, 'id' | 'sections'>[]): UsualHeading[] {
  const found = new Map<string, { ids: Set<string>; depth: number }>();
  for (const { id, sections } of reports)
    for (const { heading, depth, types } of sections) {
      const words = heading?.replace(/[。：；，]$/u, '') ?? '';
      if (types[0] !== type || !WORDS.test(words)) continue;
      const known = found.get(words) ?? { ids: new Set(), depth };
      known.ids.add(id);
      found.set(words, { ids: known.ids, depth: Math.min(known.depth, depth) });
    }
  return [...found]
    .map(([words, { ids, depth }]) => ({ words, having: ids.size, depth }))
    .filter(({ having, depth }) => having > 1 || (reports.length <= FEW && depth === 1))
    .sort((a, b) => b.having - a.having || a.depth - b.depth)
    .slice(0, LISTED)
    .map(({ words }) => ({ words, reports: reports.filter(hasHeading(fold(words), type)).length }))
    .sort((a, b) => b.reports - a.reports);
}

const hasHeading =
  (folded: string, type: string) =>
  ({ sections }: Pick<Report, 'sections'>): boolean =>
    sections.some(({ heading, types }) => types.includes(type) && fold(heading ?? '').includes(folded));

/** The search, behind the search page's address, that finds the sections of a type with such a heading. */
export const headingAddress = (words: string, type: string): string =>
  formatState({ ...stateOf(`标题:${words}`), type: [type], counted: ['once'] });
