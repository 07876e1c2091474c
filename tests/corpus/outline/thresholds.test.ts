import { describe, expect, it } from 'vitest';
import { readBylineEnd } from '../../../src/corpus/outline/byline.ts';
import { stylesOf, placeReadings } from '../../../src/corpus/outline/levels.ts';
import { readLines, splitAtMarkers } from '../../../src/corpus/outline/lines.ts';
import { markedStarts } from '../../../src/corpus/outline/marked.ts';
import { markerStyles } from '../../../src/corpus/outline/markers.ts';
import { chancesIn, type Reading } from '../../../src/corpus/outline/readings.ts';
import { readTitleEnd } from '../../../src/corpus/outline/title.ts';
import { withUnits } from '../../../src/corpus/outline/units.ts';
import { compileUnit } from '../../../src/corpus/unit-style.ts';
import { lines, words } from '../made-up.ts';

describe('a title', () => {
  const title = (...all: readonly string[]) => lines(...all).slice(0, readTitleEnd(lines(...all)));

  it.each([
    ['a line of 60 characters', [words(60), '正文。'], words(60)],
    ['one of 61', [words(61), '正文。'], ''],
    ['a sentence', ['述职报告。', '正文。'], ''],
    ['a heading', ['一、述职报告', '正文。'], ''],
    ['the only line', ['述职报告'], ''],
    ['two lines of 60 characters', [words(30), `${words(28)}报告`, '正文。'], lines(words(30), `${words(28)}报告`)],
    ['of 61', [words(31), `${words(28)}报告`, '正文。'], words(31)],
    ['a whole title above another', ['述职报告', '工作报告', '正文。'], '述职报告'],
    ['above a line that is no genre', ['关于学习的', '情况如下', '正文。'], '关于学习的'],
    ['above a sentence', ['关于学习的', '汇报。', '正文。'], '关于学习的'],
    ['above a note', ['关于学习的', '（某某报告', '正文。'], '关于学习的'],
    ['before a gap', ['述职报告　　同志们，', '正文。'], '述职报告　　'],
    ['a heading before a gap', ['一、报告　　同志们，', '正文。'], ''],
    ['no genre before a gap', ['述职的人　　同志们，', '正文。'], ''],
    ['glued to a salutation', ['述职报告各位领导：', '正文。'], '述职报告'],
  ])('%s', (_, all, found) => expect(title(...all)).toBe(found));
});

describe('a byline', () => {
  const TITLE = '述职报告';
  const byline = (...below: readonly string[]) => {
    const text = lines(TITLE, ...below, '一年来，认真履职。');
    return text.slice(TITLE.length, readBylineEnd(text, TITLE.length, /主要做法/)).split('\n').length - 1;
  };
  const LABELS = ['姓名：任某', '班级：二班', '学号：2021', '专业：法学'];

  it.each([
    ['four lines', ['某某局', '张某某', '2023年1月5日', '（讨论稿）'], 4],
    ['five', ['某某局', '张某某', '2023年1月5日', '（讨论稿）', '李某某'], 4],
    ['up to a sentence', ['某某局', '认真履职。', '张某某'], 1],
    ['four labels', LABELS, 4],
    ['three', LABELS.slice(1), 0],
    ['four with a date', [...LABELS.slice(1), '2023年1月5日'], 4],
    ['six', [...LABELS, ...LABELS.slice(0, 2)], 6],
    ['labels below the fourth line', ['某某局', '张某某', '2023年1月5日', '（讨论稿）', ...LABELS], 4],
    ['labels below three', ['某某局', '张某某', '2023年1月5日', ...LABELS], 7],
    ['labels below two', ['某某局', '张某某', ...LABELS], 6],
    ['labels below a sentence', ['认真履职。', ...LABELS], 0],
    ['an office of 30 characters', [`${words(29)}局`], 1],
    ['of 31', [`${words(30)}局`], 0],
    ['a subtitle of 31', [`——${words(29)}`], 1],
    ['a heading', ['一、某某局'], 0],
    ['a line that names a type', ['主要做法局'], 0],
    ['a date below a heading word', ['2023年1月5日'], 1],
    ['a name of four characters', ['张某某某'], 1],
    ['of five', ['张某某某某'], 0],
    ['of five with a gap', ['某某局　张某'], 1],
    ['a salutation', ['同志们'], 0],
    ['one who reports', ['述职人：张某某'], 1],
    ['a post glued to a name', ['某校副校长朱某某'], 1],
  ])('%s', (_, below, count) => expect(byline(...below)).toBe(count));

  it.each([
    ['within 1,000 characters', 500, true],
    ['not beyond', 1001, false],
  ])('is looked for %s', (_, blanks, found) => {
    const text = lines(TITLE, `${'\n'.repeat(blanks)}张某某`, '一年来，认真履职。');
    expect(readBylineEnd(text, TITLE.length, /主要做法/) > TITLE.length).toBe(found);
  });

  it('is none where the text ends with it', () => {
    expect(readBylineEnd('述职报告\n张某某', 4, /主要做法/)).toBe(4);
  });

  it('is only a name with a post where there is no title', () => {
    const end = (line: string) => readBylineEnd(lines(line, '一年来，认真履职。'), 0, /主要做法/);
    expect([end('张某某（副校长）'), end('张某某')]).toEqual([8, 0]);
  });
});

