import { extract, type Extracted } from '../../src/input/index.ts';
import { zip } from '../../scripts/trials/archive.ts';

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="urn:mc" xmlns:wps="urn:wps" xmlns:v="urn:v"';

const part = (root: string, inner: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${W}>${inner}</w:${root}>`;

/** Parts of a document besides its body, each the XML inside its root. */
interface Other {
  numbering?: string;
  styles?: string;
  footnotes?: string;
  endnotes?: string;
}

/** The bytes of a docx. */
export function docx(body: string, other: Other = {}): Promise<Uint8Array> {
  const parts = Object.entries(other).map(([name, inner]) => [`word/${name}.xml`, part(name, inner)] as const);
  return zip([['word/document.xml', part('document', `<w:body>${body}</w:body>`)], ...parts]);
}

export const readWord = async (body: string, other: Other = {}): Promise<Extracted> =>
  extract({ file: '总结.docx', bytes: await docx(body, other) });

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const p = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${text && run(text)}</w:p>`;

/** A paragraph of a list, of `numId` 1 unless told otherwise. */
export const item = (level: number, text: string, numId = 1): string =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);

/** A level of a list definition: number format, label, and more XML. */
export const level = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;

export const definition = (levels: string, id = 0): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;

export const use = (id: number, more = '', of = 0): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
