import { describe, expect, it } from 'vitest';
import { buildFrom, buildFromText } from './seeds.ts';

const genreOf = (text: string): string => buildFromText(text).meta.kind;

const MIDDLE = '一月，门面翻修。\n三月，新货架到店。\n六月，盘点，少了两箱。\n';

describe('the genre of a text whose title names none', () => {
  it.each([
    ['店里的一年', '老板叫我写个总结，我就照实写。', '就写这些，我认。', '工作总结'],
    ['店里的一年', '今年我管库房，进货出货都是我。', '我明年还想管库房。', '工作总结'],
    ['店里的一年', '我善于总结经验，我爱琢磨。', '我说完了。', '其他'],
    ['店里的一年', '今年库房进货出货照常。', '库房照常开门。', '其他'],
    ['店里的一年', '我今年个人述职，轮到我先讲。', '我讲完了。', '述职报告'],
    ['店里的一年', '本网讯　今年库房翻新，我们的记者到场。', '我们还将报道。', '其他'],
    ['店里的一年', '现将库房的情况汇报如下。', '库房照常开门。', '汇报材料'],
  ])('is told by what it tells of itself: %s, %s … %s', (title, first, last, genre) =>
    expect(genreOf(`${title}\n${first}\n${MIDDLE}${last}\n`)).toBe(genre),
  );

  it.each([
    ['库房里的四季（权作年终小结）', '工作总结'],
    ['库房2023年履职报告', '述职报告'],
    ['库房“开门迎客”活动方案', '其他'],
    ['致全体街坊的年度报告', '汇报材料'],
    ['专业认识实习报告', '其他'],
    ['库房召开年度述职评议会', '其他'],
    ['在库房年度述职评议会上的述职报告', '述职报告'],
    ['库房安全总结与责任书', '其他'],
    ['库房支部书记党性分析报告', '对照检查材料'],
  ])('is told by a word of the title, one in brackets last: %s', (title, genre) =>
    expect(genreOf(`${title}\n${MIDDLE}`)).toBe(genre),
  );

  it('is told by the name of the file where the text has no title', () => {
    const text = '一月，门面翻修，货架也换了新的，街坊都说好看。\n三月，新货架到店，码得整整齐齐，盘点也快了。\n';
    expect(buildFrom(new TextEncoder().encode(text), '库房工作总结.txt').meta.kind).toBe('工作总结');
  });
});
