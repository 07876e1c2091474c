import { beginningOf } from '../../corpus/overrides/stub.ts';
import { placeIn } from '../../corpus/overrides/quotation.ts';
import type { Ledger } from '../../corpus/schema.ts';
import type { StoredReport, StoredSection } from '../../corpus/stored.ts';

/** Words that an override can quote. */
interface Quote {
  words: string;
  /** Which of the places where they stand, from 1; null where there is one. */
  place: number | null;
}

/** The beginning of a block, at which a person can say that a heading or a section begins, or none. */
export interface MendingSpot {
  /** The block up to its first stop, as a heading. */
  heading: Quote;
  /** Its first words. */
  begins: Quote;
  /** The deepest that a heading can be here. */
  deepest: number;
}

/** What a person needs to mend a section, and what an override needs to know of it. */
export interface Mending {
  report: string;
  title: string;
  kind: string;
  year: number | null;
  /** Years that it names, its own among them. */
  years: number[];
  /** How the clean report begins. */
  begins: string;
  anchor: string;
  heading: string | null;
  /** The beginning of its own text. */
  text: string;
  types: string[];
  topics: string[];
  /** Of its headline, if it has one, and of each paragraph. */
  spots: MendingSpot[];
}

/** So much of a text tells it from others. */
const BEGINNING = 40;
const MOST_YEARS = 8;

export function mendingOf(report: StoredReport, section: StoredSection, ledger: Pick<Ledger, 'blocks'>): Mending {
  const { id, title, kind, year } = report;
  const { heading, headline, text, types, topics } = section;
  const whole = cleanText(report, ledger);
  const start = whole.offsets.get(section.id)!;
  const blocks = [...(headline === null ? [] : [headline]), ...text.split('\n')];
  let from = start;
  const spots = blocks.map((block, index) => {
    const at = whole.text.indexOf(block, from);
    from = at + block.length;
    const isHeadline = index === 0 && headline !== null;
    const quote = (words: string): Quote => ({ words, place: placeIn(whole.text, words, at) });
    const deepest = isHeadline ? section.depth : deepestBelow(section);
    return {
      heading: quote(isHeadline ? block : leadOf(block)),
      begins: quote(isHeadline ? block : cut(block)),
      deepest,
    };
  });
  return {
    ...{ report: id, title, kind, year, years: yearsIn(report, text), begins: beginningOf(report) },
    ...{ anchor: section.id.slice(id.length + 1), heading, text: cut(text, BEGINNING), types, topics, spots },
  };
}

/** The clean report, and where each section begins in it. */
function cleanText({ title, byline, sections }: StoredReport, { blocks }: Pick<Ledger, 'blocks'>) {
  let text = [...('title' in blocks ? [title] : []), ...byline].join('\n');
  const offsets = new Map<string, number>();
  for (const { id, headline, text: own } of sections) {
    offsets.set(id, text.length);
    text += `\n${headline ?? ''}\n${own}`;
  }
  return { text, offsets };
}

const WORDS = 20;
const cut = (text: string, length = WORDS): string => text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');

const LONGEST_HEADING = 60;

/** A short block, or its first sentence or label, without what closes it. */
const leadOf = (block: string): string =>
  (block.length <= LONGEST_HEADING ? block : /^[^。！？；：:]*/.exec(block)![0]).replace(/[。！？；：:\s]+$/, '') ||
  cut(block);

/** A heading below a section's; below the heading that a headless stretch stands under. `s2-1-tail` stands under depth 2. */
const deepestBelow = ({ id, depth }: StoredSection): number => {
  const [, anchor, tail] = /\/(.*?)(-tail.*)?$/.exec(id)!;
  return 1 + (tail === undefined ? depth : anchor!.split('-').length);
};

/** The years that stand in title, byline and text, the latest first. */
function yearsIn({ title, byline, year }: StoredReport, text: string): number[] {
  const found = [title, ...byline, text].join(' ').match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  const years = new Set([...(year === null ? [] : [year - 1, year, year + 1]), ...found.map(Number)]);
  return [...years].sort((a, b) => b - a).slice(0, MOST_YEARS);
}
