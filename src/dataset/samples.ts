import type { StoredReport } from '../corpus/stored.ts';
import type { Taxonomy } from '../corpus/taxonomy.ts';
import type { FileName } from '../i18n/dataset.ts';
import type { Changes } from './changes/schema.ts';
import type { publishedLedger } from './ledger.ts';
import { COLUMNS, rowsOf, type Cell } from './rows.ts';
import { teiOf } from './tei.ts';

type PublishedLedger = ReturnType<typeof publishedLedger>;

/** How the files begin. */
export interface Samples {
  /** The first rows of the table of sections, long cells cut short. */
  rows: string[][];
  /** The first records of the other files, each cut short. */
  records: Partial<Record<FileName, string[]>>;
}

const ROWS = 2;
const LONGEST = 400;
const LONGEST_CELL = 40;

/** What stands at the head of each file, for the first reports and their ledgers. */
export function samplesOf(
  reports: readonly StoredReport[],
  ledgers: readonly PublishedLedger[],
  { taxonomy, changes }: { taxonomy: Taxonomy; changes: Changes },
): Samples {
  const lines = reports.map((report) => cut(JSON.stringify(report), LONGEST));
  return {
    rows: reports
      .flatMap(rowsOf)
      .slice(0, ROWS)
      .map((row) => row.map(shown)),
    records: {
      'corpus.jsonl': lines,
      'reports.zip': reports.map(({ id }, at) => `reports/${id}.json\n${lines[at]!}`),
      'tei.zip': reports.map((report) => `tei/${report.id}.xml\n${bodyOf(teiOf(report, taxonomy))}`),
      'ledgers.zip': ledgers.map(
        (ledger) => `ledgers/${ledger.report}.json\n${cut(JSON.stringify(told(ledger)), LONGEST)}`,
      ),
      'changes.json': [cut(JSON.stringify(changes), LONGEST)],
    },
  };
}

/** Of a ledger what shows no words that were removed: a page of the site says none of them but the cleaning record. */
const told = (ledger: PublishedLedger): PublishedLedger => ({
  ...ledger,
  edits: ledger.edits.filter(({ removed }) => (removed ?? '').trim() === '').slice(0, ROWS),
});

const bodyOf = (tei: string): string => cut(tei.slice(tei.indexOf('<body>')), LONGEST);

const shown = (cell: Cell, at: number): string =>
  cell === null ? '' : COLUMNS[at]!.name === 'id' ? String(cell) : cut(String(cell), LONGEST_CELL);

/** `cut('一二三四', 3) === '一二三…'` */
const cut = (text: string, longest: number): string => {
  const characters = [...text];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text;
};
