import { expect, test } from 'vitest';
import { join } from 'node:path';
import { readLexicon } from '../../../scripts/corpus/inputs/taxonomy.ts';
import { PROJECT } from '../../../scripts/paths.ts';
import type { Frame } from '../../../src/analysis/phrases/schema.ts';
import { byMove, SLOT } from '../../../src/view-models/phrases/phrases.ts';

const { terms } = await readLexicon(join(PROJECT, 'content/taxonomy.yaml'));

/** The step that a frame of a type takes; `＿＿` stands for its slots. */
function moveOf(type: string, words: string): string | undefined {
  const { moves } = terms.types.find(({ id }) => id === type)!;
  const [group] = byMove([{ parts: words.split(SLOT) } as unknown as Frame], moves);
  return group!.move?.id;
}

test.each([
  ['problems', '队伍结构＿＿不合理', 'shortcoming'],
  ['problems', '＿＿清醒地认识到＿＿', 'concession'],
  ['problems', '认真总结经验＿＿', 'stance'],
  ['problems', '＿＿工作＿＿', undefined],
  ['plans', '加快＿＿步伐', 'means'],
  ['plans', '增强＿＿本领', 'goal'],
  ['work', '收入同比增长＿＿', 'result'],
])('a frame of %s, %s, takes the step %s', (type, words, move) => {
  expect(moveOf(type, words)).toBe(move);
});
