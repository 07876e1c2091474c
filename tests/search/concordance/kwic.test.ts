import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { occurrencesIn, type Hit } from '../../../src/search/find/hit.ts';
import { searchWords } from '../../../src/i18n/search/index.ts';
import { FORMATS } from '../../../src/client/search/export/formats.ts';
import type { Locale } from '../../../src/i18n/locale.ts';
import { rowOf, type OccurrenceRow } from '../../../src/search/concordance/rows.ts';
import { kwicOf, sortByKeys, sortKwic, textOf, type KwicLine } from '../../../src/search/concordance/kwic.ts';
import { facetNames } from '../../../src/search/find/names.ts';
import { parseQuery } from '../../../src/search/query/parse.ts';
import type { Facet } from '../../../src/search/address/state.ts';

const hitIn = (q: string, text: string): Hit => ({
  section: 0,
  id: 'r/s1',
  report: 'r',
  anchor: 's1',
  types: ['work'],
  blocks: [{ kind: 'text', text, places: occurrencesIn({ kind: 'text', text }, parseQuery(q).clauses) }],
});
const written = ({ left, phrase, right }: KwicLine) => `${textOf(left)}【${textOf(phrase)}】${textOf(right)}`;

test.each([
  ['党建', 3, '抓好党建，促𠮷发展。治党建制', ['抓好【党建】，促𠮷', '展。治【党建】制']],
  ['学习X次', 2, '共学习**次；好', ['共【学习**次】；好']],
  ['党 党建', 1, '党建', ['【党】建', '【党建】']],
  ['开…活动', 1, '开展了活动。', ['【开展了活动】。']],
])('%s with %d characters around it in %s gives %j', (q, width, text, lines) => {
  expect(kwicOf(hitIn(q, text), width).map(written)).toEqual(lines);
});

test('lines mark the words that count points, as their report does', () => {
  const lines = kwicOf(hitIn('抓', '一是抓学习，二是抓落实；一是一。'), 6);
  const marked = lines.map(({ left, right }) =>
    [...left, ...right].flatMap(({ text, isPoint }) => (isPoint ? text : [])),
  );
  expect(marked).toEqual([['一是', '二是'], ['二是']]);
});

test('lines are sorted by what stands right, or left from the phrase outwards', () => {
  const lines = kwicOf(hitIn('党', '乙甲党，丙。甲乙党甲。丙党乙'), 2);
  expect(sortKwic(lines, 'right').map(written)).toEqual(
    ['甲乙【党】甲。', '。丙【党】乙', '乙甲【党】，丙'].toSorted((a, b) =>
      new Intl.Collator('zh').compare(
        a.split('】')[1]!.replace(/\P{L}/gu, ''),
        b.split('】')[1]!.replace(/\P{L}/gu, ''),
      ),
    ),
  );
  expect(sortKwic(lines, 'left').map((line) => textOf(line.left).at(-1))).toEqual(
    ['甲', '乙', '丙'].toSorted(new Intl.Collator('zh').compare),
  );
});

test.each([
  [['R1'], [1, 2, 0]],
  [['L1'], [0, 2, 1]],
  [
    ['L1', 'R1'],
    [2, 0, 1],
  ],
  [['R2'], [1, 0, 2]],
] as const)('阿党不。次党阿。阿党，阿次 sorted by %j is %j', (keys, expected) => {
  const lines = kwicOf(hitIn('党', '阿党不。次党阿。阿党，阿次'), 4);
  expect(sortByKeys(lines, keys).map((line) => lines.indexOf(line))).toEqual(expected);
});

const names = facetNames({ types: { work: '做法成效' }, topics: {} }, [
  { id: 'r', title: '甲"乙,丙', kind: '', year: null },
]);
const FILED: Record<Facet, string[]> = {
  type: ['work'],
  topic: ['law'],
  report: ['r'],
  kind: ['总结'],
  year: ['2023'],
  length: ['0-99'],
  counted: ['once'],
};
const sections = { valuesOf: (facet: Facet) => FILED[facet] };
const rowsOf = (hit: Hit): OccurrenceRow[] => kwicOf(hit, 30).map((line) => rowOf(line, sections, names, 'http://x/'));
const rows = rowsOf(hitIn('党建', '抓党建，"好"'));
const head = {
  query: '党建',
  url: 'http://x/search/?q=1',
  version: 'abc',
  places: 1,
  sections: 1,
  day: '2026-11-21',
  areCited: false,
  hashes: { r: 'e0' },
};

