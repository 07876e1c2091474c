import { describe, expect, it } from 'vitest';
import { buildFromText } from './seeds.ts';

const FAMILIES = [
  '##paidbegin##',
  '##paidend##',
  '$$paidbegin$$',
  '$$paidend$$',
  '<paid>',
  '</paid>',
  '##pagebreak##',
  '请替换付费标签内内容',
];

describe.each(FAMILIES)('the marker %s', (marker) => {
  it('joins the halves of a sentence without a gap', () => {
    expect(buildFromText(`标题\n勇于直面${marker}问题，敢于较真碰硬。`).text).toBe(
      '标题\n勇于直面问题，敢于较真碰硬。',
    );
  });

  it('hides no heading that it is glued to', () => {
    const { sections } = buildFromText(`标题\n导语。\n一、做法\n（一）抓思想\n甲。\n${marker}（二）抓责任。\n乙。`);
    expect(sections.map(({ headline }) => headline)).toEqual([null, '一、做法', '（一）抓思想', '（二）抓责任。']);
  });

  it('leaves a full stop behind it where it was', () => {
    expect(buildFromText(`标题\n表彰3名${marker}。严格管理。`).text).toBe('标题\n表彰3名。严格管理。');
  });

  it('takes its line with it where it stands alone in a sentence', () => {
    const text = `标题\n深入推进党风廉政建设和反腐败斗争，坚决落实中央八项规定\n${marker}\n精神，持续纠治四风。`;
    expect(buildFromText(text).text).toBe(
      '标题\n深入推进党风廉政建设和反腐败斗争，坚决落实中央八项规定精神，持续纠治四风。',
    );
  });
});

const KEPT = [
  '利用公众号“雨课堂”引导干部学习。',
  '推进会员管理办法，规范协会运行。',
  '收集素材30份。',
  '公布名称、地址、联系电话。',
];

it.each(KEPT)('keeps the ordinary line %s', (line) => {
  expect(buildFromText(`标题\n${line}`).text).toBe(`标题\n${line}`);
});

const DELETED = '抓D建，D员到会，学D章，D委研究，从严治D，建D102周年。';

describe('D for 党', () => {
  it('is restored where the report never writes 党', () => {
    expect(buildFromText(`标题\n${DELETED}`).text).toContain(
      '抓党建，党员到会，学党章，党委研究，从严治党，建党102周年。',
    );
  });

  it('stays where the report writes 党 itself', () => {
    expect(buildFromText(`标题\n${DELETED}跟党走。`).text).toContain(DELETED);
  });

  it('is told from 3D打印, D级 and 维生素D', () => {
    const line = '用3D打印，评为D级，补充维生素D。';
    expect(buildFromText(`标题\n${DELETED}\n${line}`).text).toContain(line);
  });
});
