import { describe, expect, it } from 'vitest';
import type { ParagraphNode } from '../../src/corpus/classify/nodes.ts';
import { oneLabelAUnit } from '../../src/corpus/classify/weighing.ts';

/** Nodes of units with so many paragraphs each. */
const nodesOf = (...sizes: number[]): ParagraphNode[] =>
  sizes.flatMap((size, unit) =>
    Array.from({ length: size }, (_, paragraph) => ({ unit, paragraph }) as unknown as ParagraphNode),
  );
const NO_LINK = new Float64Array(4);

describe('a section of several paragraphs', () => {
  /** What speaks for either type in a section whose first paragraph and each of the others say so much. */
  const said = (first: number[], other: number[], size: number): number[] => {
    const scores = [first, ...Array.from({ length: size - 1 }, () => other)].map((one) => Float64Array.from(one));
    const above = scores.map((_, node) => node - 1);
    const tree = { labels: 2, above, scores, links: scores.map(() => NO_LINK) };
    return [...oneLabelAUnit(tree, nodesOf(size)).scores[0]!];
  };

  it('is of the type of its first paragraph as far as the others say nothing', () =>
    expect(said([3, 1], [0, 0], 5)).toEqual([3, 1]));

  it('is told by the others by their share of all', () => expect(said([0, 0], [4, 2], 4)).toEqual([3, 1.5]));

  it('is the surer for a second that says the same, and hardly for a tenth', () => {
    const [one, two, nine, ten] = [1, 2, 9, 10].map((size) => said([1, 0], [1, 0], size)[0]!);
    expect(two! - one!).toBe(0.5);
    expect(ten! - nine!).toBeCloseTo(1 / 90);
  });

  it('counts what ties a paragraph to the one before it, of the same type, likewise', () => {
    const scores = [0, 1].map(() => new Float64Array(2));
    const tree = { labels: 2, above: [-1, 0], scores, links: [NO_LINK, Float64Array.of(6, 1, 1, 2)] };
    expect([...oneLabelAUnit(tree, nodesOf(2)).scores[0]!]).toEqual([3, 1]);
  });
});

it('hangs a section on the one above it, with the links of its first paragraph', () => {
  const scores = [0, 1, 2].map(() => new Float64Array(2));
  const links = [NO_LINK, NO_LINK, Float64Array.of(1, 2, 3, 4)];
  const { above, links: kept } = oneLabelAUnit({ labels: 2, above: [-1, 0, 1], scores, links }, nodesOf(2, 1));
  expect(above).toEqual([-1, 0]);
  expect([...kept[1]!]).toEqual([1, 2, 3, 4]);
});