/** A file of text, as it is written. */
function textIn(
  extension: string,
  {
    query = '党建',
    locale = 'zh',
    rows: those = rows,
    areCited = false,
  }: { query?: string; locale?: Locale; rows?: OccurrenceRow[]; areCited?: boolean } = {},
): string {
  const format = FORMATS.find((one) => one.extension === extension)!;
  const text = format.write({ ...head, query, areCited }, those, searchWords[locale]);
  if (typeof text !== 'string') throw new Error(`${extension} is no text`);
  return text;
}

test.each([
  [
    'csv',
    'zh',
    '\uFEFF报告编号,报告,文种,年份,类型,主题,文段,位置,左文,词句,右文,标题,网址,查询,查询网址,语料版本\r\nr,"甲""乙,丙",总结,2023,做法成效,law,r/s1,2,抓,党建,"，""好""",,http://x/reports/r/#s1,党建,http://x/search/?q=1,abc\r\n',
  ],
  [
    'txt',
    'zh',
    '查询：党建\n网址：http://x/search/?q=1\n语料版本：abc\n命中：1 处，1 节\n\n抓【党建】，"好"\t甲"乙,丙 r/s1\n',
  ],
  [
    'txt',
    'en',
    'Query: 党建\nAddress: http://x/search/?q=1\nCorpus version: abc\nFound: 1 occurrence, 1 section\n\n抓【党建】，"好"\t甲"乙,丙 r/s1\n',
  ],
] as const)('%s in %s holds its head and each place', (extension, locale, text) => {
  expect(textIn(extension, { locale })).toBe(text);
});

test.each([
  ['bib', '@online{r:s1,\n  title = {{甲"乙,丙}},'],
  ['ris', 'TY  - ELEC\r\nID  - r:s1\r\nTI  - 甲"乙,丙\r\n'],
  ['csl', '[\n  {\n    "id": "r:s1",'],
])('%s cites each section once, with the day and the hash', (extension, start) => {
  const text = textIn(extension, { rows: [...rows, ...rows] });
  expect(text.slice(0, start.length)).toBe(start);
  expect(text.split('r:s1')).toHaveLength(2);
  for (const said of [/2026[-/]11[-/]21|2026,\s+11,\s+21/, /文件 SHA-256：e0/, /http:\/\/x\/reports\/r\/#s1/])
    expect(text).toMatch(said);
});

const CITED = '甲"乙,丙[EB/OL]. [2026-11-21]. http://x/reports/r/#s1.';

test('where it was chosen, a table has each place cited, a text each section once below all', () => {
  const cited = (extension: string, those = rows) => textIn(extension, { areCited: true, rows: those });
  const [names, row] = cited('csv').split('\r\n');
  expect(names).toBe(`${textIn('csv').split('\r\n')[0]!},引文`);
  expect(row).toBe(`${textIn('csv').split('\r\n')[1]!},"${CITED.replaceAll('"', '""')}"`);
  expect(JSON.parse(cited('jsonl'))).toEqual({ ...(JSON.parse(textIn('jsonl')) as object), citation: CITED });
  expect(cited('txt', [...rows, ...rows])).toBe(`${textIn('txt', { rows: [...rows, ...rows] })}\n${CITED}\n`);
});

describe('a cell that a spreadsheet would take for a formula', () => {
  const written = (query: string, extension: 'csv' | 'jsonl') => textIn(extension, { query });

  test.each([
    ['-下一步', "'-下一步"],
    ['=1+1', "'=1+1"],
    ['+5', "'+5"],
    ['@SUM(A1,A2)', '"\'@SUM(A1,A2)"'],
    ['＝1', "'＝1"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['党建-5', '党建-5'],
    ["'一岗双责", "'一岗双责"],
  ])('is text behind an apostrophe in CSV: %j', (query, expected) => {
    expect(written(query, 'csv')).toContain(`#s1,${expected},http`);
  });

  test('stays as it is in JSONL', () => {
    expect(JSON.parse(written('=1+1', 'jsonl').split('\n')[0]!)).toMatchObject({ query: '=1+1' });
  });

  test('law: no cell of any row begins as a formula does', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'=+-@＝＋－＠\t\r\n",\'党') });
    fc.assert(
      fc.property(cell, cell, (query, heading) => {
        const csv = textIn('csv', { query, rows: [{ ...rows[0]!, heading }] });
        const cells = [...csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(?:,|\r\n)/g)];
        for (const [, quoted, plain] of cells) expect(quoted ?? plain).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/);
      }),
    );
  });
});

test('each line of JSONL is JSON, a place with what was asked', () => {
  const lines = textIn('jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  expect(lines).toEqual([{ ...rows[0], query: '党建', search: head.url, version: 'abc' }]);
});
