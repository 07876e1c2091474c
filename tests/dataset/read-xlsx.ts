import { DOMParser, type Element } from '@xmldom/xmldom';
import { TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';

/** The cells of a workbook, sheet by sheet, read by no library that writes one: what is no string is a number. */
export async function readXlsx(bytes: Uint8Array): Promise<(string | number)[][][]> {
  const parts = await partsOf(bytes);
  const shared = elements(parts.get('xl/sharedStrings.xml'), 'si').map((one) => one.textContent ?? '');
  const sheets = [...parts.keys()].filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name)).sort();
  return sheets.map((name) =>
    elements(parts.get(name), 'row').map((row) => {
      const cells: (string | number)[] = [];
      for (const cell of [...row.getElementsByTagName('c')]) cells[columnOf(cell)] = valueOf(cell, shared);
      return Array.from(cells, (value) => value ?? '');
    }),
  );
}

function valueOf(cell: Element, shared: readonly string[]): string | number {
  const text = cell.textContent ?? '';
  if (cell.getElementsByTagName('f').length > 0) throw new Error(`${cell.getAttribute('r')!} is a formula`);
  if (cell.getAttribute('t') === 's') return shared[Number(text)]!;
  return cell.getAttribute('t') === null && text !== '' ? Number(text) : text;
}

/** `C7` → 2 */
const columnOf = (cell: Element): number =>
  [...cell.getAttribute('r')!.replace(/\d/g, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const elements = (xml: string | undefined, name: string): Element[] =>
  xml === undefined ? [] : [...new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName(name)];

async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  for (const entry of await new ZipReader(new Uint8ArrayReader(bytes)).getEntries())
    if (!entry.directory) parts.set(entry.filename, await entry.getData(new TextWriter(), { useWebWorkers: false }));
  return parts;
}
