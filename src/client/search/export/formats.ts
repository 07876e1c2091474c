import { fill } from '../../../i18n/fill.ts';
import type { SearchWords } from '../../../i18n/search/index.ts';
import { count } from '../../../i18n/sentence.ts';
import type { TableHead, OccurrenceRow } from '../../../search/concordance/rows.ts';
import { TABLE_FILES } from '../../../dataset/tables.ts';
import { citationFormats, citationOfRow, citedLines } from './citations.ts';

/** A kind of file that all places can be written to. */
export interface ExportFormat {
  extension: 'csv' | 'jsonl' | 'xlsx' | 'txt' | 'bib' | 'ris' | 'csl';
  /** Of the file's name. */
  ending: string;
  type: string;
  /** True where it names the files of the reports. */
  namesFiles?: boolean;
  write: (
    head: TableHead,
    rows: readonly OccurrenceRow[],
    words: SearchWords,
  ) => string | Promise<Uint8Array<ArrayBuffer>>;
}

const [csv, jsonl, xlsx] = TABLE_FILES;

export const FORMATS: readonly ExportFormat[] = [
  { ...csv, ending: 'csv', write: (...given) => csv.write(sheetOf(...given)) },
  { ...jsonl, ending: 'jsonl', write: writeJsonl },
  { ...xlsx, ending: 'xlsx', write: (...given) => xlsx.write(sheetOf(...given)) },
  { extension: 'txt', ending: 'txt', type: 'text/plain;charset=utf-8', write: writeText },
  ...citationFormats,
];

/** The names of the columns, then a row a place, each with what was asked of which corpus. */
function sheetOf(head: TableHead, rows: readonly OccurrenceRow[], words: SearchWords): (string | number)[][] {
  const cells = rows.map((row) => {
    const own = COLUMNS.map((column) => row[column]);
    const said = own.map((cell) => (typeof cell === 'object' ? cell.join(words.comma) : cell));
    return [...said, ...askedOf(head), ...citationOfRow(row, head, words)];
  });
  const cited = head.areCited ? (['citation'] as const) : [];
  const names = [...COLUMNS, ...ASKED, ...cited].map((column) => words.csv[column]);
  return [names, ...cells];
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

const askedOf = ({ query, url, version }: TableHead): string[] => [query, url, version];

function writeJsonl(head: TableHead, rows: readonly OccurrenceRow[], words: SearchWords): string {
  const { query, url: search, version } = head;
  const line = (row: OccurrenceRow) => {
    const [citation] = citationOfRow(row, head, words);
    return JSON.stringify({ ...row, query, search, version, citation });
  };
  return rows.map((row) => `${line(row)}\n`).join('');
}

/** `……落实【一岗双责】制度……`, one place a line, with where it stands behind it; below all, the sections cited, where that was chosen. */
function writeText(head: TableHead, rows: readonly OccurrenceRow[], words: SearchWords): string {
  const lines = rows.map(({ left, match, right, title, section }) =>
    `${left}【${match}】${right}\t${title} ${section}`.replaceAll('\n', ' '),
  );
  const asked = headCells(head, words).map((cells) => cells.join(words.head.colon));
  const cited = citedLines(rows, head, words);
  return `${[...asked, '', ...lines, ...(cited.length > 0 ? ['', ...cited] : [])].join('\n')}\n`;
}

function headCells({ query, url, version, places, sections }: TableHead, words: SearchWords): string[][] {
  const { head } = words;
  const counts = { places: count(words.places, places, words), sections: count(words.sections, sections, words) };
  return [
    [head.query, query],
    [head.url, url],
    [head.version, version],
    [head.found, fill(head.places, counts)],
  ];
}
