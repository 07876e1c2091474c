import { expect, it } from 'vitest';
import { maskFor } from '../../../src/corpus/persons/mask.ts';

const mask = (text: string, own: string[], others: string[] = []) => maskFor(new Set(own), new Set(others))(text);

it.each([
  ['张建国同志说', ['张建国'], '张某某同志说'],
  ['述职人：李　明', ['李明'], '述职人：李　某'],
  ['欧阳文博来了', ['欧阳文博'], '欧阳某某来了'],
  ['高峰作报告', ['高峰'], '高某作报告'],
  ['王晓东、王晓', ['王晓', '王晓东'], '王某某、王某'],
  ['没有人', [], '没有人'],
])('masks the given names in %s', (text, names, expected) => {
  expect(mask(text, names)).toBe(expected);
  expect(expected).toHaveLength(text.length);
});

it('masks a person of another file, a word alike only where it is a name', () =>
  expect(mask('张建国、高峰同志在用电高峰期值班', [], ['张建国', '高峰'])).toBe('张某某、高某同志在用电高峰期值班'));
