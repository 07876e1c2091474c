import { ENGINES } from './engines.ts';
import type { CorpusResult, Results, EngineRow } from './results.ts';

/** Between these lines of docs/benchmarks.md stands what was measured; the rest is written by hand. */
export const [BEGIN, END] = ['<!-- measured -->', '<!-- /measured -->'];

const HEADS = [
  ...[
    'engine',
    'exact',
    'found',
    'right',
    'kB before',
    'kB for the first',
    'ready, ms',
    'warm p50, ms',
    'warm p95, ms',
  ],
  ...['tab, MB', 'index, MB', 'files', 'index, s', 'memory, MB'],
];

/** What a run measured, as tables of Markdown: one for each corpus, a row for each engine. */
export const report = ({ machine, day, corpora }: Results): string =>
  [`Measured on ${day}: ${machine}.`, ...corpora.map(tableOf)].join('\n\n');

/** `reportIn(document, results)`: the document with these tables in place of those before. */
export function reportIn(document: string, results: Results): string {
  const [begin, end] = [document.indexOf(BEGIN) + BEGIN.length, document.indexOf(END)];
  return `${document.slice(0, begin)}\n\n${report(results)}\n\n${document.slice(end)}`;
}

function tableOf({ name, reports, sections, characters, rows }: CorpusResult): string {
  const [one, made] = [name === 'seeds' ? 'the five seeds' : 'the samples', `${figure(reports)} reports`];
  const how = reports <= 5 || (name === 'samples' && reports < 1_000) ? `${made}, ${one}` : `${made} made of ${one}`;
  const lines = [HEADS, HEADS.map(() => '-'), ...rows.map(cellsOf)].map((cells) => `| ${cells.join(' | ')} |`);
  return `### ${how}\n\n${figure(sections)} sections, ${figure(characters)} characters.\n\n${lines.join('\n')}`;
}

export const nameOf = (id: string): string => ENGINES.find((engine) => engine.id === id)?.name ?? id;

function cellsOf(row: EngineRow): string[] {
  if (row.failed !== null) return [nameOf(row.engine), row.failed, ...HEADS.slice(2).map(() => '')];
  const kilo = (bytes: number | null) => shown(bytes, (size) => figure(Math.round(size / 1e3)));
  return [
    ...[
      nameOf(row.engine),
      `${row.exact} of ${row.queries}`,
      shown(row.recall, percent),
      shown(row.precision, percent),
    ],
    ...[kilo(row.bytesBefore), kilo(row.bytesFirst), shown(row.readyMilliseconds, figure)],
    ...[shown(row.warmP50, String), shown(row.warmP95, String), shown(row.tabMegabytes, figure)],
    ...[shown(row.indexBytes, (size) => (size / 1e6).toFixed(1)), shown(row.files, figure)],
    ...[shown(row.indexSeconds, String), shown(row.indexMegabytes, figure)],
  ];
}

const shown = (value: number | null, say: (value: number) => string): string => (value === null ? '–' : say(value));
const figure = (value: number): string => value.toLocaleString('en-US');
/** Rounded down, so that a hundred is a hundred. */
const percent = (share: number): string => `${(Math.floor(share * 1e3) / 10).toLocaleString('en-US')} %`;
