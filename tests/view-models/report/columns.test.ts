import { expect, it } from 'vitest';
import { cellsOf } from '../../../src/view-models/report/columns.ts';

const TABS = ['日期\t内容\t谁', '8.29-8.30\t宿舍通风\t\t老逯', '9.1\t开学\t全体'];
const cellsIn = (paragraphs: readonly string[]) =>
  cellsOf(
    paragraphs,
    paragraphs.map((text) => (/\t|　　|\|/.test(text) ? 'row' : undefined)),
  );

it.each([
  ['tabs', TABS, ['8.29-8.30\t', '宿舍通风\t\t', '老逯']],
  ['wide space', ['镇　　亩　　吨', '河口镇　　3.6万亩　　1745吨'], ['河口镇　　', '3.6万亩　　', '1745吨']],
  ['strokes', ['| 指标 | 去年 |', '| 运转率 | 88% |'], ['| 运转率 | ', '88% |']],
])('a row drawn by %s is cut into its cells, and not a sign is lost', (_, rows, cells) => {
  const cut = cellsIn(rows);
  expect(cut[1]!.map(({ text }) => text)).toEqual(cells);
  expect(cut.map((row) => row!.map(({ text }) => text).join(''))).toEqual(rows);
});

it('the columns of one table are as wide in each row, those of another are its own, and no other paragraph has any', () => {
  const widths = cellsIn([...TABS, '都做完了。', '甲\t乙丙丁戊己\t庚']).map(
    (row) => row?.map(({ width }) => width) ?? null,
  );
  expect(widths).toEqual([[6.4, 5, 3], [6.4, 5, 3], [6.4, 5, 3], null, [3, 6, 3]]);
});

it('the widest give way where a line has no room for all, and all together are the whole', () => {
  const [row] = cellsIn([`日期\t${'长'.repeat(60)}\t${'远'.repeat(9)}`]);
  expect(row!.map(({ width }) => width)).toEqual([3, 23, 10]);
  expect(row!.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(100);
});
