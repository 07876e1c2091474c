import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildFrom, buildFromText, taxonomy } from './seeds.ts';

const SAMPLES = new URL('../../content/samples/', import.meta.url);

/** `s1 work` and so on, for the leading type of every section of a report. */
const typesOf = (...lines: string[]) =>
  buildFromText(lines.join('\n')).sections.map(({ id, types }) => `${id.split('/')[1]} ${types[0]}`);

const DONE = '全年组织集中学习12次，开展专题研讨4次，培训党员300余人次，完成重点项目8个，获评市级先进单位。';
const LACKING = '学习还不够系统，调研不深入，工作主动性不强，创新意识欠缺，与上级要求相比还有差距。';
const TO_DO = '下一步，我们将继续抓好项目建设，进一步加强学习，力争全年目标任务圆满完成。';

describe('a section without a telling heading', () => {
  it('is what its wording is of', () => {
    const lines = ['某某局2022年工作汇报', '一、学习抓得紧', DONE, '二、班子有活力', LACKING, '三、步子迈得大', TO_DO];
    expect(typesOf(...lines)).toEqual(['s1 work', 's2 problems', 's3 plans']);
  });

  it('does what the heading above it says', () => {
    const lines = [
      '2022年工作总结',
      '一、主要工作',
      '（一）抓项目建设。争取资金200万元，完成项目8个。',
      '（二）抓队伍建设。培训干部60人次。',
      '二、存在的问题',
      '（一）项目建设方面。开展活动少，进度不快。',
      '（二）队伍建设方面。年轻干部少，能力不强。',
      '三、下一步打算',
      '（一）项目建设方面。加快进度，确保按期完工。',
      '（二）队伍建设方面。加强培训，提升能力。',
    ];
    const types = ['s1 work', 's1-1 work', 's1-2 work', 's2 problems', 's2-1 problems', 's2-2 problems'];
    expect(typesOf(...lines)).toEqual([...types, 's3 plans', 's3-1 plans', 's3-2 plans']);
  });

  it('is a problem where its heading describes one', () => {
    const lines = [
      '2022年工作总结',
      '一、学习教育抓得紧',
      DONE,
      '二、学习教育不够经常',
      '部分支部活动形式单一，质量不高。',
    ];
    expect(typesOf(...lines)).toEqual(['s1 work', 's2 problems']);
  });
});

describe('a parent without a text of its own', () => {
  it('is what its children mostly are', () => {
    const lines = ['班子工作汇报', '一、总的看', `（一）学习不够。${LACKING}`, `（二）联系群众不紧。${LACKING}`];
    expect(typesOf(...lines)).toEqual(['s1 problems', 's1-1 problems', 's1-2 problems']);
  });
});

describe('a headless stretch', () => {
  const REPORT = [
    '个人述职报告',
    '我叫某某，任办公室主任。现将一年来的工作述职如下：',
    `一年来，${DONE}`,
    `一年来虽然取得了一些成绩，但也存在不足：${LACKING}`,
    TO_DO,
    '以上述职，请予评议。谢谢大家！',
    '述职人：某某',
    '2022年1月5日',
  ];

  it('begins wherever a report without headings turns to another job', () => {
    const types = ['s0 opening', 's0-tail work', 's0-tail-2 problems', 's0-tail-3 plans', 's0-tail-4 closing'];
    expect(typesOf(...REPORT)).toEqual(types);
  });

  it('begins neither behind those who are spoken to nor in mid-sentence', () => {
    const lines = ['思想汇报', '敬爱的党组织：', `一年来，${DONE.replace(/。$/, '，')}`, TO_DO];
    const starts = buildFromText(lines.join('\n')).sections.map(({ text }) => text.slice(0, 2));
    expect(starts).toEqual(['敬爱']);
  });

  it('takes the signature at the end, with or without a closing sentence', () => {
    const lines = [
      '2022年工作总结',
      '一、主要做法',
      DONE,
      '二、下一步打算',
      TO_DO,
      '中共某某支部委员会',
      '2022年12月20日',
    ];
    expect(typesOf(...lines)).toEqual(['s1 work', 's2 plans', 's2-tail closing']);
    expect(buildFromText(lines.join('\n')).sections.at(-1)!.text).toBe('中共某某支部委员会\n2022年12月20日');
  });

  it('takes those who sign above the day, also right below a numbered heading', () => {
    const lines = [
      '某某法庭2018年工作总结',
      '一、主要做法',
      DONE,
      '二、来年努力方向',
      '（一）清理长期未结的案件，六月底前清零。',
    ];
    const signed = ['（二）每月评一份文书，由大家来挑毛病。', '滨河法庭', '2018年12月26日'];
    const { sections } = buildFromText([...lines, ...signed].join('\n'));
    expect(sections.at(-1)).toMatchObject({ types: ['closing'], text: '滨河法庭\n2018年12月26日' });
    expect(sections.at(-2)).toMatchObject({ marker: '（二）', text: '' });
  });
});

describe('a decision', () => {
  const { sections } = buildFromText(['2022年工作总结', '一、存在的问题', LACKING, '二、下一步打算', TO_DO].join('\n'));

  it('has the words that weighed most for it, the heaviest reason first', () => {
    const weights = sections[0]!.evidence.filter(({ tag }) => tag === 'problems').map(({ weight }) => weight!);
    expect(weights.length).toBeGreaterThan(1);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });

  it('counts only where it is sure enough', () => {
    for (const { confidence, decided } of sections) expect(decided).toBe(confidence >= taxonomy.threshold);
  });
});

it('gives the chance of each type that a section may be, the leading one first, and of several where it is undecided', () => {
  const samples = readdirSync(SAMPLES).filter((file) => file.endsWith('.txt'));
  const all = samples.slice(0, 20).flatMap((file) => buildFrom(readFileSync(new URL(file, SAMPLES))).sections);
  for (const { id, types, scores } of all) {
    const chances = Object.values(scores);
    expect(Object.keys(scores)[0], id).toBe(types[0]);
    expect(chances, id).toEqual(chances.toSorted((a, b) => b - a));
    expect(chances.at(-1), id).toBeGreaterThanOrEqual(0.05);
    expect(Math.round(100 * chances.reduce((sum, one) => sum + one)), id).toBeLessThanOrEqual(102);
  }
  const doubtful = all.filter(({ decided }) => !decided);
  expect(doubtful.length).toBeGreaterThan(0);
  for (const { id, scores } of doubtful) expect(Object.keys(scores).length, id).toBeGreaterThan(1);
});
