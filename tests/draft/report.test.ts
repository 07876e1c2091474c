import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { fromExtracted } from '../../src/corpus/decode.ts';
import { buildReports } from '../../src/corpus/index.ts';
import type { BuiltReport } from '../../src/corpus/types.ts';
import { writeDocx } from '../../src/draft/docx/index.ts';
import { writePlainText } from '../../src/draft/plain.ts';
import { reportBlocks } from '../../src/draft/report.ts';
import { extract } from '../../src/input/index.ts';
import { buildAllFrom, lexicon } from '../corpus/seeds.ts';
import { someOf } from '../properties/runs.ts';
import { written } from './written.ts';

const CONTENT = new URL('../../content/', import.meta.url);
const filesIn = (folder: string) => readdirSync(new URL(folder, CONTENT)).filter((file) => file.endsWith('.txt'));
const read = (folder: string, file: string) =>
  buildAllFrom(new Uint8Array(readFileSync(new URL(`${folder}/${file}`, CONTENT))), file);

/** A report as a document. */
const documentOf = ({ meta, sections }: BuiltReport) =>
  written(
    reportBlocks(
      sections.map(({ text, ...section }) => ({ ...section, paragraphs: text === '' ? [] : text.split('\n') })),
      null,
    ),
    { title: meta.title, byline: meta.byline },
  );

const outlineOf = ({ sections }: BuiltReport) =>
  sections.filter(({ headline }) => headline !== null).map(({ depth, headline, runIn }) => [depth, headline, runIn]);

/** What our reader takes from, and what the pipeline makes of, the Word file of a report. */
async function rebuilt(report: BuiltReport): Promise<{ text: string; again: BuiltReport[] }> {
  const bytes = await writeDocx(documentOf(report), { sources: 'none' });
  const extracted = await extract({ file: '稿.docx', bytes });
  const decoded = fromExtracted({ id: 'x', file: '稿.docx', bytes, sha256: '' }, extracted);
  return { text: extracted.text, again: buildReports(decoded, lexicon) };
}

/** A report line by line, as it stands. */
const linesOf = ({ meta, sections }: BuiltReport): string[] => [
  meta.title,
  ...meta.byline,
  ...sections.flatMap(({ headline, runIn, text }) =>
    [headline, text]
      .filter((part) => part)
      .join(runIn ? '' : '\n')
      .split('\n'),
  ),
];

interface Rebuilt {
  report: BuiltReport;
  /** What our reader takes from the Word file, and what the pipeline makes of it. */
  text: string;
  again: BuiltReport[];
}

async function readingsOf(folder: string): Promise<Rebuilt[]> {
  const readings: Rebuilt[] = [];
  const files = folder === 'raw' ? filesIn(folder) : someOf(filesIn(folder));
  for (const report of files.flatMap((file) => read(folder, file)))
    readings.push({ report, ...(await rebuilt(report)) });
  return readings;
}

describe.each(['raw', 'samples'])('reports of content/%s, written as Word and read again,', (folder) => {
  let readings: Rebuilt[];
  beforeAll(async () => void (readings = await readingsOf(folder)), 300_000);

  test('have the same text, line by line', () => {
    for (const { report, text } of readings) expect(text.split('\n'), report.meta.id).toEqual(linesOf(report));
  });

  test('are one report each, with the same title', () => {
    for (const { report, again } of readings)
      expect(
        again.map(({ meta }) => meta.title),
        report.meta.id,
      ).toEqual([report.meta.title]);
  });

  test('have the same headings where they stand in a line of their own', () => {
    const own = (outline: ReturnType<typeof outlineOf>) => outline.filter(([, , runIn]) => runIn === false);
    for (const { report, again } of readings)
      expect(own(outlineOf(again[0]!)), report.meta.id).toEqual(own(outlineOf(report)));
  });

  // Word has no mark for a heading that its paragraph goes on from; such without a number are found by their words alone.
  test('have the same outline, run-in headings and all, in 97 of 100', () => {
    const same = readings.filter(({ report, again }) => isDeepStrictEqual(outlineOf(again[0]!), outlineOf(report)));
    expect(same.length / readings.length).toBeGreaterThanOrEqual(folder === 'raw' ? 1 : 0.97);
  });
});

test.each<[string, [number, string][], number[]]>([
  [
    'numbers of the standard',
    [
      [1, '一、学'],
      [2, '（一）学'],
      [3, '1.学'],
      [4, '（1）学'],
      [5, '①学'],
    ],
    [1, 2, 3, 4, 5],
  ],
  [
    'a level left out',
    [
      [1, '一、学'],
      [2, '1.学'],
      [3, '（1）学'],
    ],
    [1, 3, 4],
  ],
  [
    'no numbers',
    [
      [1, '工作'],
      [2, '学习'],
      [1, '打算'],
    ],
    [1, 2, 1],
  ],
  [
    'numbers in another order',
    [
      [1, '1.学'],
      [2, '一、学'],
      [3, '（一）学'],
    ],
    [3, 4, 5],
  ],
  [
    'a depth of several styles',
    [
      [1, '一、学'],
      [2, '（一）学'],
      [2, '1.学'],
    ],
    [1, 2, 2],
  ],
  [
    'deeper than the standard goes',
    [
      [1, '①学'],
      [2, '甲'],
      [3, '乙'],
    ],
    [5, 5, 5],
  ],
])('levels of a report with %s', (_, headings, levels) => {
  const sections = headings.map(([depth, headline]) => ({ depth, headline, runIn: false, paragraphs: [] }));
  expect(reportBlocks(sections, null).map(({ level }) => level)).toEqual(levels);
});

test('a report’s headings keep their numbers, right or wrong', () => {
  const sections = ['一、学习', '三、打算'].map((headline) => ({
    depth: 1,
    headline,
    runIn: false,
    paragraphs: ['略。'],
  }));
  expect(writePlainText(written(reportBlocks(sections, null)), { sources: 'none' })).toBe(
    '　　一、学习\n　　略。\n　　三、打算\n　　略。\n',
  );
});
