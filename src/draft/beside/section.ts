import type { DocumentSource } from '../document.ts';
import { pointsOfParagraphs } from '../../text/points.ts';
import { alignParts, type SectionPart, type AlignedRow } from './align.ts';

/** A heading or a paragraph of a part. */
export interface BesideBlock {
  /** 0 for a paragraph; a heading's level from 1 for that of the whole section. */
  level: number;
  /** As it stands in the report, a heading with its number. */
  text: string;
  /** Stands in the paragraph of the block before it. */
  isContinued?: true;
}

/** A part of a section: its heading with its lead-in, a child with all below it, a paragraph, or a point of one. */
export interface BesidePart extends SectionPart {
  blocks: BesideBlock[];
}

/** A section of a report as its page has it. */
export interface ReadSection {
  /** Its place in the outline, `s2-1`. */
  anchor: string;
  /** Null where headless. */
  headline: string | null;
  topics: readonly string[];
  paragraphs: readonly string[];
}

/** A section with all below it, to be set beside others. */
export interface BesideSection {
  source: DocumentSource;
  /** Section types, the leading one first. */
  types: readonly string[];
  /** The first is the section's own heading and lead-in. */
  parts: BesidePart[];
}

/**
 * The parts of a section: its heading with what stands before its first child, then each child with all below it. One
 * without children is cut into its paragraphs, and a paragraph that counts points (一是……二是……) into these; what leads up
 * to them at its very beginning stands with its heading.
 *
 * @param sections The section and all below it, in the report's order.
 */
export function partsOf([root, ...below]: readonly [ReadSection, ...ReadSection[]]): BesidePart[] {
  const depthOf = ({ anchor }: ReadSection) => anchor.split('-').length - root.anchor.split('-').length + 1;
  const least = Math.min(...new Set(below.map(depthOf)));
  const starts = below.flatMap((section, at) => (depthOf(section) === least ? [at] : []));
  const blocksOf = (section: ReadSection): BesideBlock[] => [
    ...(section.headline === null ? [] : [{ level: depthOf(section), text: section.headline }]),
    ...section.paragraphs.map((text) => ({ level: 0, text })),
  ];
  if (below.length > 0) {
    const children = starts.map((start, at) => below.slice(start, starts[at + 1]));
    return [[root], ...children].map((part) => partFrom(part, part.flatMap(blocksOf)));
  }
  const own = blocksOf(root).slice(0, root.headline === null ? 0 : 1);
  const stretches = stretchesOf(root.paragraphs);
  const leads = stretches[0] && !stretches[0].point && stretches[1]?.isContinued ? stretches.slice(0, 1) : [];
  const rest = withLeads(stretches.slice(leads.length));
  // What the whole is about tells none of several parts from another.
  const topics = rest.length > 1 ? [] : root.topics;
  return [partFrom([root], [...own, ...leads.map(blockOf)]), ...rest.map((one) => partOf(one, topics))];
}

/** A part as it stands: what leads up to its point (需协调的事项：), if anything does, and the point or paragraph. */
type Led = [...leads: PointText[], own: PointText];

/** What ends with a colon before a point is no part by itself. */
const withLeads = (stretches: readonly PointText[]): Led[] =>
  stretches.flatMap((own, at): Led[] => {
    if (leadsTo(own, stretches[at + 1])) return [];
    const before = stretches[at - 1];
    return [before && leadsTo(before, own) ? [before, own] : [own]];
  });

const leadsTo = ({ text, point }: PointText, next: PointText | undefined): boolean =>
  point === '' && /[：:]\s*$/.test(text) && next !== undefined && next.point !== '';

/** A paragraph, or what of one belongs to a point. */
interface PointText {
  text: string;
  /** The words that count it, `一是`; empty where none do. */
  point: string;
  isContinued: boolean;
}

/** Paragraphs, those that count several points cut before each of them. */
function stretchesOf(paragraphs: readonly string[]): PointText[] {
  const points = pointsOfParagraphs(paragraphs);
  return paragraphs.flatMap((text, number) => {
    const own = points[number]!;
    const cuts = [0, ...(own.length > 1 ? own.map(({ start }) => start).filter((start) => start > 0) : [])];
    return cuts.map((start, at): PointText => {
      const point = own.find((one) => one.start === start);
      return {
        text: text.slice(start, cuts[at + 1]),
        point: text.slice(start, point?.end ?? start),
        isContinued: at > 0,
      };
    });
  });
}

const blockOf = ({ text, isContinued }: PointText): BesideBlock => ({
  ...{ level: 0, text },
  ...(isContinued && { isContinued: true }),
});

/** What counts a point says nothing of it. */
const partOf = (stretches: Led, topics: readonly string[]): BesidePart => {
  const { text, point } = stretches.at(-1)!;
  return { heading: null, topics, text: text.slice(point.length), blocks: stretches.map(blockOf) };
};

const partFrom = (sections: readonly ReadSection[], blocks: BesideBlock[]): BesidePart => ({
  heading: sections[0]!.headline === null ? null : comparedHeading(sections[0]!.headline),
  topics: [...new Set(sections.flatMap(({ topics }) => topics))],
  text: blocks
    .slice(sections[0]!.headline === null ? 0 : 1)
    .map(({ text }) => text)
    .join('\n'),
  blocks,
});

/** `comparedHeading('（一）强化主体责任落实。') === '强化主体责任落实'` */
const comparedHeading = (headline: string): string =>
  headline.replace(/^\s*[（(]?[一二三四五六七八九十\d]+(?:\.\d+)*[）).、．:：\s]+/, '').replace(/[。：:；;]$/, '');

/** Whether each says one thing at most below its heading: there is nothing to choose. */
export const isPlain = (sections: readonly Pick<BesideSection, 'parts'>[]): boolean =>
  sections.every(({ parts }) => parts.length <= 2);

/** Which parts of sections say the same, a row for each and for what stands alone; their own headings and lead-ins share the first. */
export function rowsOf(sections: readonly Pick<BesideSection, 'parts'>[]): AlignedRow[] {
  const bodies = sections.map(({ parts }) => parts.slice(1));
  const rows = isPlain(sections) ? [bodies.map((body) => (body.length > 0 ? 0 : null))] : alignParts(bodies);
  const isEmpty = (row: AlignedRow) => row.every((part) => part === null);
  return [
    sections.map(() => 0),
    ...rows.filter((row) => !isEmpty(row)).map((row) => row.map((part) => (part === null ? null : part + 1))),
  ];
}
