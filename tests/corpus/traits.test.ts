import { describe, expect, it } from 'vitest';
import { buildFromText } from './seeds.ts';

/** What real files do to a cleaner: one test or more for each trait that is not tested elsewhere. */
const outlineOf = (...lines: string[]) =>
  buildFromText(lines.join('\n')).sections.map(({ depth, headline }) => `${depth} ${headline ?? '–'}`);
const textOf = (...lines: string[]) => buildFromText(lines.join('\n')).text;

const PARAGRAPH = '一年来，组织理论学习中心组学习12次，开展主题党日活动24次，撰写心得体会30篇，党员素质得到了提高。';

it('reads a byline behind non-breaking spaces as a line of text', () => {
  expect(textOf('述职报告', `${'\u00a0'.repeat(30)}某某某`, '一、做法', '做了。')).toBe(
    '述职报告\n某某某\n一、做法\n做了。',
  );
});

it('takes 一. and 六． for the first level with 一、', () => {
  expect(outlineOf('总结', '一.做法', '甲。', '二、问题', '乙。', '三．打算', '丙。')).toEqual([
    '1 一.做法',
    '1 二、问题',
    '1 三．打算',
  ]);
});

describe('a title broken by a hard wrap', () => {
  it('is one title', () => {
    expect(buildFromText('关于落实全面从严治党\n主体责任情况的报告\n一、做法\n甲。').meta.title).toBe(
      '关于落实全面从严治党主体责任情况的报告',
    );
  });
});

it('sets a table of contents aside, with dots and without', () => {
  const body = ['一、主要做法', '做了。', '二、存在的问题', '有差距。'];
  expect(outlineOf('总结', '目录', '一、主要做法……1', '二、存在的问题……3', ...body)).toEqual(
    outlineOf('总结', ...body),
  );
  expect(outlineOf('总结', '目　录', '一、主要做法', '二、存在的问题', ...body)).toEqual(outlineOf('总结', ...body));
});

it('finds the headings of a document on one line', () => {
  const { meta, sections } = buildFromText(
    '某某局2022年工作总结    现总结如下：一、工作开展情况（一）强化学习。组织学习12次。（二）推进项目。完成5个。二、存在的问题。（一）学习不深。学得少。（二）创新不强。办法不多。',
  );
  expect(meta.title).toBe('某某局2022年工作总结');
  expect(sections.map(({ depth, headline }) => `${depth} ${headline ?? '–'}`)).toEqual([
    '0 –',
    '1 一、工作开展情况',
    '2 （一）强化学习。',
    '2 （二）推进项目。',
    '1 二、存在的问题。',
    '2 （一）学习不深。',
    '2 （二）创新不强。',
  ]);
});

it('leaves items that end in ； in their paragraph', () => {
  expect(outlineOf('办法', '一、适用范围', '包括：', '（一）音像制品；', '（二）报纸；', '（三）其他。')).toEqual([
    '1 一、适用范围',
  ]);
});

it('joins a marker alone on its line with its heading', () => {
  expect(outlineOf('总结', '一', '主要做法', '做了。', '二', '存在的问题', '有差距。')).toEqual([
    '1 一\n主要做法',
    '1 二\n存在的问题',
  ]);
});

it('keeps —— below the title in the byline, and as a bullet in the text', () => {
  const lines = [
    '讲话',
    '——在某某会议上',
    '某某局局长　张某某',
    '（2023年3月5日）',
    '一、做法',
    '——抓学习。',
    '——抓落实。',
  ];
  const { meta, text, sections } = buildFromText(lines.join('\n'));
  expect(text).toBe(lines.join('\n'));
  expect(meta.byline).toEqual(lines.slice(1, 4));
  expect(sections.map(({ headline }) => headline)).toEqual(['一、做法']);
});

it('takes no heading and no salutation for a byline', () => {
  expect(buildFromText('述职报告\n基本情况\n甲。').meta.byline).toEqual([]);
  expect(buildFromText('述职报告\n同志们：\n甲。').meta.byline).toEqual([]);
  expect(buildFromText('述职报告\n一、做法\n甲。').meta.byline).toEqual([]);
});

describe('the year reported on', () => {
  it.each([
    ['述职报告\n2018年7月参加工作，现将2021年工作情况汇报如下：', 2021],
    ['二〇二二年工作总结\n做了。', 2022],
    ['2023年度述职报告\n2024年1月，', 2023],
    ['述职报告\n一年来，做了工作。', null],
  ])('of %j', (text, year) => {
    expect(buildFromText(text).meta.year).toBe(year);
  });
});

describe('a site that hides text', () => {
  it('leaves a gap that is seen and told', () => {
    const { text, ledger } = buildFromText('总结\n强化责任……(…省略680字,正式會員可完整閱讀)……不断提升。');
    expect(text).toBe('总结\n强化责任……不断提升。');
    expect(ledger.messages).toMatchObject([{ rule: 'clean/omission-note', line: 2, column: 7, severity: 'warning' }]);
  });

  it('is told where it shows only the beginning', () => {
    const { text, ledger } = buildFromText('总结\n强化责任。\n(未完,全文共785字,当前显示244字)');
    expect(text).toBe('总结\n强化责任。');
    expect(ledger.messages).toMatchObject([{ rule: 'clean/reading-wall', line: 3 }]);
  });
});

