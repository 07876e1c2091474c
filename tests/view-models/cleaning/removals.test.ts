import { expect, test } from 'vitest';
import type { RuleDescription } from '../../../src/corpus/clean/catalogue.ts';
import { removals } from '../../../src/view-models/cleaning/removals.ts';

const rule = (id: string, publish: boolean): RuleDescription => ({
  id,
  name: { zh: id, en: id },
  why: { zh: id, en: id },
  publish,
});
const RULES = [rule('party', true), rule('advertising', false)];
const edit = (id: string, start: number, removed: string, inserted = '') => ({
  rule: id,
  start,
  end: start + removed.length,
  removed,
  inserted,
});

test('the same change at many places is one row with all its places', () => {
  const [removal] = removals([edit('party', 4, 'D', '党'), edit('party', 9, 'D', '党')], RULES);
  expect(removal).toMatchObject({ count: 2, chars: 2, spaces: 0 });
  expect(removal?.changes).toEqual([{ removed: 'D', inserted: '党', chars: 1, places: [5, 10] }]);
});

test('what must not be published is given by place and size alone', () => {
  const edits = [edit('advertising', 0, '加微信 abc', '广告'), edit('advertising', 20, '加微信 abc')];
  const done = removals(edits, RULES);
  expect(JSON.stringify(done)).not.toMatch(/微信|广告/);
  expect(done[0]?.changes).toEqual([
    { removed: null, inserted: '', chars: 6, places: [1] },
    { removed: null, inserted: '', chars: 6, places: [21] },
  ]);
});

test('a rule that the code no longer knows is shown by its id and keeps its text back', () => {
  const [removal] = removals([edit('gone', 0, '机密')], RULES);
  expect(removal?.rule).toMatchObject({ id: 'gone', publish: false });
  expect(JSON.stringify(removal)).not.toContain('机密');
});

test('changes of white space alone are counted, not listed', () => {
  const [removal] = removals([edit('party', 0, '\u3000\u3000'), edit('party', 5, '\n\n', '\n')], RULES);
  expect(removal).toMatchObject({ count: 2, chars: 0, spaces: 2, changes: [] });
});

test('of a line that must not be published the words that name nobody are told', () => {
  const lines = { ...rule('line', false), takesLines: true as const };
  const [removal] = removals([edit('line', 0, '【青禾素材库】会员一键下载，加微信 abc')], [lines]);
  expect(removal?.changes[0]).toMatchObject({ removed: null, told: '素材……会员……一键……下载' });
});
