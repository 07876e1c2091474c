import { expect, test } from 'vitest';
import { emptyDraft } from '../../../src/draft/writing/draft.ts';
import { ownBlock } from '../../../src/draft/writing/edit.ts';
import { pointsIn } from '../../../src/draft/writing/points.ts';

const block = (id: string, level: number, text: string) => ({ ...ownBlock(() => id, level), text });

test('points count on from paragraph to paragraph, not past a heading, where the blanks are filled', () => {
  const blocks = [
    block('a', 0, '抓好＿＿：一是学；'),
    block('b', 0, '二是干。'),
    block('c', 1, '问题'),
    block('d', 0, '三是改。'),
  ];
  const points = pointsIn({ ...emptyDraft('x'), blocks, fills: { 抓好＿: '三件事' } });
  expect([...points].map(([id, spans]) => [id, spans.map(({ start, end }) => `${start}–${end}`)])).toEqual([
    ['a', ['6–8']],
    ['b', ['0–2']],
    ['c', []],
    ['d', []],
  ]);
});
