import { describe, expect, it } from 'vitest';
import { buildFromText } from './seeds.ts';

/** `s1 work` and so on, for every section of a report. */
const typesOf = (...lines: string[]) =>
  buildFromText(lines.join('\n')).sections.map(({ id, types }) => `${id.split('/')[1]} ${types.join('+')}`);

describe('a section without a telling heading', () => {
  it('is what its wording is of', () => {
    expect(
      typesOf(
        '某某局2022年工作汇报',
        '一、学习抓得紧',
        '全年组织学习12次，培训党员300人次。',
        '二、班子有活力',
        '学习还不够系统，调研不深入，主动性不强。',
        '三、步子迈得大',
        '继续抓好项目建设，力争全年目标圆满实现。',
      ),
    ).toEqual(['s1 work', 's2 problems', 's3 plans']);
  });

  it('does what the heading above it says, whatever its wording', () => {
    expect(
      typesOf(
        '2022年工作总结',
        '一、主要工作',
        '（一）抓项目',
        '争取资金200万元。',
        '二、存在的问题',
        '（一）工作措施',
        '开展活动少。',
        '三、整改措施',
        '（一）学习不够的问题',
        '组织学习。',
      ),
    ).toEqual(['s1 work', 's1-1 work', 's2 problems', 's2-1 problems', 's3 plans', 's3-1 plans']);
  });

  it('takes after the one of two types that its wording is of', () => {
    expect(
      typesOf(
        '2022年工作总结',
        '一、存在问题及下一步打算',
        '（一）学习方面',
        '学习不够深入。',
        '（二）作风方面',
        '下一步，将改进作风。',
      ),
    ).toEqual(['s1 problems+plans', 's1-1 problems', 's1-2 plans']);
  });

  it('is still to be done in a year after the one reported on', () => {
    expect(
      typesOf('2023年工作总结', '一、2023年重点工作', '完成项目5个。', '二、2024年重点工作', '建设项目6个。'),
    ).toEqual(['s1 work', 's2 plans']);
  });

  it('is a problem where its heading describes one', () => {
    expect(typesOf('2022年工作总结', '一、学习教育不够经常', '部分支部活动形式单一。')).toEqual(['s1 problems']);
  });

  it('is what such a report is made of where nothing tells', () => {
    const section = ['一、作风就是形象', '人心向背，事关全局。'];
    expect(typesOf('在全县大会上的讲话', ...section)).toEqual(['s1 other']);
    expect(typesOf('2024年工作计划', ...section)).toEqual(['s1 plans']);
    expect(typesOf('班子对照检查材料', ...section)).toEqual(['s1 problems']);
    expect(typesOf('2024年工作总结', ...section)).toEqual(['s1 work']);
  });
});

describe('a parent without a text of its own', () => {
  it('is what its children mostly are', () => {
    expect(
      typesOf('班子工作汇报', '一、总的看', '（一）学习不够', '学得少，记得少。', '（二）联系群众不紧', '下去得少。'),
    ).toEqual(['s1 problems', 's1-1 problems', 's1-2 problems']);
  });
});

describe('a headless stretch', () => {
  const REPORT = [
    '个人述职报告',
    '我叫某某，任办公室主任。现述职如下：',
    '一年来，我参加集中学习20次，起草文件120份。',
    '一年来虽然取得了一些成绩，但学习不够系统。',
    '下一步，我将继续加强学习。',
    '以上述职，请予评议。',
    '述职人：某某',
    '2022年1月5日',
  ];

  it('begins wherever a report without headings turns to another job', () => {
    expect(typesOf(...REPORT)).toEqual([
      's0 opening',
      's0-tail work',
      's0-tail-2 problems',
      's0-tail-3 plans',
      's0-tail-4 closing',
    ]);
  });

  it('takes the signature at the end, with or without a closing sentence', () => {
    const lines = [
      '2022年工作总结',
      '一、打算',
      '继续努力，争创一流。',
      '中共某某支部委员会',
      '二〇二二年十二月二十日',
    ];
    expect(typesOf(...lines)).toEqual(['s1 plans', 's1-tail closing']);
    expect(buildFromText(lines.join('\n')).sections.at(-1)!.text).toBe('中共某某支部委员会\n二〇二二年十二月二十日');
  });

  it('does not take a short last line that is no signature', () => {
    expect(typesOf('2022年工作总结', '一、做法', '完成了任务。', '成效明显')).toEqual(['s1 work']);
  });
});
