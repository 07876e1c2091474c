import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../src/corpus/classify/evidence.ts';
import type { ParagraphNode } from '../../src/corpus/classify/nodes.ts';
import type { Unit } from '../../src/corpus/types.ts';

const WEIGHTS = { 'heading names': 3, 'text has': 2, 'work | word 抓好': 4 };
const unit = { heading: { heading: '做法' }, path: [] } as unknown as Unit;

/** A paragraph with its signs for work and the words it has. */
const node = (paragraph: number, ways: readonly string[], words: readonly string[] = []): ParagraphNode =>
  ({
    ...{ unit: 0, paragraph },
    signs: ways.map((way) => ({ way, type: 'work', value: 1, words: [way] })),
    context: words.map((word) => [`word ${word}`, 1]),
  }) as unknown as ParagraphNode;

const weightsOf = (...nodes: ParagraphNode[]) =>
  Object.fromEntries(
    reasonsOf('work', { unit, nodes, parent: null, children: [] }, WEIGHTS).evidence.map(
      ({ from, weight }) => [from, weight] as const,
    ),
  );

describe('what a type stands on', () => {
  it('weighs what it weighed for the tag: the first paragraph wholly, each other by its share', () => {
    expect(weightsOf(node(0, ['heading names', 'text has']))).toEqual({ heading: 3, text: 2 });
    const long = [node(0, ['heading names']), ...[1, 2, 3].map((at) => node(at, ['text has']))];
    expect(weightsOf(...long)).toEqual({ heading: 3, text: 1.5 });
  });

  it('puts first what decided, be the text ever so long', () => {
    const long = [node(0, ['heading names']), ...Array.from({ length: 9 }, (_, at) => node(at + 1, ['text has']))];
    const { evidence } = reasonsOf('work', { unit, nodes: long, parent: null, children: [] }, WEIGHTS);
    expect(evidence.map(({ from }) => from)).toEqual(['heading', 'text']);
  });

  it('counts a word as often as paragraphs have it, by their share', () => {
    expect(weightsOf(node(0, [], ['抓好']), node(1, [], ['抓好']))).toEqual({ text: 6 });
  });
});
