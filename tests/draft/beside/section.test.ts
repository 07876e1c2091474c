import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf, rowsOf, type ReadSection } from '../../../src/draft/beside/section.ts';
import { besideDocument } from '../../../src/draft/beside/document.ts';
import { section as source } from '../cite/sources.ts';

const read = (anchor: string, headline: string | null, ...paragraphs: string[]): ReadSection => ({
  anchor,
  headline,
  topics: [],
  paragraphs,
});

const whole: [ReadSection, ...ReadSection[]] = [
  read('s3', '三、下一步打算', '重点抓好两件事。'),
  read('s3-1', '（一）抓学习。', '学习党的二十大精神。'),
  read('s3-1-1', '1.个人自学。', '每天一小时。'),
  read('s3-2', '（二）抓作风。', '开展廉政谈话。'),
];

const shape = (sections: [ReadSection, ...ReadSection[]]) =>
  partsOf(sections).map(({ heading, blocks }) => [heading, blocks.map(({ level, text }) => `${level} ${text}`)]);

test('a section is its lead-in and its children, each with all below it', () => {
  expect(shape(whole)).toEqual([
    ['下一步打算', ['1 三、下一步打算', '0 重点抓好两件事。']],
    ['抓学习', ['2 （一）抓学习。', '0 学习党的二十大精神。', '3 1.个人自学。', '0 每天一小时。']],
    ['抓作风', ['2 （二）抓作风。', '0 开展廉政谈话。']],
  ]);
});

test('one without children is cut into its paragraphs, and a headless one has no lead-in', () => {
  expect(shape([read('s2', '二、问题', '学习不够。', '作风不实。')])).toEqual([
    ['问题', ['1 二、问题']],
    [null, ['0 学习不够。']],
    [null, ['0 作风不实。']],
  ]);
  expect(shape([read('s4-tail', null, '以上是存在的问题。')])).toEqual([
    [null, []],
    [null, ['0 以上是存在的问题。']],
  ]);
});

test('points of a paragraph are parts; what leads up to them at the beginning stands with the heading', () => {
  const points = partsOf([
    read('s2', '二、问题', '主要有：一是学习不够；二是作风不实。', '原因有二。一是忙；二是懒。'),
  ]);
  expect(
    points.map(({ text, blocks }) => [text, blocks.map((block) => (block.isContinued ? '…' : '') + block.text)]),
  ).toEqual([
    ['主要有：', ['二、问题', '主要有：']],
    ['学习不够；', ['…一是学习不够；']],
    ['作风不实。', ['…二是作风不实。']],
    ['原因有二。', ['原因有二。']],
    ['忙；', ['…一是忙；']],
    ['懒。', ['…二是懒。']],
  ]);
  expect(shape([read('s2', null, '一是学习不够；二是作风不实。', '三是改。')])).toEqual([
    [null, []],
    [null, ['0 一是学习不够；']],
    [null, ['0 二是作风不实。']],
    [null, ['0 三是改。']],
  ]);
});

test('law: the parts of a section are its own words, in their order', () => {
  const paragraph = fc.array(fc.constantFrom('一是学。', '二要干；', '第三，改。', '主要有：', '其他', '1.'), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(fc.option(fc.constant('一、做法')), fc.array(paragraph, { maxLength: 5 }), (headline, all) => {
      const paragraphs = all.map((words) => words.join('')).filter(Boolean);
      const blocks = partsOf([read('s1', headline, ...paragraphs)]).flatMap((part) => part.blocks);
      expect(blocks.map(({ text }) => text).join('')).toBe([headline ?? '', ...paragraphs].join(''));
      expect(blocks.filter(({ level, isContinued }) => level === 0 && !isContinued)).toHaveLength(paragraphs.length);
    }),
  );
});

const parts = partsOf(whole);
const other = partsOf([
  read('s4', '四、今后打算'),
  read('s4-1', '1.转变作风', '常态开展廉政谈话，抓作风。'),
  read('s4-2', '2.压实责任', '层层签订责任书。'),
]);

test('rows pair what says the same, and what stands alone keeps its place in its own section', () => {
  expect(rowsOf([{ parts }, { parts: other }])).toEqual([
    [0, 0],
    [1, null],
    [2, 1],
    [null, 2],
  ]);
  expect(rowsOf([{ parts }])).toEqual([[0], [1], [2]]);
});

test('law: every part stands in one row, once, however many sections there are', () => {
  for (const sections of [[parts], [parts, other], [other, parts, parts], [parts, other, other, parts]]) {
    const rows = rowsOf(sections.map((one) => ({ parts: one })));
    for (const [column, one] of sections.entries())
      expect(rows.flatMap((row) => row[column] ?? []).toSorted((a, b) => a - b)).toEqual(one.map((_, at) => at));
  }
});

test('a comparison as a document: a heading for what is joined and for what is not, each paragraph with its source, nothing lost', () => {
  const words = { columns: ['甲', '乙'], sideBySide: '并排', colon: '：', none: '——', alone: '别处没有对应的' };
  const sections = [
    { source, types: ['plans'], parts },
    { source: { ...source, id: 'r9/s4' }, types: ['plans'], parts: other },
  ];
  const { title, blocks, sources } = besideDocument(sections, 'abc', words);
  expect(title).toBe('并排：三、下一步打算 / 四、今后打算');
  expect(sources.map(({ id }) => id)).toEqual([source.id, 'r9/s4']);
  expect(blocks.map(({ level, text, sources: from }) => `${level}${from.join()} ${text}`)).toEqual([
    '00 【甲】三、下一步打算',
    '00 重点抓好两件事。',
    '01 【乙】四、今后打算',
    '1 别处没有对应的',
    '00 【甲】（一）抓学习。',
    '00 学习党的二十大精神。',
    '00 1.个人自学。',
    '00 每天一小时。',
    '1 抓作风',
    '00 【甲】（二）抓作风。',
    '00 开展廉政谈话。',
    '01 【乙】1.转变作风',
    '01 常态开展廉政谈话，抓作风。',
    '1 别处没有对应的',
    '01 【乙】2.压实责任',
    '01 层层签订责任书。',
  ]);
});

test('a comparison as a document says of a column that has nothing where others are joined that it has none', () => {
  const words = { columns: ['甲', '乙', '丙'], sideBySide: '并排', colon: '：', none: '——', alone: '别处没有对应的' };
  const third = partsOf([
    read('s5', '五、安全'),
    read('s5-1', '1.消防', '每月演练。'),
    read('s5-2', '2.用电', '不私拉电线。'),
  ]);
  const { blocks } = besideDocument(
    [parts, other, third].map((own) => ({ source, types: ['plans'], parts: own })),
    'abc',
    words,
  );
  const from = blocks.findIndex(({ level }) => level === 1);
  expect(blocks.slice(from).map(({ level, text }) => `${level} ${text}`)).toEqual([
    '1 别处没有对应的',
    '0 【甲】（一）抓学习。',
    '0 学习党的二十大精神。',
    '0 1.个人自学。',
    '0 每天一小时。',
    '0 【丙】1.消防',
    '0 每月演练。',
    '1 抓作风',
    '0 【甲】（二）抓作风。',
    '0 开展廉政谈话。',
    '0 【乙】1.转变作风',
    '0 常态开展廉政谈话，抓作风。',
    '0 【丙】——',
    '1 别处没有对应的',
    '0 【乙】2.压实责任',
    '0 层层签订责任书。',
    '0 【丙】2.用电',
    '0 不私拉电线。',
  ]);
});
