import { fill } from '../../../i18n/fill.ts';
import type { SearchWords } from '../../../i18n/search/index.ts';
import { count } from '../../../i18n/sentence.ts';
import type { Head, Row } from '../../../search/rows.ts';
import { csvOf } from '../../../text/csv.ts';

/** A kind of file that all places can be written to. */
export interface Format {
  extension: 'csv' | 'jsonl' | 'txt';
  type: string;
  write: (head: Head, rows: readonly Row[], words: SearchWords) => string;
}

export const FORMATS: readonly Format[] = [
  { extension: 'csv', type: 'text/csv;charset=utf-8', write: writeCsv },
  { extension: 'jsonl', type: 'application/x-ndjson', write: writeJsonl },
  { extension: 'txt', type: 'text/plain;charset=utf-8', write: writeText },
];

/** Rows of two columns for the head, an empty one, the names of the columns, the places. */
function writeCsv(head: Head, rows: readonly Row[], words: SearchWords): string {
  const cells = rows.map((row) => [
    row.left,
    row.phrase,
    row.right,
    row.section,
    row.heading,
    row.types.join(words.comma),
    row.report,
    row.title,
    row.url,
  ]);
  return csvOf([...headCells(head, words), [], words.csv, ...cells]);
}

function writeJsonl(head: Head, rows: readonly Row[]): string {
  return [head, ...rows].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** `……落实【一岗双责】制度……`, one place a line, with where it stands behind it. */
function writeText(head: Head, rows: readonly Row[], words: SearchWords): string {
  const lines = rows.map(({ left, phrase, right, title, section }) =>
    `${left}【${phrase}】${right}\t${title} ${section}`.replaceAll('\n', ' '),
  );
  return `${[...headCells(head, words).map((cells) => cells.join(words.head.colon)), '', ...lines].join('\n')}\n`;
}

function headCells({ query, url, version, places, sections }: Head, words: SearchWords): string[][] {
  const { head } = words;
  const counts = { places: count(words.places, places, words), sections: count(words.sections, sections, words) };
  return [
    [head.query, query],
    [head.url, url],
    [head.version, version],
    [head.found, fill(head.places, counts)],
  ];
}
