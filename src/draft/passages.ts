import { readMarker } from '../corpus/outline/markers.ts';
import type { DocumentBlock, DocumentSource, WrittenDocument } from './document.ts';

/** A passage of a report, to be written out among others. */
export interface WrittenPassage {
  source: DocumentSource;
  /** Exactly as it stands in the report; null where headless. */
  headline: string | null;
  /** True where the text goes on in the line of the heading. */
  runIn: boolean;
  paragraphs: readonly string[];
}

/** Headings over the passages: the report 一、, the passage （一）. */
const REPORT = 1;
const PASSAGE = 2;

/** Passages of any reports, each below the title of its report; what is found, or what is set side by side. */
export function passagesDocument(
  title: string | null,
  passages: readonly WrittenPassage[],
  version: string,
): WrittenDocument {
  const blocks = passages.flatMap((passage, index): DocumentBlock[] => {
    const isOfNext = reportOf(passages[index - 1]?.source) !== reportOf(passage.source);
    const report = { level: REPORT, text: passage.source.title, runIn: null, sources: [] };
    return [...(isOfNext ? [report] : []), ...passageBlocks(passage, index)];
  });
  return { title, blocks, sources: passages.map(({ source }) => source), version };
}

/** `<report>/<anchor>` → `<report>` */
const reportOf = (source: DocumentSource | undefined): string | undefined => source?.id.split('/')[0];

function passageBlocks({ headline, runIn, paragraphs }: WrittenPassage, index: number): DocumentBlock[] {
  const texts = paragraphs.map((text) => ({ level: 0, text, runIn: null, sources: [index] }));
  if (headline === null) return texts;
  const [first = null, ...rest] = texts;
  const heading = { level: PASSAGE, text: withoutNumber(headline), sources: [index] };
  return runIn ? [{ ...heading, runIn: first?.text ?? null }, ...rest] : [{ ...heading, runIn: null }, ...texts];
}

/** `withoutNumber('（二）抓责任。') === '抓责任。'`; a heading that is a number alone stays. */
export const withoutNumber = (headline: string): string =>
  headline.slice(readMarker(headline)?.length ?? 0) || headline;
