import { isWithin } from '../../search/find/facets.ts';
import type { Index } from '../../search/index/read.ts';
import { selectionIn } from '../../search/address/subsets.ts';
import type { Comparison } from './address.ts';
import { offerReports, offerSections, type Offers } from './offers.ts';
import type { Picking } from './picker.ts';
import type { ComparedSection } from './read.ts';

/** What stands side by side, and what is looked for to be set beside it. */
interface Asked {
  comparison: Comparison;
  read: readonly ComparedSection[];
  picking: Pick<Picking, 'q' | 'type' | 'subset'>;
  /** So many are wanted. */
  most: number;
}

/** What can be set beside what is there, within the subset that the reader has chosen. */
export async function offersBeside(index: Index, { comparison, read, picking, most }: Asked): Promise<Offers> {
  const { q, type, subset } = picking;
  const without = new Set(comparison.ids.map((id) => id.split('/')[0]!));
  const passes = isWithin(index.sections, selectionIn(subset));
  if (comparison.mode === 'outlines') return offerReports(index, { without, passes }, q, most);
  const [first] = read;
  const near = new Set(read.flatMap((section) => section.near));
  const like = { topics: first?.topics ?? [], genre: first?.source.genre ?? '', depth: first?.depth ?? null };
  return offerSections(index, { ...like, type, without, near, passes }, q, most);
}
