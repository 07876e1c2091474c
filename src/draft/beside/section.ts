import type { DocumentSource } from '../document.ts';
import { alignParts, type Part, type Row } from './align.ts';

/** A heading or a paragraph of a part. */
export interface BesideBlock {
  /** 0 for a paragraph; a heading's level from 1 for that of the whole section. */
  level: number;
  /** As it stands in the report, a heading with its number. */
  text: string;
}

/** A part of a section: its heading with its lead-in, a child with all below it, or a paragraph. */
export interface BesidePart extends Part {
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
 * without children is cut into its paragraphs.
 *
 * @param sections The section and all below it, in the report's order.
 */
export function partsOf([root, ...below]: readonly [ReadSection, ...ReadSection[]]): BesidePart[] {
  const depthOf = ({ anchor }: ReadSection) => anchor.split('-').length - root.anchor.split('-').length + 1;
  const least = Math.min(...below.map(depthOf));
  const starts = below.flatMap((section, at) => (depthOf(section) === least ? [at] : []));
  const blocksOf = (section: ReadSection): BesideBlock[] => [
    ...(section.headline === null ? [] : [{ level: depthOf(section), text: section.headline }]),
    ...section.paragraphs.map((text) => ({ level: 0, text })),
  ];
  if (below.length > 0) {
    const children = starts.map((start, at) => below.slice(start, starts[at + 1]));
    return [[root], ...children].map((part) => partFrom(part, part.flatMap(blocksOf)));
  }
  const lead = partFrom([root], blocksOf(root).slice(0, root.headline === null ? 0 : 1));
  return [lead, ...root.paragraphs.map((text) => partFrom([{ ...root, headline: null }], [{ level: 0, text }]))];
}

const partFrom = (sections: readonly ReadSection[], blocks: BesideBlock[]): BesidePart => ({
  heading: sections[0]!.headline === null ? null : withoutNumber(sections[0]!.headline),
  topics: [...new Set(sections.flatMap(({ topics }) => topics))],
  text: blocks
    .slice(sections[0]!.headline === null ? 0 : 1)
    .map(({ text }) => text)
    .join('\n'),
  blocks,
});

/** `withoutNumber('（一）强化主体责任落实。') === '强化主体责任落实'` */
const withoutNumber = (headline: string): string =>
  headline.replace(/^\s*[（(]?[一二三四五六七八九十\d]+(?:\.\d+)*[）).、．:：\s]+/, '').replace(/[。：:；;]$/, '');

/** The rows in which the parts of sections stand side by side; their own headings and lead-ins share the first. */
export function rowsOf(sections: readonly Pick<BesideSection, 'parts'>[]): Row[] {
  const bodies = sections.map(({ parts }) => parts.slice(1));
  // One paragraph in each: there is nothing to choose.
  const isPlain = bodies.every((body) => body.length <= 1);
  const rows = isPlain ? [bodies.map((body) => (body.length > 0 ? 0 : null))] : alignParts(bodies);
  const isEmpty = (row: Row) => row.every((part) => part === null);
  return [
    sections.map(() => 0),
    ...rows.filter((row) => !isEmpty(row)).map((row) => row.map((part) => (part === null ? null : part + 1))),
  ];
}
