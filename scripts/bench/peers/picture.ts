import { ENGINES } from './engines.ts';
import type { CorpusResult, Results, EngineRow } from './results.ts';

/** A panel of the picture: where it stands, what it shows of a row, and over which values it reaches. */
interface Panel {
  title: string;
  left: number;
  width: number;
  of: (row: EngineRow) => number | null;
  /** Labels at the values that they stand for; the first and the last are the panel's ends. */
  ticks: readonly (readonly [value: number, label: string])[];
  /** Where equal steps are equal factors. */
  isLogarithmic: boolean;
}

const [WIDTH, TOP, ROW, NAMES] = [960, 84, 34, 200];

const PANELS: readonly Panel[] = [
  {
    title: 'exact answers 全对, of 60',
    ...{ left: NAMES, width: 190, isLogarithmic: false },
    of: ({ exact }) => exact,
    ticks: [[0, '0'], [30, '30'], [60, '60']], // prettier-ignore
  },
  {
    title: 'bytes until the first answer 首次要下载',
    ...{ left: NAMES + 230, width: 260, isLogarithmic: true },
    of: ({ bytesBefore, bytesFirst }) => (bytesBefore === null ? null : bytesBefore + (bytesFirst ?? 0)),
    ticks: [[1e4, '10 kB'], [1e5, '100 kB'], [1e6, '1 MB'], [1e7, '10 MB'], [1e8, '100 MB']], // prettier-ignore
  },
  {
    title: 'each after 之后每次, median',
    ...{ left: NAMES + 548, width: 176, isLogarithmic: true },
    of: ({ warmP50 }) => (warmP50 === null ? null : Math.max(warmP50, FASTEST)),
    ticks: [[0.1, '0.1 ms'], [1, '1'], [10, '10'], [100, '100'], [1000, '1 s']], // prettier-ignore
  },
];

/** What the clock of a page can tell apart, in milliseconds. */
const FASTEST = 0.1;

const STYLE = `text{font:14px system-ui,sans-serif;fill:#222}.small{font-size:12px;fill:#666}.own{font-weight:700}.grid{stroke:#ddd}.line{stroke:#98a6b3;stroke-width:2;fill:none}circle,.bar{fill:#5b7c99}.own-mark circle,.own-mark .bar{fill:#b0281e}.own-mark .line{stroke:#d98a83}@media(prefers-color-scheme:dark){text{fill:#e6e3dc}.small{fill:#a8a297}.grid{stroke:#3a3733}.line{stroke:#5d6c79}circle,.bar{fill:#8fb0cc}.own-mark circle,.own-mark .bar{fill:#ff7a6b}.own-mark .line{stroke:#a8554c}}`;

/**
 * What was measured on the seeds, drawn: how exact each engine is on the largest corpus on which it came to its end, and
 * how bytes and times grow from corpus to corpus, a dot each, the largest dot for the largest.
 */
export function picture({ corpora }: Results): string {
  const sizes = corpora.filter(({ name }) => name === 'seeds').toSorted((a, b) => a.reports - b.reports);
  const height = TOP + ENGINES.length * ROW + 46;
  const said = `Dots from small to large: ${sizes.map(({ reports }) => reports.toLocaleString('en-US')).join(', ')} reports 篇. An engine without its largest dot was not measured there, or came to no end.`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="Search engines compared: exact answers, bytes and times">`,
    `<style>${STYLE}</style>`,
    ...PANELS.flatMap((panel) => frameOf(panel, height)),
    ...ENGINES.flatMap(({ id, name }, at) => rowOf({ id, name, y: TOP + at * ROW + ROW / 2 }, sizes)),
    `<text class="small" x="12" y="${height - 10}">${said}</text>`,
    '</svg>\n',
  ].join('\n');
}

function frameOf({ title, left, ticks, ...panel }: Panel, height: number): string[] {
  const bottom = height - 40;
  const at = (value: number) => place({ title, left, ticks, ...panel }, value);
  return [
    `<text x="${left}" y="30">${title}</text>`,
    ...ticks.flatMap(([value, label]) => [
      `<line class="grid" x1="${at(value)}" y1="${TOP - 14}" x2="${at(value)}" y2="${bottom}"/>`,
      `<text class="small" x="${at(value)}" y="${TOP - 22}" text-anchor="middle">${label}</text>`,
    ]),
  ];
}

/** Where a value stands in a panel; what is beyond an end stands at it. */
function place({ left, width, ticks, isLogarithmic }: Panel, value: number): number {
  const scale = isLogarithmic ? Math.log : Number;
  const [from, to] = [scale(ticks[0]![0]), scale(ticks.at(-1)![0])];
  const share = Math.min(1, Math.max(0, (scale(value) - from) / (to - from)));
  return Math.round(left + share * width);
}

function rowOf({ id, name, y }: { id: string; name: string; y: number }, sizes: readonly CorpusResult[]): string[] {
  const rows = sizes.flatMap(({ rows: all }, size) => {
    const row = all.find(({ engine, failed }) => engine === id && failed === null);
    return row ? [{ row, size }] : [];
  });
  const isOwn = id === 'places';
  return [
    `<g${isOwn ? ' class="own-mark"' : ''}>`,
    `<text x="12" y="${y + 5}"${isOwn ? ' class="own"' : ''}>${name.replaceAll('`', '')}</text>`,
    ...barOf(rows.at(-1)?.row, y),
    ...PANELS.slice(1).flatMap((panel) => dotsOf(panel, rows, y)),
    '</g>',
  ];
}

function barOf(row: EngineRow | undefined, y: number): string[] {
  const [panel] = PANELS as [Panel];
  const value = row ? panel.of(row) : null;
  if (value === null) return [];
  const width = Math.max(1, place(panel, value) - panel.left);
  return [
    `<rect class="bar" x="${panel.left}" y="${y - 8}" width="${width}" height="16"/>`,
    `<text class="small" x="${panel.left + width + 5}" y="${y + 4}">${value}</text>`,
  ];
}

function dotsOf(panel: Panel, rows: readonly { row: EngineRow; size: number }[], y: number): string[] {
  const dots = rows.flatMap(({ row, size }) => {
    const value = panel.of(row);
    return value === null ? [] : [{ x: place(panel, value), radius: 3 + 2 * size }];
  });
  const line = dots.length > 1 ? [`<path class="line" d="M${dots.map(({ x }) => `${x} ${y}`).join('L')}"/>`] : [];
  return [...line, ...dots.map(({ x, radius }) => `<circle cx="${x}" cy="${y}" r="${radius}"/>`)];
}
