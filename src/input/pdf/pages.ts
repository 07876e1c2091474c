import { getDocumentProxy } from 'unpdf';
import type { ReportError } from '../../corpus/message.ts';
import { largestOf, megabytes } from '../limits.ts';
import { refusal } from '../refusal.ts';

/** A printed line. */
export interface PrintedLine {
  text: string;
  /** From 0. */
  page: number;
  left: number;
  right: number;
  /** Of its base, from the lower edge of the page. */
  y: number;
  /** Of its characters. */
  height: number;
}

/** A stretch of a line as the page draws it. */
interface Drawn {
  str: string;
  transform: number[];
  width: number;
  height: number;
}

const MOST_PAGES = 3000;
const LARGEST_TEXT = largestOf('.txt');

/** The lines of each page in the order in which they are drawn. @throws {ReportError} where not all of its text can be read */
export async function readPages(bytes: Uint8Array): Promise<PrintedLine[][]> {
  const { pdf, lacks } = await open(bytes);
  try {
    if (pdf.numPages > MOST_PAGES)
      throw refusal('input/pdf-too-large', `It has ${pdf.numPages} pages; ${MOST_PAGES} are read at most.`);
    const pages: PrintedLine[][] = [];
    let length = 0;
    for (let page = 0; page < pdf.numPages; page++) {
      const { items } = await inTime(pdf.getPage(page + 1).then(async (found) => found.getTextContent()));
      pages.push(linesOf(items as Drawn[], page));
      length += pages.at(-1)!.reduce((sum, { text }) => sum + text.length, 0);
      if (length > LARGEST_TEXT)
        throw refusal('input/pdf-too-large', `Its text has more than ${megabytes(LARGEST_TEXT)}.`);
    }
    if (lacks('cMapUrl')) throw noLetters('Fonts that are not in the file draw its characters.');
    return pages;
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** Of a file whose text is there, but not as characters. */
export const noLetters = (reason: string): ReportError => refusal('input/pdf-no-letters', reason);

/** Opens a copy of the bytes, for the library takes them for its own; `lacks` tells what it asked for that no file holds. */
async function open(bytes: Uint8Array) {
  const asked = new Set<string>();
  /** Tables of characters and fonts that the library would load from beside it. */
  class BinaryDataFactory {
    fetch({ kind }: { kind: string }): Promise<never> {
      asked.add(kind);
      return Promise.reject(new Error(`There is no ${kind}.`));
    }
  }
  const options = { verbosity: 0, isEvalSupported: false, disableFontFace: true, useWorkerFetch: false };
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { ...options, BinaryDataFactory }).catch(
    (error: unknown) => {
      if ((error as Error).name !== 'PasswordException') throw error;
      throw refusal('input/pdf-encrypted', 'The file is protected by a password.');
    },
  );
  return { pdf, lacks: (kind: string) => asked.has(kind) };
}

/** A page takes milliseconds; of a damaged one the library may never answer. */
const LONGEST = 60_000;

async function inTime<Result>(reading: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(refusal('input/pdf-broken', 'One of its pages cannot be read.')), LONGEST);
  });
  return Promise.race([reading, late]).finally(() => clearTimeout(timer));
}

function linesOf(items: readonly Drawn[], page: number): PrintedLine[] {
  const lines: PrintedLine[] = [];
  for (const { str, transform, width, height: drawn } of items) {
    const [, , c, d, left, y] = transform as [number, number, number, number, number, number];
    const height = Math.hypot(c, d);
    if (str === '' || height === 0 || (str === ' ' && drawn === 0)) continue;
    const line = lines.at(-1);
    const goesOn = line && Math.abs(line.y - y) < Math.max(line.height, height) / 2 && left > line.left;
    if (!goesOn) lines.push({ text: str, page, left, right: left + width, y, height });
    else {
      line.text += gapOf((left - line.right) / height) + str;
      line.right = Math.max(line.right, left + width);
      line.height = Math.max(line.height, height);
    }
  }
  return lines.map(tidied).filter(({ text }) => text !== '');
}

/** What stands between two stretches of a line, by their distance in heights of a character: two cells of a table, two words, nothing. */
const gapOf = (distance: number): string => (distance > 1.5 ? '\t' : distance > 0.3 ? ' ' : '');

const tidied = (line: PrintedLine): PrintedLine => ({
  ...line,
  text: line.text.replace(/[\n\r\f\v\u2028\u2029]/g, ' ').trim(),
});
