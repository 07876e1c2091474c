import { expect, test } from 'vitest';
import { typeNeighbours } from '../../../src/view-models/report/neighbours.ts';
import type { Report } from '../../../src/view-models/report/report.ts';

const report = (id: string, ...sections: [anchor: string, types: string[], isPassage?: boolean][]) =>
  ({
    id,
    title: id.toUpperCase(),
    sections: sections.map(([anchor, types, isPassage = true]) => ({ anchor, types, isPassage })),
  }) as unknown as Report;

test('a type leads to the nearest reports that have it, to its first passage there', () => {
  const reports = [
    report('a', ['s1', ['work']], ['s2', ['problems']]),
    report('b', ['s1', ['work']]),
    report('c', ['s2', ['problems'], false], ['s2-1', ['problems', 'causes']], ['s3', ['problems']]),
  ];
  const found = typeNeighbours(reports, ['work', 'problems', 'causes']);
  expect(found.get('a')).toEqual([
    { type: 'work', previous: null, next: { id: 'b', title: 'B', anchor: 's1' } },
    { type: 'problems', previous: null, next: { id: 'c', title: 'C', anchor: 's2-1' } },
  ]);
  expect(found.get('b')).toEqual([{ type: 'work', previous: { id: 'a', title: 'A', anchor: 's1' }, next: null }]);
  expect(found.get('c')).toEqual([{ type: 'problems', previous: { id: 'a', title: 'A', anchor: 's2' }, next: null }]);
});