/** The readings of a line, above another or alone: form, heading and what closes it. */
const readings = (text: string, next?: string) =>
  chancesIn([{ start: 0, text }, ...(next === undefined ? [] : [{ start: text.length + 1, text: next }])])
    .filter(({ line }) => line === 0)
    .flatMap((chance) => chance.readings);
const forms = (text: string) =>
  readings(text)
    .map(({ form }) => form)
    .join(' ');

describe('a heading', () => {
  it.each([
    ['a line of 60 characters', words(60), 'line'],
    ['of 61', words(61), ''],
    ['a numbered sentence of 45', `一、${words(45)}。抓紧学习${words(60)}`, 'sentence'],
    ['of 46', `一、${words(46)}。抓紧学习${words(60)}`, ''],
    ['a bare sentence of 30', `${words(30)}。抓紧学习${words(60)}`, 'sentence'],
    ['of 31', `${words(31)}。抓紧学习${words(60)}`, ''],
    ['a label of 24', `${words(24)}：抓紧学习${words(60)}`, 'label'],
    ['of 25', `${words(25)}：抓紧学习${words(60)}`, ''],
    ['a gap behind 24', `${words(24)}　${words(60)}`, 'gap'],
    ['behind 25', `${words(25)}　${words(60)}`, ''],
    ['a bracket', `【学习】${words(60)}`, 'bracket'],
    ['two characters behind it', `${words(2)}。${words(2)}`, 'line sentence'],
    ['one', `${words(2)}。${words(1)}`, 'line'],
    ['of one character', '抓。学习。', 'line'],
    ['of figures', '12 34', ''],
    ['that ends an item of a list', '学习；', ''],
    ['a picture', '![学习](学习.png)', ''],
    ['who is spoken to', '同志们：', ''],
    ['all forms in their order', '学习。抓紧：学习', 'line sentence'],
    ['a bracket before the rest', '【学习】抓紧。再学', 'line sentence bracket'],
    ['a sentence that a label stands in', '学习：抓紧。再学', 'line sentence label'],
    ['a label before a gap', `学习　${words(12)}：抓紧`, 'line label gap'],
    ['a gap before a bracket', `【学习】抓紧　${words(12)}`, 'line gap bracket'],
  ])('%s', (_, text, found) => expect(forms(text)).toBe(found));

  it.each([
    ['a sentence', '一、学习。抓紧。', ['学习', '。', 0, 5, true]],
    ['a label', '学习：抓紧抓紧。', ['学习', '：', 0, 3, true]],
    ['a bracket', '【学习】抓紧抓紧', ['学习', '', 0, 4, true]],
  ])('ends behind what closes it: %s', (_, text, found) => {
    const { heading, closing, start, end, runIn } = readings(text).at(-1)!;
    expect([heading, closing, start, end, runIn]).toEqual(found);
  });

  it.each([
    ['a marker doubled by a slip', '二、二、学习', '学习'],
    ['two markers of one style', '二、三、学习', '三、学习'],
    ['two of one value', '二、2.学习', '2.学习'],
  ])('begins behind its marker: %s', (_, text, heading) => expect(readings(text)[0]!.heading).toBe(heading));

  it.each([
    ['on the next line', '一、', '学习。', ['学习', '。', 6]],
    ['of 40 characters', '一、', words(40), [words(40), '', 43]],
  ])('stands below its marker: %s', (_, marker, next, found) => {
    const all = readings(marker, next);
    expect(all.map(({ heading, closing, end }) => [heading, closing, end])).toEqual([found]);
  });

  it.each([
    ['of 41', '一、', words(41)],
    ['another marker', '一、', '二、学习'],
    ['behind other words', '一、抓', '学习。'],
    ['none', '一、', undefined],
  ])('does not: %s', (_, marker, next) => expect(readings(marker, next).filter(({ end }) => end > 3)).toEqual([]));

  it('is read within a line only where a number counts it', () => {
    const found = chancesIn([{ start: 0, text: '抓紧学习。一、做法。二、问题。' }]);
    expect(found.map(({ inside, start, readings: { length } }) => [inside, start, length > 0])).toEqual([
      [false, 0, true],
      [true, 5, true],
      [true, 10, true],
    ]);
  });
});

