import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readLexicon } from '../../../scripts/corpus/taxonomy.ts';
import { PROJECT } from '../../../scripts/paths.ts';
import { decode } from '../../../src/corpus/decode.ts';
import { buildReports } from '../../../src/corpus/index.ts';
import type { Lexicon } from '../../../src/corpus/lexicon.ts';
import type { Report } from '../../../src/corpus/types.ts';
import { isBelow } from '../../../src/search/offers.ts';
import { partsOf, rowsOf, type ReadSection } from '../../../src/draft/beside/section.ts';

/** A pair of sections, and which of their children say the same; see pairs.yaml. */
interface Pair {
  of: [string, string];
  same: string[];
  open: [number[], number[]];
}

/** Right ÷ made, and found ÷ to be found, over all pairs: 0.973 and 0.818 where two parts are joined only as likest. */
const FLOORS = { precision: 0.97, recall: 0.81 };

const pairs = parse(readFileSync(new URL('pairs.yaml', import.meta.url), 'utf8')) as Pair[];
let lexicon: Lexicon;
beforeAll(async () => {
  ({ lexicon } = await readLexicon(join(PROJECT, 'content/taxonomy.yaml')));
});

const reports = new Map<string, Report>();
function reportOf(id: string): Report {
  const known = reports.get(id);
  if (known) return known;
  const folder = /^\d{3}_/.test(id) ? 'raw' : 'samples';
  const bytes = new Uint8Array(readFileSync(join(PROJECT, 'content', folder, `${id}.txt`)));
  const [report] = buildReports(decode({ id, file: `${id}.txt`, bytes, sha256: '' }), lexicon);
  reports.set(id, report!);
  return report!;
}

function sectionOf(ref: string) {
  const whole = reportOf(ref.split('/')[0]!).sections.filter(({ id }) => id === ref || isBelow(id, ref));
  const sections = whole.map(({ id, headline, topics, text }): ReadSection => ({
    anchor: id.slice(id.indexOf('/') + 1),
    headline,
    topics,
    paragraphs: text.split('\n').filter(Boolean),
  }));
  return { parts: partsOf(sections as [ReadSection, ...ReadSection[]]) };
}

test('parts are paired as a reader pairs them', () => {
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
  expect(count.right / (count.right + count.wrong)).toBeGreaterThanOrEqual(FLOORS.precision);
  expect(count.right / (count.right + count.missed)).toBeGreaterThanOrEqual(FLOORS.recall);
});
