import { describe, expect, it } from 'vitest';
import { frames } from '../../src/corpus/damage/frames.ts';
import { findDamage } from '../../src/corpus/damage/index.ts';
import { buildFromText } from './seeds.ts';

const damageIn = (text: string) => findDamage(text).map(({ rule, words }) => [rule, words]);

describe.each(frames)('$id', ({ id, examples, counterExamples }) => {
  it.each(examples)('flags $words in $text, and nothing else', ({ text, words }) => {
    expect(damageIn(text)).toEqual([[`damage/${id}`, words]]);
  });

  it.each(counterExamples)('leaves %s alone', (text) => {
    expect(damageIn(text)).toEqual([]);
  });
});

it('has an id of its own for every frame', () => {
  expect(new Set(frames.map(({ id }) => id)).size).toBe(frames.length);
});

const SOUND = [
  '坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻习近平总书记重要讲话精神，在区委的坚强领导下，同党中央保持高度一致。',
  '用习近平新时代中国特色社会主义思想武装头脑，学习贯彻习近平新时代中国特色社会主义思想主题教育扎实推进。',
  '深入学习贯彻重要讲话精神，及时跟进学习最新重要讲话精神。',
  '坚持以党的创新理论为指导，以人民为核心，以制度为核心的内控体系基本建成。',
  '累计开展志愿服务12次，慰问困难群众30余户，其余人员轮休，剩余名额另行安排。',
];
it.each(SOUND)('finds nothing in %s', (text) => {
  expect(damageIn(text)).toEqual([]);
});

it('gives the place in the raw file and leaves the text as it is', () => {
  const { ledger, sections } = buildFromText('\n标题\r\n　　坚持以思想为指导。##paidend##同某保持一致。');
  expect(ledger.messages.map(({ rule, line, column, words }) => ({ rule, line, column, words }))).toEqual([
    { rule: 'damage/deleted-thought', line: 3, column: 5, words: '以思想为指导' },
    { rule: 'damage/deleted-object', line: 3, column: 23, words: '同某保持一致' },
  ]);
  expect(sections.map(({ text }) => text)).toEqual(['坚持以思想为指导。同某保持一致。']);
});