it('reads the beginning of a line by one style of numbers alone', () => {
  for (const { examples } of markerStyles)
    for (const example of examples)
      expect(
        markerStyles.filter(({ pattern }) => pattern.test(example)),
        example,
      ).toHaveLength(1);
});

it('leaves the hashes of a heading to its line', () => {
  expect(splitAtMarkers({ start: 0, text: '## 一、做法' })).toEqual([{ start: 0, text: '## 一、做法', inside: false }]);
});

it('parts a line before the markers in it, and not at its start', () => {
  expect(splitAtMarkers({ start: 7, text: '一、做法。（一）学习。' })).toEqual([
    { start: 7, text: '一、做法。', inside: false },
    { start: 12, text: '（一）学习。', inside: true },
  ]);
});

it('reads lines from an offset on', () => {
  expect(readLines('标题\n\n一\n二', 3)).toEqual([
    { start: 4, text: '一' },
    { start: 6, text: '二' },
  ]);
});

describe('the stretches that a format marks', () => {
  const starts = (...at: readonly number[]) => {
    const marked = [
      { start: 0, end: 3, level: 1 },
      { start: 5, end: 8, level: 2 },
    ];
    return [
      ...markedStarts(
        at.map((start) => ({ start })),
        { marked, toRaw: (offset) => offset },
      ),
    ];
  };

  it.each([
    ['a line at the beginning of one', [0], [[0, 1]]],
    ['within it', [2], [[2, 1]]],
    ['at its end', [3], []],
    ['between two', [4], []],
    ['at the next', [5], [[5, 2]]],
    ['behind all', [8, 9], []],
    [
      'in both',
      [1, 6],
      [
        [1, 1],
        [6, 2],
      ],
    ],
  ])('mark %s', (_, at, found) => expect(starts(...at)).toEqual(found));
});

/** A heading as it stands in a text: marker style and value, or none. */
function reading(style: string, value: number, more: Partial<Reading> = {}): Reading {
  const marker = { style, value, text: style, length: 2 };
  return { form: 'line', marker, heading: '学习', closing: '', runIn: false, start: 0, end: 2, inside: false, ...more };
}

describe('the level of headings', () => {
  const placed = (...all: readonly [string, number][]) =>
    placeReadings(
      all.map(([style, value]) => reading(style, value)),
      all.map(([style]) => style),
    ).map(({ depth, isDue }) => `${depth}${isDue ? '' : '!'}`);

  it.each<[string, [string, number][], string[]]>([
    [
      'one, two',
      [
        ['han', 1],
        ['han', 2],
      ],
      ['1', '1'],
    ],
    [
      'one, three',
      [
        ['han', 1],
        ['han', 3],
      ],
      ['1', '1!'],
    ],
    ['begins with two', [['han', 2]], ['1!']],
    [
      'begins anew within its level',
      [
        ['han', 1],
        ['han', 1],
      ],
      ['1', '1!'],
    ],
    [
      'a list in a list',
      [
        ['han', 1],
        ['arabic', 1],
        ['arabic', 2],
        ['han', 2],
      ],
      ['1', '2', '2', '1'],
    ],
    [
      'begins anew below another',
      [
        ['han', 1],
        ['arabic', 1],
        ['arabic', 2],
        ['han', 2],
        ['arabic', 1],
      ],
      ['1', '2', '2', '1', '2'],
    ],
    [
      'goes on below another',
      [
        ['han', 1],
        ['arabic', 1],
        ['arabic', 2],
        ['han', 2],
        ['arabic', 3],
      ],
      ['1', '2', '2', '1', '2'],
    ],
    [
      'leaps below another',
      [
        ['han', 1],
        ['arabic', 1],
        ['han', 2],
        ['arabic', 3],
      ],
      ['1', '2', '1', '2!'],
    ],
    [
      'without numbers',
      [
        ['line', 0],
        ['line', 0],
      ],
      ['1', '1'],
    ],
    [
      'three deep and back',
      [
        ['a', 1],
        ['b', 1],
        ['c', 1],
        ['a', 2],
      ],
      ['1', '2', '3', '1'],
    ],
  ])('%s', (_, all, levels) => expect(placed(...all)).toEqual(levels));
});

