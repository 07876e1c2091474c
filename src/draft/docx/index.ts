import { Document, DocumentGridType, NumberFormat, Packer, Paragraph } from 'docx';
import type { SourceStyle, WrittenDocument } from '../document.ts';
import { numberBlocks, type NumberedBlock } from '../numbered.ts';
import { nameSources, SOURCES } from '../sources.ts';
import { FONTS, fontOfLevel, fontTable } from './fonts.ts';
import { GRID, PAGE } from './layout.ts';
import { Endnotes } from './notes.ts';
import { footers } from './page-number.ts';
import { coreProperties } from './properties.ts';
import { textRun } from './runs.ts';
import { styleSheet } from './styles.ts';
import { withoutDates } from './zip-dates.ts';

/** A document as .docx in the layout of GB/T 9704—2012; of the same document the same bytes. */
export async function writeDocx(document: WrittenDocument, { sources }: { sources: SourceStyle }): Promise<Uint8Array> {
  const notes = new Endnotes(document);
  const children = [
    ...head(document),
    ...numberBlocks(document.blocks).map((block) => body(block, sources === 'endnotes' ? notes : null)),
    ...(sources === 'list' ? sourceList(document) : []),
  ];
  const file = new Document({
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15, balanceSingleByteDoubleByteWidth: true, useFELayout: true },
    theme: { fonts: { headings: THEME_FONT, body: THEME_FONT } },
    endnotes: notes.written,
    sections: [{ properties: SECTION, footers: footers(), children }],
  });
  return withoutDates(await Packer.pack(file, 'uint8array', undefined, ownParts(document)));
}

const THEME_FONT = { latin: FONTS.text, eastAsia: FONTS.text };

const SECTION = {
  page: PAGE,
  grid: { type: DocumentGridType.LINES_AND_CHARS, ...GRID },
  endnoteProperties: { numberFormat: { type: NumberFormat.DECIMAL } },
};

/** Parts of which the library's own would tell the hour or lack what GB/T 9704 needs. */
const ownParts = ({ title }: WrittenDocument) => [
  { path: 'docProps/core.xml', data: coreProperties(title) },
  { path: 'word/styles.xml', data: styleSheet() },
  { path: 'word/fontTable.xml', data: fontTable() },
];

const head = ({ title, byline = [] }: WrittenDocument): Paragraph[] => [
  ...(title === null ? [] : [new Paragraph({ style: 'Title', children: [textRun(title, FONTS.title)] })]),
  ...byline.map((line) => new Paragraph({ style: 'Subtitle', children: [textRun(line, FONTS.byline)] })),
];

/** A heading that text follows in its line stands in the body and has no place in the outline of Word. */
function body({ level, heading, text, ends }: NumberedBlock, notes: Endnotes | null): Paragraph {
  const style = heading && !text ? { style: `Heading${level}` } : {};
  const runs = [
    ...(heading ? [textRun(heading, fontOfLevel(level))] : []),
    ...(text ? [textRun(text, FONTS.text)] : []),
  ];
  return new Paragraph({ ...style, children: [...runs, ...(notes ? ends.map((source) => notes.refer(source)) : [])] });
}

function sourceList(document: WrittenDocument): Paragraph[] {
  const names = nameSources(document).map(
    (name) => new Paragraph({ style: 'Bibliography', children: [textRun(name, FONTS.text)] }),
  );
  const heading = new Paragraph({ style: 'Heading1', children: [textRun(SOURCES, FONTS.heading1)] });
  return names.length > 0 ? [heading, ...names] : [];
}
