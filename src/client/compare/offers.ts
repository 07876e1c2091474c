import { answer } from '../../search/answer.ts';
import type { Index } from '../../search/index/read.ts';
import { offersFor, subtreeOf, type WantedOffers } from '../../search/related/offers.ts';
import { stateOf } from '../../search/address/state.ts';
import type { Block } from '../../text/blocks.ts';
import { fold } from '../../text/fold.ts';

/** What can be set beside what is there: a section, or in outlines a report. */
export interface Offer {
  id: string;
  title: string;
  /** Who signs its report, where others have its title. */
  signature: string | undefined;
  /** Its heading, or how it begins; empty for a report. */
  detail: string;
  /** Characters with all below it; null for a report. */
  chars: number | null;
  /** True where its report says much the same as one that is there. */
  isNear: boolean;
}

/** The first offers, and how many there are. */
export interface Offers {
  items: Offer[];
  total: number;
  /** True where none is of the type wanted, and these are of others. */
  isOther?: boolean;
}

/** The same section of other reports; with words, sections of the type that hold them or whose report's title does, else those of other types that hold them. */
export async function offerSections(index: Index, wanted: WantedOffers, q: string, most: number): Promise<Offers> {
  const own = q.trim() === '' ? offersFor(index.sections, wanted) : await searched(index, wanted, q, [wanted.type]);
  const isOther = own.length === 0 && q.trim() !== '';
  const all = isOther ? await searched(index, wanted, q, []) : own;
  const items = all.slice(0, most).map(async (section): Promise<Offer> => {
    const id = index.sections.idOf(section);
    const { id: report, title, signature } = index.sections.reports[index.sections.report[section]!]!;
    const chars = subtreeOf(index.sections, section).reduce((sum, one) => sum + index.sections.chars[one]!, 0);
    return {
      id,
      title,
      signature,
      detail: detailOf(await index.blocks(section)),
      chars,
      isNear: wanted.near.has(report),
    };
  });
  return { items: await Promise.all(items), total: all.length, isOther: isOther && all.length > 0 };
}

/** The reports whose title holds the words and that have a section within what is narrowed to, in the site's order. */
export function offerReports(
  { sections }: Index,
  { without, passes }: Pick<WantedOffers, 'without' | 'passes'>,
  q: string,
  most: number,
): Offers {
  const words = q.split(/\s+/).map(fold);
  const [starts, ends] = [sections.firstOf, sections.firstOf.slice(1)];
  const all = sections.reports.filter(
    ({ id, title }, at) =>
      !without.has(id) &&
      words.every((word) => fold(title).includes(word)) &&
      someBetween(starts[at]!, ends[at]!, passes),
  );
  const items = all
    .slice(0, most)
    .map(({ id, title, signature }) => ({ id, title, signature, detail: '', chars: null, isNear: false }));
  return { items, total: all.length };
}

function someBetween(start: number, end: number, passes: (section: number) => boolean): boolean {
  for (let section = start; section < end; section++) if (passes(section)) return true;
  return false;
}

/**
 * Sections of the type in reports whose title holds the words, then those that hold them themselves, near-duplicates last;
 * of any type these alone.
 */
async function searched(index: Index, wanted: WantedOffers, q: string, type: string[]): Promise<number[]> {
  const { sections } = index;
  const found = await answer(index, { ...stateOf(q), type });
  const titled = new Set(found.titles.map(({ id }) => id));
  const ofType = type.length > 0 ? offersFor(sections, wanted) : [];
  const byTitle = ofType.filter((section) => titled.has(reportOf(sections.idOf(section))));
  const holding = [...found.found.sections].filter(
    (section) => wanted.passes(section) && !wanted.without.has(reportOf(sections.idOf(section))),
  );
  const byNearness = holding.sort(
    (a, b) => Number(isNear(sections.idOf(a), wanted)) - Number(isNear(sections.idOf(b), wanted)) || a - b,
  );
  return [...new Set([...byTitle, ...byNearness])];
}

const reportOf = (id: string): string => id.slice(0, id.indexOf('/'));
const isNear = (id: string, { near }: WantedOffers): boolean => near.has(reportOf(id));

const SHOWN = 32;

function detailOf(blocks: readonly Block[]): string {
  const heading = blocks.find(({ kind }) => kind === 'heading')?.text;
  const [text = ''] = blocks.filter(({ kind }) => kind === 'text').map((block) => block.text);
  return heading ?? (text.length > SHOWN ? `${text.slice(0, SHOWN)}……` : text);
}
