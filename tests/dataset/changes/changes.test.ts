import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../scripts/sha256.ts';
import { MOST } from '../../../src/dataset/changes/former.ts';
import { publish } from '../../../src/dataset/changes/index.ts';
import { isOpaque } from '../../../src/dataset/changes/opaque.ts';
import { publishedSchema, type Published } from '../../../src/dataset/changes/schema.ts';
import { standingOf } from '../../../src/dataset/changes/standing.ts';
import type { StoredReport } from '../../../src/corpus/stored.ts';
import { report, section } from '../samples.ts';

/** Sections by anchor: the words of each, with `type:` before them where it is not `work`. */
type Told = Record<string, string>;

/** A report of this id, from a file of the same name where none is given. */
function told(id: string, sections: Told, { file = id, ...given }: Partial<StoredReport> & { file?: string } = {}) {
  const all = Object.entries(sections).map(([anchor, words]) => {
    const [text, type] = words.split(':').reverse() as [string, string?];
    return section(anchor, { id: `${id}/${anchor}`, text, types: [type ?? 'work'] });
  });
  return report(all, { id, source: { sha256: `of ${file}` } as StoredReport['source'], ...given });
}

/** What is kept when these reports are built after what was kept before; digests are the texts, to be read in a failure. */
function build(
  before: Published | null,
  reports: StoredReport[],
  given: { leftOut?: string[]; hidesNames?: boolean } = {},
) {
  const standing = reports.map((one) => [one.id, standingOf(one, (text) => text)] as const);
  return publish(before, {
    version: sha256(JSON.stringify(reports)),
    reports: Object.fromEntries(standing),
    leftOut: new Set(given.leftOut),
    hidesNames: given.hidesNames ?? false,
  });
}

const [A, B, C] = ['000_9e328af07c709210', 'r-0123456789', 'wang-2023'] as const;
const ONE = { s0: '甲', s1: '乙', s2: '丙' };
const TWO = { s0: '丁', s1: '戊' };

describe('a build tells', () => {
  it('of none before it where it is the first', () => {
    expect(build(null, [told(A, ONE)]).changes).toMatchObject({ since: null, added: [], removed: { count: 0 } });
  });

  it('of what was added', () => {
    const first = build(null, [told(A, ONE)]);
    const { changes, former } = build(first, [told(A, ONE), told(B, TWO)]);
    expect(changes).toMatchObject({ since: first.version, added: [B], removed: { count: 0, ids: [] }, moved: [] });
    expect(former).toEqual({ reports: {}, sections: {} });
  });

  it.each<[is: string, sections: Told, given: Parameters<typeof told>[2]]>([
    ['revised', { ...ONE, s1: '乙乙' }, { file: 'another' }],
    ['recleaned', { ...ONE, s1: '乙乙' }, {}],
    ['reoutlined', { s0: '甲', 's1-1': '乙', s2: '丙' }, {}],
    ['identified', ONE, { year: 2024 }],
    ['identified', ONE, { kind: '工作总结之类' }],
  ])('what is %s, and nothing else of it', (is, sections, given) => {
    const { changes } = build(build(null, [told(A, ONE), told(B, TWO)]), [told(A, sections, given), told(B, TWO)]);
    const keys = ['added', 'moved', 'revised', 'recleaned', 'reoutlined', 'identified', 'retagged'] as const;
    for (const key of keys) expect([key, changes[key]]).toEqual([key, key === is ? [A] : []]);
  });

  it('which sections have other tags, at the place where their words are now', () => {
    const { changes } = build(build(null, [told(A, ONE)]), [told(A, { s0: '甲', s1: '新', s2: 'plans:乙', s3: '丙' })]);
    expect(changes.retagged).toEqual([`${A}/s2`]);
    expect(changes.movedSections).toEqual([
      { from: `${A}/s1`, to: `${A}/s2` },
      { from: `${A}/s2`, to: `${A}/s3` },
    ]);
  });

  it('the same again, byte for byte, until the corpus is another one', () => {
    const second = build(build(null, [told(A, ONE)]), [told(A, ONE), told(B, TWO)]);
    expect(JSON.stringify(build(second, [told(A, ONE), told(B, TWO)]))).toBe(JSON.stringify(second));
  });

  it('nothing of a heading that became text: the words are the same', () => {
    const [headed, bare] = [told(A, ONE), told(A, ONE)];
    headed.sections[1] = { ...headed.sections[1]!, headline: '乙', text: '' };
    expect(build(build(null, [headed]), [bare]).changes).toMatchObject({ recleaned: [], revised: [] });
  });
});

