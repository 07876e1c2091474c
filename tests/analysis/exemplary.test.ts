import { expect, test } from 'vitest';
import { exemplary, type Candidate } from '../../src/analysis/exemplary.ts';

const candidate = (report: string, ...paragraphs: string[]): Candidate => ({ report, paragraphs });

/** 44 characters, as long as the least that can be read as an example. */
const usual = '一是理论学习不够深入，运用理论指导实践的能力还需提高；二是联系群众不够紧密，深入一线调研偏少。';
const alike = '一是理论学习不够深入，学用结合不够紧密；二是联系群众不够紧密，深入一线调研偏少，帮扶办法不多。';
const odd = '去年秋天那场雨下了整整九天，库房的三面墙都返了潮，账本晒了一个星期才干，这件事本该早些料到。';

test('the passage that says what the others say stands for them', () => {
  expect(exemplary([candidate('a', odd), candidate('b', usual), candidate('c', alike)], [])).not.toBe(0);
  expect(exemplary([candidate('a', usual), candidate('b', odd), candidate('c', alike)], [])).not.toBe(1);
});

test('what the other groups say as well tells little', () => {
  const everywhere = '在上级党委的坚强领导下，认真贯彻落实各项决策部署，圆满完成了全年各项目标任务，取得了较好成效。';
  const group = [candidate('a', everywhere), candidate('b', everywhere), candidate('c', usual), candidate('d', usual)];
  const others = ['e', 'f', 'g', 'h'].map((report) => candidate(report, everywhere));
  expect(exemplary(group, [])).toBe(0);
  expect(exemplary(group, others)).toBe(2);
});

test.each([
  ['one that leads over to what it does not hold', `${usual.slice(0, -1)}，主要有以下几点：`],
  ['one that is too short to say anything', '一是理论学习不够深入。'],
  ['one that nobody reads through', usual.repeat(8)],
])('%s is not taken while there is another', (_, words) => {
  expect(exemplary([candidate('a', words), candidate('b', words), candidate('c', odd)], [])).toBe(2);
  expect(exemplary([candidate('a', words), candidate('b', words)], [])).toBe(0);
});

test('what one report says again and again is not usual', () => {
  const [again, other] = [candidate('a', odd), candidate('b', usual)];
  expect(exemplary([again, again, again, other, candidate('c', usual)], [])).toBe(3);
});

test('of passages as fit, one of the genre that most reports are', () => {
  const of = (genre: string, report: string, words: string) => ({ ...candidate(report, words), genre });
  const group = [
    of('讲话稿', 'a', usual),
    of('讲话稿', 'b', alike),
    of('述职报告', 'c', odd),
    of('述职报告', 'd', odd),
  ];
  expect(exemplary(group, [])).toBeLessThan(2);
  expect(exemplary([...group, of('述职报告', 'e', '一是不够。')], [])).toBe(2);
});

test('a group of nothing has no example', () => expect(exemplary([], [candidate('a', usual)])).toBe(-1));

test('of passages that say the same the first is taken', () =>
  expect(exemplary([candidate('a', usual), candidate('b', usual)], [])).toBe(0));
