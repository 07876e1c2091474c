import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { PROJECT } from '../../../scripts/paths.ts';
import type { BuiltReport } from '../../../src/corpus/types.ts';
import { isBelow } from '../../../src/search/related/offers.ts';
import { partsOf, rowsOf, type ReadSection } from '../../../src/draft/beside/section.ts';
import { buildFrom } from '../../corpus/seeds.ts';

/** A pair of sections, and which of their children say the same; see pairs.yaml. */
interface Pair {
  of: [string, string];
  same: string[];
  open: [number[], number[]];
}

/** Right ÷ made, and found ÷ to be found, over all pairs: 0.972 and 0.795 of parts, 0.929 and 0.5 of points. */
const FLOORS = [
  { file: 'pairs.yaml', precision: 0.97, recall: 0.79 },
  { file: 'points.yaml', precision: 0.92, recall: 0.5 },
];
const reports = new Map<string, BuiltReport>();
function reportOf(id: string): BuiltReport {
  const known = reports.get(id);
  if (known) return known;
  const folder = /^\d{3}_/.test(id) ? 'raw' : 'samples';
  const bytes = new Uint8Array(readFileSync(join(PROJECT, 'content', folder, `${id}.txt`)));
  const report = buildFrom(bytes, `${id}.txt`);
  reports.set(id, report);
  return report;
}

/** @param ref `<report>/<anchor>`, or `<report>/<words>` of the section's own text */
function sectionOf(ref: string) {
  const [report, place] = ref.split('/') as [string, string];
  const all = reportOf(report).sections;
  const root = all.find(({ id, text }) => id === ref || text.includes(place))!;
  const whole = all.filter(({ id }) => id === root.id || isBelow(id, root.id));
  const sections = whole.map(({ id, headline, topics, text }): ReadSection => ({
    anchor: id.slice(id.indexOf('/') + 1),
    headline,
    topics,
    paragraphs: text.split('\n').filter(Boolean),
  }));
  return { parts: partsOf(sections as [ReadSection, ...ReadSection[]]) };
}

test.each(FLOORS)('parts are paired as a reader pairs them: $file', ({ file, precision, recall }) => {
  const pairs = parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Pair[];
  const count = { right: 0, wrong: 0, missed: 0 };
  for (const { of, same, open } of pairs) {
    const rows = rowsOf(of.map(sectionOf)).slice(1);
    const made = rows.flatMap(([a, b]) => (a === null || b === null ? [] : [[a!, b!] as const]));
    const isRight = ([a, b]: readonly [number, number]) => same.includes(`${a}=${b}`);
    count.right += made.filter(isRight).length;
    count.wrong += made.filter((one) => !isRight(one) && !open[0].includes(one[0]) && !open[1].includes(one[1])).length;
    // Where two parts may stand beside one, one of them is enough.
    const wanted = new Set(same.map((one) => one.split('=')[1]));
    count.missed += [...wanted].filter((b) => !made.some((one) => isRight(one) && String(one[1]) === b)).length;
  }
  expect(count.right / (count.right + count.wrong)).toBeGreaterThanOrEqual(precision);
  expect(count.right / (count.right + count.missed)).toBeGreaterThanOrEqual(recall);
});
