import { expect, test } from 'vitest';
import { settingsOf } from '../../../src/view-models/report/setting.ts';

test('rows of a table that is drawn by signs are told, however they are drawn', () => {
  for (const rows of [
    ['河口镇　　3.6万亩　　干椒1745吨', '石门镇　　3.2万亩　　干椒1530吨', '东坪乡　　4.1万亩　　干椒1980吨'],
    ['8.29\t通风消毒\t老逯', '8.31\t新生报到\t全体', '9.1\t开学典礼\t全体'],
    ['| 指标 | 去年 | 今年 |', '| --- | --- | --- |', '| 运转率 | 88% | 89.6% |'],
    ['甲  乙  丙', '1  2  3', '4  5  6'],
  ])
    expect(settingsOf(['今年三项指标如下：', ...rows, '都比去年好。']), rows[0]).toEqual([
      undefined,
      'row',
      'row',
      'row',
      undefined,
    ]);
});

test('two lines with wide space, or a title with it, are no table', () => {
  expect(settingsOf(['张某　李某　王某', '2023年　12月　31日'])).toEqual([undefined, undefined]);
  expect(settingsOf(['一、　学习情况', '二、　工作情况', '三、　存在问题'])).toEqual([undefined, undefined, undefined]);
});

test('a paragraph with gaps is no row where it is long', () => {
  const row = (cells: number) => Array.from({ length: cells }, () => '甲乙').join('  ');
  expect(settingsOf([row(100), row(100), row(100)])).toEqual(['row', 'row', 'row']);
  expect(settingsOf([row(101), row(101), row(101)])).toEqual([undefined, undefined, undefined]);
});

test('a paragraph with a long word of Latin letters is set ragged, one with short ones is not', () => {
  expect(settingsOf(['学了SVN和Java。', '开发一个DebugService。', '见https://example.com/a/b/c。'])).toEqual([
    undefined,
    'ragged-on-phone',
    'ragged',
  ]);
});
