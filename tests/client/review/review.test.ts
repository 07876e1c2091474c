import { describe, expect, it } from 'vitest';
import { DecisionHistory, type Entry } from '../../../src/client/review/history.ts';
import { deviceShelf, filesIn, type Store } from '../../../src/client/review/shelf.ts';
import { judge, readAct, withVerdict } from '../../../src/client/review/verdict.ts';
import { reviewWords } from '../../../src/i18n/review.ts';
import type { Mending, MendingSpot } from '../../../src/view-models/review/mending.ts';

function memory(): Store {
  const kept = new Map<string, string>();
  return { get: (key) => kept.get(key) ?? null, set: (key, value) => (kept.set(key, value), true) };
}

const spot = (words: string, deepest: number): MendingSpot => ({
  heading: { words, place: null },
  begins: { words: words.slice(0, 2), place: 2 },
  deepest,
});
const mending: Mending = {
  ...{ report: 'a', title: '甲', kind: '其他', year: null, years: [], begins: '甲' },
  ...{ anchor: 's2', heading: '抓学习', text: '不够。', types: ['work'], topics: ['theory'] },
  spots: [spot('二、抓学习', 1), spot('不够深', 2)],
};
const setting = (at = 0) => ({
  mending,
  spot: mending.spots[at]!,
  says: reviewWords.zh.says,
  nameOf: (tag: string) => tag.toUpperCase(),
});

describe('a button or key', () => {
  it.each([
    ['confirm', ['work']],
    ['type:problems', ['problems']],
    ['also:problems', ['work', 'problems']],
    ['topic:law', ['theory', 'law']],
    ['topic:theory', []],
    ['topic:', []],
  ])('%s gives the tags %j', (act, tags) => {
    expect(judge(readAct(act), setting())).toMatchObject({ verdict: { tags } });
  });

  it('does not take the only type away', () => expect(judge(readAct('also:work'), setting())).toBeNull());

  it('makes a heading of a paragraph, no deeper than it can be', () => {
    const words = '不够深';
    expect(judge(readAct('heading:2'), setting(1))).toMatchObject({
      verdict: { words, place: null, as: 'heading', depth: 2, section: null },
      label: '“不够深”是第 2 级标题',
    });
    expect(judge(readAct('heading:3'), setting(1))).toEqual({ refused: '这里最深是第 2 级标题。' });
  });

  it('unmakes the heading of a section, whose tags were given to what is no more', () => {
    expect(judge(readAct('text'), setting())).toMatchObject({
      verdict: { words: '二、', place: 2, as: 'text', depth: null, section: { anchor: 's2' } },
    });
  });

  it('builds on what was decided before', () => {
    const { verdict } = judge(readAct('also:problems'), setting()) as { verdict: Parameters<typeof withVerdict>[1] };
    const next = { ...setting(), mending: withVerdict(mending, verdict) };
    expect(judge(readAct('also:work'), next)).toMatchObject({ verdict: { tags: ['problems'] } });
  });
});

describe('what is kept on the device', () => {
  const tags = { types: [], topics: [] };
  const entry = (label: string, before: string | null, after: string | null): Entry => ({
    ...{ report: 'a', row: 'a/s2', label, before, after, was: tags, now: tags },
  });
  const open = (store: Store) =>
    new DecisionHistory(
      store,
      deviceShelf(store, () => {}),
    );

  it('can be undone, also after the page was loaded anew', async () => {
    const store = memory();
    await open(store).write(entry('一', null, 'x'));
    await open(store).write(entry('二', 'x', 'y'));
    expect(filesIn(store)).toEqual({ a: 'y' });
    const again = open(store);
    expect((await again.undo())?.entry.label).toBe('二');
    expect(filesIn(store)).toEqual({ a: 'x' });
    await again.undo();
    expect(filesIn(store)).toEqual({});
    expect(await again.undo()).toBeNull();
  });

  it('is not written over where another page changed it', async () => {
    const store = memory();
    await open(store).write(entry('一', null, 'x'));
    expect(await open(store).write(entry('二', null, 'y'))).toEqual({ is: 'changed' });
    expect(filesIn(store)).toEqual({ a: 'x' });
    expect(open(store).entries).toHaveLength(1);
  });
});
