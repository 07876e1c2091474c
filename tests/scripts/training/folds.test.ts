import { expect, it } from 'vitest';
import { foldsBy, foldsOf } from '../../../scripts/training/folds.ts';

const ALL = ['a1', 'a2', 'b1', 'c1', 'b2', 'd1'];

it('deals items out in turn', () => {
  expect(foldsOf(ALL, 2).map(({ fold }) => fold)).toEqual([
    ['a1', 'b1', 'b2'],
    ['a2', 'c1', 'd1'],
  ]);
});

it('keeps what is of one kind together, and out of the others', () => {
  const folds = foldsBy(ALL, (one) => one[0], 3);
  expect(folds.map(({ fold }) => fold)).toEqual([['a1', 'a2', 'd1'], ['b1', 'b2'], ['c1']]);
  for (const { fold, others } of folds) expect([...fold, ...others].sort()).toEqual([...ALL].sort());
});

it('makes no more parts than there are kinds', () => {
  expect(foldsBy(ALL, () => 'one', 5)).toHaveLength(1);
});