it('takes no clock time, date or figure for a numbered heading', () => {
  const lines = ['10:30 召开会议。', '9.15 召开大会。', '2023.06.01 开展活动。', '3.5万元用于修路。'];
  expect(outlineOf('总结', ...lines).filter((line) => !line.startsWith('0'))).toEqual([]);
});

it('counts a doubled number once', () => {
  const { sections } = buildFromText('总结\n一、做法\n甲。\n二、二、问题\n乙。');
  expect(sections.map(({ marker, heading }) => `${marker}${heading}`)).toEqual(['一、做法', '二、问题']);
});

it('drops garbage letters before a number', () => {
  expect(outlineOf('总结', 'gfdgqw1.学习', '甲。', 'bnhjkl2.落实', '乙。')).toEqual(['1 1.学习', '1 2.落实']);
});

it('joins the lines of a page of fixed width', () => {
  const wrapped = PARAGRAPH.replace(/.{24}/g, '$&\n');
  const lines = Array.from({ length: 5 }, () => `　　${wrapped}`);
  expect(textOf('2022年总结', ...lines)).toBe(['2022年总结', ...lines.map(() => PARAGRAPH)].join('\n'));
});

describe('headings without a number', () => {
  it('are short lines that name a section type', () => {
    expect(outlineOf('述职报告', '各位领导：', '我任主任。', '主要工作', PARAGRAPH, '存在的问题', PARAGRAPH)).toEqual([
      '0 –',
      '1 主要工作',
      '1 存在的问题',
    ]);
  });

  it('are three and more short lines, each above a paragraph', () => {
    expect(
      outlineOf('述职报告', PARAGRAPH, '学习抓在经常', PARAGRAPH, '工作干在实处', PARAGRAPH, '纪律挺在前面', PARAGRAPH),
    ).toEqual(['0 –', '1 学习抓在经常', '1 工作干在实处', '1 纪律挺在前面']);
  });

  it('are not one short line alone, nor a salutation, a date or a signature', () => {
    const lines = ['述职报告', '尊敬的各位代表：', PARAGRAPH, '同志们', PARAGRAPH, '某某某', '2023年12月20日'];
    expect(outlineOf(...lines).filter((line) => !line.startsWith('0'))).toEqual([]);
  });

  it('stand below one that names a type and has no text between', () => {
    const lines = [
      '述职报告',
      PARAGRAPH,
      '基本概况',
      PARAGRAPH,
      '主要工作及成效',
      '学习抓在经常',
      PARAGRAPH,
      '工作干在实处',
      PARAGRAPH,
      '几点体会',
      PARAGRAPH,
    ];
    expect(outlineOf(...lines)).toEqual([
      '0 –',
      '1 基本概况',
      '1 主要工作及成效',
      '2 学习抓在经常',
      '2 工作干在实处',
      '1 几点体会',
    ]);
  });

  it('are labels before their text', () => {
    const lines = [
      '述职报告',
      '思想引领方面：举办演讲比赛和升旗仪式六场。',
      '学风建设方面：开展早读打卡和笔记漂流活动。',
      '权益服务方面：开通线上服务小站，转办诉求。',
    ];
    expect(outlineOf(...lines)).toEqual(['1 思想引领方面：', '1 学风建设方面：', '1 权益服务方面：']);
  });

  it('stand in 【】', () => {
    expect(outlineOf('述职报告', '【主要做法】抓学习，抓落实。', '【存在问题】学习不够。')).toEqual([
      '1 【主要做法】',
      '1 【存在问题】',
    ]);
  });

  it('nest with numbered ones', () => {
    expect(
      outlineOf(
        '述职报告',
        PARAGRAPH,
        '主要工作情况',
        '一、抓学习',
        PARAGRAPH,
        '二、抓落实',
        PARAGRAPH,
        '存在的问题',
        PARAGRAPH,
      ),
    ).toEqual(['0 –', '1 主要工作情况', '2 一、抓学习', '2 二、抓落实', '1 存在的问题']);
  });
});

it('does not join an indented signature with what stands behind a marker', () => {
  const lines = [
    '总结',
    '做了。',
    `${'　'.repeat(30)}2025年1月6日`,
    '##paidend##',
    '更多范文请加微信，VIP会员每天更新，扫码入群。',
  ];
  expect(textOf(...lines)).toBe('总结\n做了。\n2025年1月6日');
});

it('begins the farewell where those present are called upon', () => {
  const lines = [
    '在全县大会上的讲话',
    '一、干什么',
    '作风就是形象。',
    '二、怎么干',
    '从自己做起。',
    '同志们，让我们携手前行！',
    '谢谢大家！',
    '某某镇委员会',
    '2025年1月6日',
  ];
  expect(buildFromText(lines.join('\n')).sections.at(-1)).toMatchObject({
    types: ['closing'],
    text: lines.slice(5).join('\n'),
  });
});
