import { CITATION_FILES, citationOf, citationsOf } from '../../../draft/cite/index.ts';
import type { DocumentSource } from '../../../draft/document.ts';
import { citedTitle } from '../../../i18n/samples.ts';
import type { SearchWords } from '../../../i18n/search/index.ts';
import type { TableHead, OccurrenceRow } from '../../../search/concordance/rows.ts';

/** The sections that hold the places, each cited once, as files for reference managers. */
export const citationFormats = CITATION_FILES.map(({ extension, ending, type, style }) => ({
  extension,
  ending,
  type,
  namesFiles: true,
  write: (head: TableHead, rows: readonly OccurrenceRow[], { citations }: SearchWords): string =>
    citationsOf(
      rows.map((row) => sourceOf(row, head)),
      style,
      contextOf(head, citations),
    ),
}));

/** The citation that stands in a row of an exported table of places, where citations were chosen. */
export const citationOfRow = (row: OccurrenceRow, head: TableHead, { citations }: SearchWords): string[] =>
  head.areCited ? [citationOf(sourceOf(row, head), 'gbt7714', contextOf(head, citations))] : [];

/** The sections that hold the places, each cited once, a line each, where that was chosen. */
export const citedLines = (rows: readonly OccurrenceRow[], head: TableHead, { citations }: SearchWords): string[] =>
  head.areCited
    ? citationsOf(
        rows.map((row) => sourceOf(row, head)),
        'gbt7714',
        contextOf(head, citations),
      ).split('\n')
    : [];

const contextOf = ({ day, version }: TableHead, words: SearchWords['citations']) => ({
  accessed: day,
  version,
  words,
});

const sourceOf = (
  { section, report, title, genre, year, path, url }: OccurrenceRow,
  { hashes }: TableHead,
): DocumentSource => ({
  ...{ id: section, title: citedTitle(title), genre, path, url },
  year: year === '' ? null : Number(year),
  sha256: hashes[report] ?? '',
  isEdited: false,
});
