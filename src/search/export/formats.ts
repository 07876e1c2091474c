import type { Head, Row } from './rows.ts';

/** A kind of file that all places can be written to. */
export interface Format {
  name: string;
  extension: string;
  type: string;
  write: (head: Head, rows: readonly Row[]) => string;
}

// Excel takes a file for UTF-8 only behind this mark.
const BOM = '\uFEFF';
const COLUMNS = ['左文', '词句', '右文', '文段', '标题', '类型', '报告编号', '报告', '网址'];

export const FORMATS: readonly Format[] = [
  { name: 'CSV', extension: 'csv', type: 'text/csv;charset=utf-8', write: writeCsv },
  { name: 'JSONL', extension: 'jsonl', type: 'application/x-ndjson', write: writeJsonl },
  { name: '纯文本', extension: 'txt', type: 'text/plain;charset=utf-8', write: writeText },
];

/** Rows of two columns for the head, an empty one, the names of the columns, the places. Lines end as RFC 4180 says. */
function writeCsv(head: Head, rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.left,
    row.phrase,
    row.right,
    row.section,
    row.heading,
    row.types.join('、'),
    row.report,
    row.title,
    row.url,
  ]);
  return BOM + [...headCells(head), [], COLUMNS, ...cells].map((line) => `${line.map(quote).join(',')}\r\n`).join('');
}

const quote = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

function writeJsonl(head: Head, rows: readonly Row[]): string {
  return [head, ...rows].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** `……落实【一岗双责】制度……`, one place a line, with where it stands behind it. */
function writeText(head: Head, rows: readonly Row[]): string {
  const lines = rows.map(({ left, phrase, right, title, section }) =>
    `${left}【${phrase}】${right}\t${title} ${section}`.replaceAll('\n', ' '),
  );
  return `${[...headCells(head).map((cells) => cells.join('：')), '', ...lines].join('\n')}\n`;
}

const headCells = ({ query, url, version, places, sections }: Head): string[][] => [
  ['查询', query],
  ['网址', url],
  ['语料版本', version],
  ['命中', `${places} 处，${sections} 段`],
];
