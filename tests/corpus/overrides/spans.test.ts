import { expect, it } from 'vitest';
import { restore } from '../../../src/corpus/clean/pieces.ts';
import { buildWith, problemsOf } from './overriding.ts';

const AD = '【某某素材库】会员群同步更新，一键下载，有意加入请联系客服';
const RAW = `述职报告\r\n一、做法\r\n甲。某市某处提供。乙。\r\n某市某处提供。\r\n${AD}\r\n二、打算\r\n丙。\r\n`;

const clean = (yaml: string) => buildWith(RAW, yaml);

it('removes a span as an edit of the rule override, and the ledger gives it back', () => {
  const { text, ledger } = clean('remove:\n  - text: 某市某处提供。\n    place: 1\n');
  expect(text).toBe('述职报告\n一、做法\n甲。乙。\n某市某处提供。\n二、打算\n丙。');
  expect(ledger.edits.filter(({ rule }) => rule === 'override')).toEqual([
    { rule: 'override', start: 14, end: 21, removed: '某市某处提供。', inserted: '' },
  ]);
  expect(restore(text, ledger.edits)).toBe(RAW);
});

it('takes the line away with a span that fills it', () => {
  expect(clean('remove:\n  - text: 某市某处提供。\n    place: 2\n').text).toContain('提供。乙。\n二、打算');
});

it('quotes over the end of a line, whatever ends it', () => {
  expect(clean('remove:\n  - text: |-\n      乙。\n      某市某处提供。\n').text).toContain(
    '甲。某市某处提供。\n二、打算',
  );
});

it('keeps what a rule would remove, and only that', () => {
  const { text, ledger } = clean('keep:\n  - text: 会员群同步更新\n');
  expect(text).toContain('某市某处提供。\n会员群同步更新\n二、打算');
  expect(restore(text, ledger.edits)).toBe(RAW);
});

it('keeps a whole line', () => {
  expect(clean(`keep:\n  - text: ${AD}\n`).text).toContain(`\n${AD}\n二、打算`);
});

it('keeps a D that would become 党, and no other', () => {
  const raw = '标题\n抓D建，D员到会，学D章，D委研究，从严治D。';
  const { text } = buildWith(raw, 'keep:\n  - text: 学D章\n');
  expect(text).toBe('标题\n抓党建，党员到会，学D章，党委研究，从严治党。');
});

it('never lets the text of a removed span be read in the account of decisions', () => {
  const { ledger } = clean('remove:\n  - text: 甲。某市某处提供。\n    why: 含单位名称\n');
  expect(ledger.decisions).toEqual([{ of: 'remove', where: null, found: null, decided: null, why: '含单位名称' }]);
});

it.each([
  ['remove:\n  - text: 丁。\n', '2:5 override/misfit The report no longer has “丁。”'],
  [
    'remove:\n  - text: 某市某处提供。\n',
    '2:5 override/misfit “某市某处提供。” stands in the report 2 times. Say which',
  ],
  [
    'keep:\n  - text: 某市某处提供。\n    place: 3\n',
    '2:5 override/misfit “某市某处提供。” stands in the report 2 times; there is no place 3.',
  ],
  [
    'remove:\n  - text: 甲。某\nkeep:\n  - text: 某市某处提供。\n    place: 1\n',
    '2:5 override/misfit “甲。某” is to be removed and',
  ],
])('refuses %j', (yaml, start) => {
  const found = problemsOf(() => clean(yaml));
  expect(found).toHaveLength(1);
  expect(found[0]!.startsWith(start), found[0]).toBe(true);
});
