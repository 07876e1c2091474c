import fc from 'fast-check';
import { expect, it } from 'vitest';
import { beliefsIn, type Tree } from '../../../src/corpus/model/tree.ts';

const LABELS = 3;
const weight = fc.double({ min: -3, max: 3, noNaN: true });
const weights = (length: number) =>
  fc.array(weight, { minLength: length, maxLength: length }).map((values) => Float64Array.from(values));

/** Trees of up to five nodes; each hangs on one before it, or is a root. */
const tree: fc.Arbitrary<Tree> = fc.integer({ min: 1, max: 5 }).chain((size) =>
  fc.record({
    labels: fc.constant(LABELS),
    above: fc.tuple(...Array.from({ length: size }, (_, node) => fc.integer({ min: -1, max: node - 1 }))),
    scores: fc.array(weights(LABELS), { minLength: size, maxLength: size }),
    links: fc.array(weights(LABELS * LABELS), { minLength: size, maxLength: size }),
  }),
);

const labellings = (size: number): number[][] =>
  size === 0
    ? [[]]
    : labellings(size - 1).flatMap((some) => Array.from({ length: LABELS }, (_, label) => [...some, label]));

const scoreOf = ({ above, scores, links }: Tree, labels: readonly number[]): number =>
  labels.reduce((sum, label, node) => {
    const over = above[node]!;
    return sum + scores[node]![label]! + (over === -1 ? 0 : links[node]![labels[over]! * LABELS + label]!);
  }, 0);

it('believes in each label as much as all labellings with it weigh', () => {
  fc.assert(
    fc.property(tree, (one) => {
      const all = labellings(one.above.length).map((labels) => ({ labels, power: Math.exp(scoreOf(one, labels)) }));
      const total = all.reduce((sum, { power }) => sum + power, 0);
      for (const [node, beliefs] of beliefsIn(one).nodes.entries())
        for (const [label, belief] of beliefs.entries()) {
          const share = all.reduce((sum, { labels, power }) => sum + (labels[node] === label ? power : 0), 0) / total;
          expect(belief).toBeCloseTo(share, 6);
        }
    }),
  );
});
