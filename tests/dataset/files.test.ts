import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { publish } from '../../src/dataset/changes/index.ts';
import { publishedLedger } from '../../src/dataset/ledger.ts';
import { overviewOf, totalsOf } from '../../src/dataset/overview.ts';
import { packageOf, sumsOf } from '../../src/dataset/package.ts';
import { COLUMNS, csvCell, rowsOf } from '../../src/dataset/rows.ts';
import { samplesOf } from '../../src/dataset/samples.ts';
import { columnWords } from '../../src/i18n/dataset-columns.ts';
import { MEASURED } from '../../src/i18n/dataset.ts';
import { taxonomy } from '../../src/i18n/taxonomy.ts';
import { report, section } from './samples.ts';

const rule = (id: string, publish: boolean) => ({ id, publish, name: { zh: id, en: id }, why: { zh: id, en: id } });
const RULES = [rule('party', true), rule('advertising', false)];
const edit = (id: string, removed: string, inserted = '') => ({
  rule: id,
  start: 4,
  end: 4 + removed.length,
  removed,
  inserted,
});
const EDITS = [edit('party', 'D', '党'), edit('advertising', '加 微信'), edit('forgotten', '机密')];
const LEDGER = {
  sha256: 'ab',
  encoding: 'utf-8',
  range: { start: 0, end: 9 },
  edits: EDITS,
  messages: [],
  decisions: [],
  blocks: {},
} as const;

test('a row has a cell for each column, in their order, lists as JSON and nothing for none', () => {
  const [row] = rowsOf(report([section('s1', { types: ['work', 'plans'], path: ['一、"做"'] })], { year: null }));
  expect(Object.fromEntries(COLUMNS.map(({ name }, at) => [name, row![at]]))).toMatchObject({
    ...{ id: 'r/s1', report: 'r', year: null, heading: null, run_in: false, type: 'work' },
    ...{ types: '["work","plans"]', topics: '[]', path: '["一、\\"做\\""]', confidence: 0.9, decided: true },
    scores: '{"work":0.9,"plans":0.08}',
  });
  expect([null, true, 0.5, 'x'].map(csvCell)).toEqual(['', 'true', 0.5, 'x']);
  expect(COLUMNS.map(({ name }) => name)).toEqual(Object.keys(columnWords.zh));
});

test('a published ledger keeps back what no page says, also of rules that are gone', () => {
  const { edits } = publishedLedger('r', { ...LEDGER, edits: [...EDITS] } as never, RULES);
  expect(edits).toEqual([
    EDITS[0],
    { rule: 'advertising', start: 4, end: 8, removed: null, inserted: null },
    { rule: 'forgotten', start: 4, end: 6, removed: null, inserted: null },
  ]);
});

test('the package names every file with its size, hash and fields, in both languages', () => {
  const files = [
    { name: 'sections.csv', bytes: 7, sha256: 'cd' } as const,
    { name: 'tei.zip', bytes: 8, sha256: 'ef' } as const,
  ];
  const head = { title: 't', description: 'd', version: 'v', homepage: 'https://example.org/data/', rights: null };
  const { resources, ...rest } = packageOf(head, files);
  expect(rest).toMatchObject({ $schema: 'https://datapackage.org/profiles/2.0/datapackage.json', version: 'v' });
  const path = { name: 'sections-csv', path: 'sections.csv', mediatype: 'text/csv', bytes: 7, hash: 'sha256:cd' };
  expect(resources[0]).toMatchObject({ ...path, encoding: 'utf-8', schema: { primaryKey: ['id'] } });
  expect(resources[0]?.schema?.fields[4]).toEqual({
    name: 'year',
    type: 'integer',
    description: `${columnWords.zh.year} / ${columnWords.en.year}`,
  });
  expect(resources[1]?.schema).toBeUndefined();
  expect(sumsOf(files)).toBe('cd  sections.csv\nef  tei.zip\n');
});

test('the corpus in numbers counts each file once, and each change by its rule', () => {
  const undecided = section('s1', { types: ['undecided'] });
  const byPerson = section('s2', { basis: 'person' });
  const two = [report([undecided]), report([byPerson], { year: null })];
  expect(overviewOf(two)).toEqual({
    ...{ reports: 2, sections: 2, chars: 18, undecided: 1, byPerson: 1, files: 1 },
    ...{ formats: [['txt', 1]], encodings: [['utf-8', 1]], years: [2023, 2023], withoutYear: 1 },
  });
  const ledgers = [
    { id: 'a', edits: EDITS.slice(0, 1) },
    { id: 'b', edits: [...EDITS, ...EDITS.slice(0, 1)] },
  ];
  expect(totalsOf(RULES, ledgers).map(({ rule, ...total }) => [rule.id, total])).toEqual([
    [
      'party',
      {
        ...{ places: 3, chars: 3 },
        reports: [
          { id: 'b', places: 2, chars: 2 },
          { id: 'a', places: 1, chars: 1 },
        ],
      },
    ],
    ['advertising', { places: 1, chars: 3, reports: [{ id: 'b', places: 1, chars: 3 }] }],
  ]);
});

test('samples are cut short and show no words that were removed', () => {
  const long = report([section('s1', { text: '字'.repeat(999) })]);
  const ledger = publishedLedger('r', { ...LEDGER, edits: [...EDITS] } as never, RULES);
  const { changes } = publish(null, { version: 'v', reports: {}, leftOut: new Set(), hidesNames: false });
  const { rows, records } = samplesOf([long], [ledger], { taxonomy, changes });
  expect(rows[0]?.at(-1)).toBe(`${'字'.repeat(40)}…`);
  expect(records['corpus.jsonl']![0]).toHaveLength(401);
  expect(records['ledgers.zip']![0]).toMatch(/"advertising".*"forgotten"/);
  expect(records['ledgers.zip']![0]).not.toMatch(/微信|机密|"party"/);
});

test('the page says of the tags what docs/accuracy.md says', () => {
  const lines = readFileSync('docs/accuracy.md', 'utf8').split('\n');
  const rowOf = (start: string) =>
    lines
      .find((line) => line.startsWith(`| ${start}`))!
      .split('|')
      .map((cell) => cell.trim());
  for (const [start, { documents, boundaries, types, topics }] of [
    ['real reports of school leaders', MEASURED.near],
    ['real personal', MEASURED.far],
  ] as const) {
    const [, , of, , f1, type, topic] = rowOf(start);
    expect([of, f1, type, topic]).toEqual([String(documents), boundaries, types, topics]);
  }
});
