import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { ENGINES } from '../../../scripts/bench/peers/engines.ts';
import { judge } from '../../../scripts/bench/peers/judge.ts';
import { pairs } from '../../../scripts/bench/peers/pairs.ts';
import { picture } from '../../../scripts/bench/peers/picture.ts';
import { reportIn } from '../../../scripts/bench/peers/report.ts';
import { resultsSchema } from '../../../scripts/bench/peers/results.ts';

const RESULTS = resultsSchema.parse(JSON.parse(readFileSync('docs/benchmarks.json', 'utf8')));

it('takes pairs of neighbours within a clause, and a character alone where it stands alone', () => {
  expect(pairs('抓学习，抓。𠮷日 1')).toEqual(['抓学', '学习', '抓', '𠮷日', '1']);
});

describe('an engine is judged', () => {
  const queries = [
    { query: '甲', sections: [1, 2] },
    { query: '乙', sections: [3] },
  ];
  const found = (...all: (number[] | number)[]) =>
    all.map((one) =>
      typeof one === 'number'
        ? { milliseconds: 1, count: one, sections: null }
        : { milliseconds: 1, count: one.length, sections: one },
    );

  it.each([
    ['right where it finds all and nothing else', found([2, 1], [3]), { exact: 2, recall: 1, precision: 1 }],
    ['by what it misses', found([2], [3]), { exact: 1, recall: 0.667, precision: 1 }],
    ['by what it finds too much', found([1, 2, 5], [3]), { exact: 1, recall: 1, precision: 0.75 }],
    ['by other sections as wrong, be they as many', found([4, 5], [3]), { exact: 1, recall: 0.333, precision: 0.333 }],
    ['by number alone where there are too many to name', found(2, 2), { exact: 1, recall: 1, precision: 0.75 }],
    [
      'without a share of what it found, where it found nothing',
      found([], []),
      { exact: 0, recall: 0, precision: null },
    ],
  ])('%s', (_, all, judged) => expect(judge(all, queries)).toEqual({ queries: 2, ...judged }));
});

describe('what was measured last', () => {
  it('has each engine on each corpus, and why where it came to no end', () => {
    const ids = ENGINES.map(({ id }) => id);
    for (const { rows } of RESULTS.corpora) expect(rows.map(({ engine }) => engine)).toEqual(ids);
    expect(RESULTS.corpora.length).toBeGreaterThanOrEqual(3);
  });

  it('found every phrase of ours exactly, as the page says', () => {
    const own = RESULTS.corpora.map(({ rows }) => rows.find(({ engine }) => engine === 'places')!);
    for (const { exact, queries } of own) expect([exact, queries! > 0]).toEqual([queries, true]);
  });

  it('stands in the tables of docs/benchmarks.md, and in the picture of the README', async () => {
    const document = readFileSync('docs/benchmarks.md', 'utf8');
    const options = { ...(await resolveConfig('docs/benchmarks.md')), parser: 'markdown' };
    expect(await format(reportIn(document, RESULTS), options)).toBe(document);
    expect(readFileSync('docs/images/peers.svg', 'utf8')).toBe(picture(RESULTS));
  });
});

describe('the picture', () => {
  const row = { ...RESULTS.corpora[0]!.rows[0]!, exact: 60, bytesBefore: 1e5, bytesFirst: 0, warmP50: 1 };
  const drawn = (rows: (typeof row)[]) =>
    picture({ ...RESULTS, corpora: [{ ...RESULTS.corpora[0]!, name: 'seeds', rows }] });

  it('draws no dot and no bar of an engine that came to no end', () => {
    expect(drawn([row]).match(/<circle|<rect/g)).toHaveLength(3);
    expect(drawn([{ ...row, failed: 'no index within 10 minutes' }]).match(/<circle|<rect/g)).toBeNull();
  });

  it('is legible by day and by night, and loads nothing', () => {
    expect(drawn([row])).toMatch(/prefers-color-scheme:dark/);
    expect(drawn([row])).not.toMatch(/<script|href|url\(/);
  });
});
