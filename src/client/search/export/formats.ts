import { fill } from '../../../i18n/fill.ts';
import type { SearchWords } from '../../../i18n/search/index.ts';
import { count } from '../../../i18n/sentence.ts';
import type { Head, Row } from '../../../search/rows.ts';
import { csvOf } from '../../../text/csv.ts';
import { citationFormats } from './citations.ts';

/** A kind of file that all places can be written to. */
export interface Format {
  extension: 'csv' | 'jsonl' | 'txt' | 'bib' | 'ris' | 'csl';
  /** Of the file's name. */
  ending: string;
  type: string;
  /** True where it names the files of the reports. */
  namesFiles?: boolean;
  write: (head: Head, rows: readonly Row[], words: SearchWords) => string;
}

export const FORMATS: readonly Format[] = [
  { extension: 'csv', ending: 'csv', type: 'text/csv;charset=utf-8', write: writeCsv },
  { extension: 'jsonl', ending: 'jsonl', type: 'application/x-ndjson', write: writeJsonl },
  { extension: 'txt', ending: 'txt', type: 'text/plain;charset=utf-8', write: writeText },
  ...citationFormats,
];

/** The names of the columns, then a place a line, each with what was asked of which corpus. Lines end as RFC 4180 says. */
function writeCsv(head: Head, rows: readonly Row[], words: SearchWords): string {
  const lines = rows.map((row) => {
    const cells = COLUMNS.map((column) => row[column]);
    return [...cells.map((cell) => (Array.isArray(cell) ? cell.join(words.comma) : String(cell))), ...askedOf(head)];
  });
  const names = [...COLUMNS, ...ASKED].map((column) => words.csv[column]);
  return csvOf([names, ...lines]);
}

const COLUMNS = [
  ...([
    'report',
    'title',
    'genre',
    'year',
    'types',
    'topics',
    'section',
    'position',
    'left',
    'match',
    'right',
  ] as const),
  ...(['heading', 'url'] as const),
];
const ASKED = ['query', 'search', 'version'] as const;

const askedOf = ({ query, url, version }: Head): string[] => [query, url, version];

function writeJsonl({ query, url: search, version }: Head, rows: readonly Row[]): string {
  return rows.map((row) => `${JSON.stringify({ ...row, query, search, version })}\n`).join('');
}

/** `……落实【一岗双责】制度……`, one place a line, with where it stands behind it. */
function writeText(head: Head, rows: readonly Row[], words: SearchWords): string {
  const lines = rows.map(({ left, match, right, title, section }) =>
    `${left}【${match}】${right}\t${title} ${section}`.replaceAll('\n', ' '),
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
