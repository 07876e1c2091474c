import { expect, it } from 'vitest';
import { findMasks } from '../../src/text/masks.ts';
import { findDeletedParty } from '../../src/text/party.ts';

const masksIn = (text: string) => findMasks(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ['学习X次', ['X']],
  ['印发XX份、XX批', ['XX', 'XX']],
  ['“XXX”活动', ['XXX']],
  ['召开*次会议', ['*']],
  ['学习x次', ['x']],
  ['××县', ['××']],
  ['某某事业', ['某某']],
  ['共__人', ['__']],
  ['□□局', ['□□']],
  ['20XX年', ['XX']],
  ['1+X证书', []],
  ['40*4', []],
  ['3×4', []],
  ['X光检查', []],
  ['二○○○年', []],
  ['同某保持一致', []],
  ['PPTX文件', []],
])('finds the masks of %s', (text, masks) => {
  expect(masksIn(text)).toEqual(masks);
});

it.each([
  ['抓D建', 1],
  ['从严治D。', 1],
  ['D员', 1],
  ['建D102周年', 1],
  ['3D打印', 0],
  ['D级', 0],
  ['维生素D', 0],
  ['DNA', 0],
  ['型号D102', 0],
])('finds in %s so many deleted 党: %i', (text, times) => {
  expect(findDeletedParty(text)).toHaveLength(times);
});