describe('the style of headings without a number', () => {
  const styles = (...all: readonly Partial<Reading>[]) =>
    stylesOf(
      all.map((more) => reading('', 0, more)),
      { levelOf: new Map([[90, 3]]), names: /主要做法/ },
    );
  const at = (start: number, more: Partial<Reading> = {}) => ({ start, end: start + 2, ...more });

  it.each([
    ['lines apart', [at(0), at(10)], ['line', 'line']],
    ['a line at once below another', [at(0), at(3)], ['line', 'line below']],
    ['two characters below it', [at(0), at(4)], ['line', 'line']],
    ['lines below a parent', [at(0), at(3), at(10), at(20)], ['line', 'line below', 'line below', 'line below']],
    ['a second parent', [at(0), at(3), at(10), at(13)], ['line', 'line below', 'line', 'line below']],
    ['a line before the first parent', [at(0), at(10), at(13)], ['line', 'line', 'line below']],
    ['one that names a type', [at(0), at(3), at(10, { heading: '主要做法' })], ['line', 'line below', 'line']],
    ['what runs in', [at(0), at(3, { runIn: true })], ['line', 'run-in']],
    ['what the format marks', [at(90)], ['marked 3']],
  ])('%s', (_, all, found) => expect(styles(...all)).toEqual(found));

  describe('behind numbered ones', () => {
    const behind = (heading: string, ...after: readonly [string, number][]) => {
      const all = [reading('han', 1), reading('han', 2), reading('', 0, at(50, { heading }))];
      const readings = [...all, ...after.map(([style, value]) => reading(style, value))];
      const found = stylesOf(readings, { levelOf: new Map(), names: /存在的问题|主要做法/ });
      return { style: found[2], depths: placeReadings(readings, found).map(({ depth }) => depth) };
    };

    interface Found {
      style: string;
      depths: number[];
    }
    const ofItsOwn = (...depths: number[]): Found => ({ style: 'line of its own', depths });
    const below = (...depths: number[]): Found => ({ style: 'line', depths });

    it.each<[string, string, [string, number][], Found]>([
      ['that names a type', '存在的问题', [], ofItsOwn(1, 1, 1)],
      ['with a row below it that begins anew', '存在的问题', [['han', 1]], ofItsOwn(1, 1, 1, 2)],
      ['where the row goes on', '存在的问题', [['han', 3]], below(1, 1, 2, 1)],
      ['where it goes on behind a number lost', '存在的问题', [['han', 4]], below(1, 1, 2, 1)],
      ['that names none', '学习教育', [], below(1, 1, 2)],
      ['of sixteen characters', `某某某某某某某某某某某存在的问题`, [], ofItsOwn(1, 1, 1)],
      ['of seventeen characters', `某某某某某某某某某某某某存在的问题`, [], below(1, 1, 2)],
      ['with a comma', '不足，存在的问题', [], below(1, 1, 2)],
    ])('a line %s', (_, heading, after, found) => expect(behind(heading, ...after)).toEqual(found));
  });

  it('is that of its marker where it has one, and no parent of a bare line', () => {
    const numbered = reading('han', 1, at(0));
    expect(stylesOf([numbered, reading('', 0, at(3))], { levelOf: new Map(), names: /主要做法/ })).toEqual([
      'han',
      'line',
    ]);
    const below = [reading('', 0, at(0)), reading('han', 1, at(3)), reading('', 0, at(10))];
    expect(stylesOf(below, { levelOf: new Map(), names: /主要做法/ })).toEqual(['line', 'han', 'line']);
  });
});

it('puts units among the headings by their place', () => {
  const units = [compileUnit('第…条'), compileUnit('§…')];
  const text = ['第一条　权利', '标题', '§2 义务'];
  const starts = [0, 10, 20];
  const all = text.map((line, index) => ({ start: starts[index]!, text: line }));
  const found = withUnits([reading('', 0, { start: 10, end: 12 })], all, units);
  expect(found.map(({ start, end, marker: { text: marker } }) => [start, end, marker])).toEqual([
    [0, 4, '第一条'],
    [10, 12, ''],
    [20, 23, '§2'],
  ]);
});
