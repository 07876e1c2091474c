import type { DocumentSource } from '../document.ts';

/** The words of a citation that are not the source's own, in the language of whoever cites. */
export interface CitationWords {
  /** Of the corpus, before its version. */
  version: string;
  /** Of the report's file, before its SHA-256. */
  file: string;
  /** Before the year that the report is about. */
  year: string;
  /** Before the day on which the page was read. */
  accessed: string;
  /** What is said of a quotation that no longer reads as its source. */
  edited: string;
  colon: string;
  /** Between two remarks. */
  between: string;
}

/** What a citation says besides its source. */
export interface CitationContext {
  /** The day on which the page was read, `2026-11-21`. */
  accessed: string;
  /** Version of the corpus; empty where it is not known. */
  version: string;
  words: CitationWords;
}

/**
 * A source as the styles write it. It has no author and no date of publication: reports name the year that they are
 * about, not when they came out.
 */
export interface Reference extends CitedSource {
  /** What the style has no field for: `['语料版本：cb9a42a049ba', …]` */
  notes: string[];
}

/** What a reference says without a remark. */
export interface CitedSource {
  /** `000_9e328af07c709210:s2-1`; unlike any other source's, and a key in BibTeX as it is. */
  key: string;
  report: string;
  /** The headings down to the passage; empty for a whole report and for a passage that no heading leads to. */
  path: string;
  genre: string;
  url: string;
  /** `2026-11-21` */
  accessed: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** @throws where `accessed` is no day as ISO 8601 writes it. */
export function citedSource(source: DocumentSource, accessed: string): CitedSource {
  if (!DAY.test(accessed)) throw new RangeError(`${accessed} is no day, such as 2026-11-21`);
  return {
    key: source.id.replace('/', ':'),
    report: oneLine(source.title),
    path: source.path.map(headingOf).join('　'),
    genre: oneLine(source.genre),
    url: source.url.replace(/[\\{}\s]/g, encodeURIComponent),
    accessed,
  };
}

/** @throws where `accessed` is no day as ISO 8601 writes it. */
export function referenceTo(source: DocumentSource, { accessed, version, words }: CitationContext): Reference {
  return {
    ...citedSource(source, accessed),
    notes: [
      ...(version === '' ? [] : [words.version + words.colon + version]),
      words.file + words.colon + source.sha256,
      ...(source.year === null ? [] : [`${words.year}${words.colon}${source.year}`]),
      ...(source.isEdited ? [words.edited] : []),
    ],
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A heading without the full stop or colon that ends it in a run-in line. */
const headingOf = (heading: string): string => oneLine(heading).replace(/[。：:；;，,]$/, '');

/** `2023年度述职报告：三、下一步打算`; GB/T 7714 sets a part's name off by a colon. */
export const titleOf = ({ report, path }: Pick<Reference, 'report' | 'path'>): string =>
  path === '' ? report : `${report}：${path}`;