describe('a former address', () => {
  it('leads to the report of the same words and another name, and on where that moves again', () => {
    const second = build(build(null, [told(C, ONE)]), [told(A, ONE)]);
    expect(second.former.reports).toEqual({ [C]: A });
    expect(second.changes).toMatchObject({ moved: [{ from: C, to: A }], added: [], removed: { count: 0, ids: [] } });
    expect(build(second, [told(B, ONE)]).former.reports).toEqual({ [C]: B, [A]: B });
  });

  it('leads to the report of the same file, cleaned otherwise meanwhile', () => {
    const { former } = build(build(null, [told(C, ONE, { file: 'f' })]), [told(A, TWO, { file: 'f' })]);
    expect(former.reports).toEqual({ [C]: A });
  });

  it('leads to the new report that has most of its sections, not to one that has half of them', () => {
    const first = build(null, [told(C, ONE)]);
    expect(build(first, [told(A, { s0: '甲', s1: '丙', s2: '新' })]).former.reports).toEqual({ [C]: A });
    expect(build(first, [told(A, { s0: '甲', s1: '新' })]).former.reports).toEqual({});
  });

  it('is no more one where a report stands there again', () => {
    const second = build(build(null, [told(A, ONE)]), [told(B, ONE)]);
    expect(build(second, [told(A, TWO), told(B, ONE)]).former.reports).toEqual({});
  });

  it('within a report leads to the section that has the words, or says that there is none', () => {
    const { former } = build(build(null, [told(A, ONE)]), [told(A, { s0: '甲', 's1-1': '丙' })]);
    expect(former.sections).toEqual({ [A]: { s1: null, s2: 's1-1' } });
  });

  it('within a report that moves is one of the new report', () => {
    const second = build(build(null, [told(A, ONE)]), [told(A, { s0: '甲', 's1-1': '乙', 's1-2': '丙' })]);
    const { former } = build(second, [told(B, { s0: '甲', 's1-1': '乙', s1: '丙' })]);
    expect(former.sections).toEqual({ [B]: { s2: 's1', 's1-2': 's1' } });
  });

  it('within a report is forgotten with the report', () => {
    const second = build(build(null, [told(A, ONE), told(B, TWO)]), [told(A, { s0: '甲' }), told(B, TWO)]);
    expect(second.former.sections).toHaveProperty(A);
    expect(build(second, [told(B, TWO)]).former.sections).toEqual({});
  });

  it('is kept among the last thousand', () => {
    let kept = build(null, [told('1', ONE)]);
    for (let turn = 2; turn <= MOST + 2; turn++) kept = build(kept, [told(`${turn}`, ONE)]);
    const ids = Object.keys(kept.former.reports);
    expect([ids.length, ids.includes('1'), kept.former.reports['2']]).toEqual([MOST, false, `${MOST + 2}`]);
  });
});

describe('a report that is taken down', () => {
  const first = build(null, [told(A, ONE), told(C, TWO)]);

  it('leaves that an address is gone, where the address says nothing', () => {
    const after = build(first, [told(C, TWO)]);
    expect(after.changes.removed).toEqual({ count: 1, ids: [A] });
    expect(after.former.reports).toEqual({ [A]: null });
  });

  it('leaves no more than a number where its address might say something', () => {
    const after = build(first, [told(A, ONE)]);
    expect(after.changes.removed).toEqual({ count: 1, ids: [] });
    expect(JSON.stringify(after)).not.toMatch(/wang|丁|戊/);
  });

  it('leads to no report of the same words, new or old, where a person left it out', () => {
    const after = build(first, [told(C, TWO), told(B, ONE)], { leftOut: [A] });
    expect([after.former.reports, after.changes.added]).toEqual([{ [A]: null }, [B]]);
  });

  it('leads to no report of the same words that was there before, by an address that might say something', () => {
    const two = build(null, [told(A, ONE), told(C, ONE)]);
    expect(build(two, [told(A, ONE)]).former.reports).toEqual({});
  });

  it('takes along the addresses that led to it', () => {
    const moved = build(first, [told(B, ONE), told('li', TWO)]);
    expect(moved.former.reports).toEqual({ [A]: B, [C]: 'li' });
    const after = build(moved, [told(A + '1', { s0: '庚' })]);
    expect(after.former.reports).toEqual({ [A]: null, [B]: null });
    expect(JSON.stringify(after)).not.toMatch(/wang|li"|[甲乙丙丁戊]/);
  });
});

it('where names are hidden, no address is kept that might hold one, not even one that was', () => {
  const moved = build(build(null, [told(C, ONE)]), [told(A, ONE)]);
  expect(moved.former.reports).toEqual({ [C]: A });
  expect(build(moved, [told(A, ONE)], { hidesNames: true }).former.reports).toEqual({});
  const { changes } = build(build(null, [told(C, ONE)]), [told(A, ONE)], { hidesNames: true });
  expect(changes).toMatchObject({ moved: [], added: [A], removed: { count: 1, ids: [] } });
});

it.each([
  ...([
    [A, true],
    [B, true],
    ['r-0123456789-2', true],
    ['2023', true],
    ['12-34', true],
    [`7_${'0a'.repeat(8)}`, true],
  ] as const),
  ...([
    [C, false],
    ['wang', false],
    ['fade', false],
    ['facade-face', false],
    ['2023-hr', false],
    ['deadbeef', false],
  ] as const),
])('the address %s says nothing: %s', (id, says) => expect(isOpaque(id)).toBe(says));

it('is read back as it was written', () => {
  const kept = build(build(null, [told(A, ONE), told(C, TWO)]), [told(A, { s0: '甲', 's1-1': '丙' })]);
  expect(publishedSchema.parse(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});
