import { expect, it } from 'vitest';
import { withUnits } from '../../src/corpus/outline/units.ts';
import { compileUnit } from '../../src/corpus/unit-style.ts';

const ARTICLES = [compileUnit('第…条')];
const begun = (text: string, units = ARTICLES) =>
  withUnits([], [{ start: 10, text }], units).map(({ marker, start, end }) => [marker.text, marker.value, start, end]);

it.each([
  ['第三条　经营者有权拒绝摊派。', [['第三条', 3, 10, 14]]],
  ['第12条 经营者', [['第12条', 12, 10, 15]]],
  ['第一百零三条　附则', [['第一百零三条', 0, 10, 17]]],
  ['第三章　监督', []],
  ['依照第三条', []],
  ['第三条', []],
])('in %j stand %j', (text, found) => expect(begun(text)).toEqual(found));

it('takes a unit as the taxonomy writes it, and none where it names none', () => {
  expect(begun('§12 Scope', [compileUnit('§…')])).toEqual([['§12', 12, 10, 14]]);
  expect(begun('第三条　经营者', [])).toEqual([]);
});

it('leaves a numbered heading that stands there, and takes the place of one without a number', () => {
  const [article] = withUnits([], [{ start: 0, text: '第三条 权利' }], ARTICLES);
  const numbered = { ...article!, heading: '权利', runIn: false, end: 6 };
  const bare = { ...numbered, marker: { style: '', value: 0, text: '', length: 0 }, heading: '第三条 权利' };
  expect(withUnits([numbered], [{ start: 0, text: '第三条 权利' }], ARTICLES)).toEqual([numbered]);
  expect(withUnits([bare], [{ start: 0, text: '第三条 权利' }], ARTICLES)).toEqual([article]);
});
