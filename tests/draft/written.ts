import type { DocumentBlock, DocumentSource, SourceStyle, WrittenDocument } from '../../src/draft/document.ts';
import { writeDocx } from '../../src/draft/docx/index.ts';
import { extract } from '../../src/input/index.ts';
import { openZip } from '../../src/input/zip.ts';

export const paragraph = (text: string, ...sources: number[]): DocumentBlock => ({
  level: 0,
  text,
  runIn: null,
  sources,
});

export const heading = (level: number, text: string, runIn: string | null = null): DocumentBlock => ({
  level,
  text,
  runIn,
  sources: [],
});

export const SOURCE: DocumentSource = {
  id: 'a/s1-2',
  title: '某局2022年述职报告',
  genre: '述职报告',
  year: 2022,
  path: ['主要做法', '抓责任'],
  url: 'https://example.org/reports/a/#s1-2',
  sha256: '0123456789abcdef'.repeat(4),
  isEdited: false,
};

export const written = (blocks: readonly DocumentBlock[], more: Partial<WrittenDocument> = {}): WrittenDocument => ({
  ...{ title: null, sources: [], version: 'v1' },
  ...more,
  blocks,
});

/** The parts of the Word file of a document, by path. */
export async function partsOf(
  document: WrittenDocument,
  sources: SourceStyle = 'none',
): Promise<ReadonlyMap<string, string>> {
  const files = await openZip(await writeDocx(document, { sources }));
  const texts = files.map(async ({ name, unpack }) => [name, new TextDecoder().decode(await unpack())] as const);
  return new Map(await Promise.all(texts));
}

/** What the project's own reader finds in the Word file of a document: its text, and its headings with their levels. */
export async function readBack(document: WrittenDocument, sources: SourceStyle = 'none') {
  const bytes = await writeDocx(document, { sources });
  const { text, headings } = await extract({ file: '稿.docx', bytes });
  return { text, headings: headings.map(({ start, end, level }) => [level, text.slice(start, end)] as const) };
}
